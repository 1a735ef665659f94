create table event_series (
  id uuid primary key,
  names jsonb not null                         -- {language: name}
);
create table meeting (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('round-table', 'conference', 'hearing', 'workshop', 'seminar', 'assembly', 'forum', 'briefing')),
  series_id uuid references event_series,
  edition int,
  part_of uuid references meeting,
  organizer_id uuid not null references body,
  host_id uuid references body,
  mode text not null check (mode in ('online', 'in-person', 'hybrid')),
  starts_on date not null,
  ends_on date not null,
  starts_at text not null,                     -- local HH:MM in the zone
  ends_at text not null,
  zone text not null,                          -- IANA
  city jsonb,                                  -- {language: name}; null when online
  country text,
  venue jsonb,
  platform text,
  platform_link text,
  title jsonb not null,
  theme jsonb,
  summary jsonb not null,                      -- {language: text}
  interpretation text[] not null default '{}',
  committees text[] not null default '{}',     -- subject keys that are particularly welcome
  eligible text[] not null default '{}',       -- participation categories
  target_per_body int not null default 1,
  contact_account uuid references account,
  contact_name text,
  contact_email text,
  announced_at timestamptz,
  closed_at timestamptz,
  attendance int,
  created_at timestamptz not null,
  check (ends_on >= starts_on)
);
create table meeting_partner (
  meeting_id uuid not null references meeting on delete cascade,
  body_id uuid not null references body,
  role text not null,                          -- co-organizer, host, in-cooperation, supported-by
  primary key (meeting_id, body_id, role)
);
create table session_slot (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  on_day date not null,
  from_time text not null,
  to_time text not null,
  room jsonb,
  title jsonb not null,
  speakers jsonb not null default '[]',        -- [{name: {language}, role, title: {language}}]
  interpretation jsonb not null default '[]'   -- [{language, provider}]
);
create index session_slot_meeting on session_slot (meeting_id);
create table participant (
  id uuid primary key,
  meeting_id uuid not null references meeting on delete cascade,
  body_id uuid references body,
  category text not null,
  given text not null,
  family text not null,
  gender text check (gender in ('female', 'male')),
  function_title text not null,
  committee text,
  email text,
  language text not null,
  rank int not null default 100,
  listed boolean not null default true,        -- consents to stand in the list of participants
  cancelled_at timestamptz,
  registered_at timestamptz not null
);
create index participant_meeting on participant (meeting_id, body_id);
-- One person at one address stands once in a delegation; colleagues may share a mailbox.
create unique index participant_once on participant (meeting_id, body_id, lower(email), lower(family), lower(given))
  where cancelled_at is null and email is not null;
