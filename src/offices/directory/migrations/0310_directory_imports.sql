-- A file read into the directory: first only looked at, then stored in one transaction, then perhaps undone.
create table directory_import (
  id uuid primary key,
  file_name text not null,
  file_sha256 text not null,
  kind text not null check (kind in ('csv', 'xlsx', 'vcard', 'popolo', 'parline')),
  headings jsonb not null,                    -- ["Country", "Post", …]
  rows jsonb not null,                        -- [{line, cells}]; emptied once stored
  mapping jsonb not null,                     -- {field: index of its column}
  read_at timestamptz not null,
  read_by text not null,
  stored_at timestamptz,
  stored_by text,
  outcome jsonb,                              -- {counts, lines}: what each line came to
  undone_at timestamptz,
  undone_by text
);
-- What storing wrote, row by row, so that it can be taken back.
create table directory_import_write (
  import_id uuid not null references directory_import on delete cascade,
  position integer not null,
  table_name text not null check (table_name in ('post', 'person', 'person_name', 'holding', 'address')),
  row_id uuid not null,
  before jsonb,                               -- null where the row was added
  after jsonb not null,
  primary key (import_id, position)
);
