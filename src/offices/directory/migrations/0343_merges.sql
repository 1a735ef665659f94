-- A person entered twice: the row stays, so that whatever once named it still does, and points to the one that is kept.
alter table person add column merged_into uuid references person;

create table person_merge (
  id uuid primary key,
  kept_id uuid not null references person,
  gone_id uuid not null references person,
  merged_at timestamptz not null,
  merged_by text not null,
  moved jsonb not null,                       -- {rows: [{table, key, id}], filled: {column: value}}: what undoing takes back
  undone_at timestamptz,
  undone_by text,
  check (kept_id <> gone_id)
);
create unique index person_merge_gone on person_merge (gone_id) where undone_at is null;

-- Two persons of whom somebody has said that they are not one.
create table person_distinct (
  one_id uuid not null references person on delete cascade,
  other_id uuid not null references person on delete cascade,
  said_at timestamptz not null,
  said_by text not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
