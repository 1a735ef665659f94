-- What may leave, and when.
alter table letter
  add column keeps_quiet boolean not null default false,   -- waits for the addressee's day; answers to a person's own act do not
  add column sends_now boolean not null default false,     -- an officer sends it into the quiet hours all the same
  add column stop_wanted boolean not null default false,   -- cancelled while it was on the wire: not tried again if that attempt fails
  add column first_tried_at timestamptz,                   -- trying ends a number of hours after this
  add column unsubscribe_url text;                         -- bulletins only
-- A dispatch that is held: none of its letters begins its way while the row is here.
create table letter_hold (
  subject_kind text not null,
  subject_id uuid not null,
  held_at timestamptz not null,
  held_by_name text not null,
  primary key (subject_kind, subject_id)
);
-- One row: how the secretariat sends. Without it nothing is quiet and nothing is slowed.
create table mail_rules (
  only_row boolean primary key default true check (only_row),
  quiet_from text check (quiet_from ~ '^\d\d:\d\d$'),      -- in the addressee's zone
  quiet_until text check (quiet_until ~ '^\d\d:\d\d$'),
  pace_per_minute int check (pace_per_minute > 0),         -- letters to one domain
  give_up_hours int not null check (give_up_hours > 0),
  changed_at timestamptz not null,
  changed_by_name text not null,
  check ((quiet_from is null) = (quiet_until is null))
);
-- From when the next letter may go to a domain, by the database's own clock, which all postmen share.
create table domain_turn (
  domain text primary key,
  next_at timestamptz not null
);
-- Who no longer wants bulletins; letters are not affected.
create table bulletin_leaver (
  address text primary key,
  left_at timestamptz not null
);
