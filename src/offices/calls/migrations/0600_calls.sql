create table call (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  closes_at timestamptz not null,
  zone text not null,
  max_per_delegation int not null,
  link_secret text not null,                   -- keys each body's own link to this call
  created_at timestamptz not null
);
create index call_meeting on call (meeting_id);
create table call_category (
  call_id uuid not null references call on delete cascade,
  category text not null,                      -- member-of-parliament, parliamentary-staff, associate-member, observer
  statuses text[] not null,                    -- institutional statuses that may use it
  places int,                                  -- null: no limit
  taken int not null default 0,
  primary key (call_id, category),
  check (places is null or taken <= places)
);
create table visit (
  call_id uuid not null references call on delete cascade,
  body_id uuid not null references body,
  first_at timestamptz not null,
  primary key (call_id, body_id)
);
create table answer (
  id uuid primary key,
  call_id uuid not null references call on delete cascade,
  body_id uuid not null references body,
  kind text not null check (kind in ('names', 'declines')),
  note text not null default '',
  answered_at timestamptz not null,
  answered_by_name text not null,
  channel text not null check (channel in ('link', 'paper', 'phone', 'email')),
  superseded_at timestamptz
);
create unique index answer_standing on answer (call_id, body_id) where superseded_at is null;
create table delegate (
  id uuid primary key,
  call_id uuid not null references call on delete cascade,
  body_id uuid not null references body,
  category text not null,
  given text not null,
  family text not null,
  gender text check (gender in ('female', 'male')),
  function_title text not null,
  email text not null,
  language text not null,
  committee text,
  needs text not null default '',
  listed boolean not null default true,
  state text not null check (state in ('named', 'registered', 'waiting', 'withdrawn')),
  link_digest text not null unique,
  participant_id uuid references participant,
  named_at timestamptz not null,
  registered_at timestamptz
);
create index delegate_call on delegate (call_id, body_id);
create unique index delegate_once on delegate (call_id, body_id, lower(email)) where state <> 'withdrawn';
