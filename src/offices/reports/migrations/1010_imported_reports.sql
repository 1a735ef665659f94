-- A report taken in from a file: the text as it came, what was read in it, and the edition that was made of it.
create table imported_report (
  id uuid primary key,
  file_name text not null,
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'), -- of the text with one kind of line end
  text text not null,
  reading jsonb not null,
  edition_id uuid not null references edition,
  imported_at timestamptz not null,
  imported_by_name text not null
);
