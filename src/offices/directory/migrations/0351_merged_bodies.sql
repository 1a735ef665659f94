-- A body entered twice: the row stays, so that letters and answers that once named it still do, and points to the one that is kept.
alter table body add column merged_into uuid references body;
create index body_merged on body (merged_into) where merged_into is not null;

create table body_merge (
  id uuid primary key,
  kept_id uuid not null references body,
  gone_id uuid not null references body,
  merged_at timestamptz not null,
  merged_by text not null,
  moved jsonb not null,                       -- {rows: [{table, column, id, from}], filled: {column: value}}: what undoing takes back
  undone_at timestamptz,
  undone_by text,
  check (kept_id <> gone_id)
);
create unique index body_merge_gone on body_merge (gone_id) where undone_at is null;

-- Two bodies of which somebody has said that they are not one.
create table body_distinct (
  one_id uuid not null references body on delete cascade,
  other_id uuid not null references body on delete cascade,
  said_at timestamptz not null,
  said_by text not null,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
