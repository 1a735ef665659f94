create table call (
  id uuid primary key,
  meeting_id uuid not null unique references meeting,
  closes_at timestamptz not null,
  zone text not null,                          -- IANA; the deadline is stated in it
  max_per_delegation int not null check (max_per_delegation > 0),
  link_secret text not null,                   -- keys each body's and each delegate's own link
  created_at timestamptz not null
);
create table call_category (
  call_id uuid not null references call on delete cascade,
  category text not null,
  places int check (places >= 0),              -- null: no limit
  taken int not null default 0,
  waiting int not null default 0,
  primary key (call_id, category),
  check (taken >= 0 and (places is null or taken <= places)),
  check (waiting = 0 or (waiting > 0 and places is not null and taken = places))   -- nobody waits while a place is free
);
-- A body's delegation in a call: the row that every act of the body locks first, and when the body's own link was first opened.
create table delegation (
  call_id uuid not null references call on delete cascade,
  body_id uuid not null references body,
  first_opened_at timestamptz,
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
  gender text check (gender in ('female', 'male')),   -- as stated; null = not stated
  function_title text not null,
  email text not null,
  language text not null,
  committee text,
  needs text not null default '',
  listed boolean not null default true,
  state text not null check (state in ('named', 'registered', 'withdrawn')),
  holds_place boolean not null,                -- false: on the waiting list of the category
  participant_id uuid references participant,
  named_at timestamptz not null,
  registered_at timestamptz,
  turn bigint generated always as identity     -- the order of naming, given under the lock of the category
);
create index delegate_call on delegate (call_id, body_id);
create index delegate_waiting on delegate (call_id, category, turn) where not holds_place and state <> 'withdrawn';
create unique index delegate_once on delegate (call_id, body_id, lower(email)) where state <> 'withdrawn';
