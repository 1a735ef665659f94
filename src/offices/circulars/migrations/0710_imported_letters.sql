-- A letter taken in from a file: the text as it came, what was read in it, and the draft that was made of it.
create table imported_letter (
  id uuid primary key,
  file_name text not null,
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'), -- of the text with one kind of line end
  text text not null,
  reading jsonb not null,
  circular_id uuid not null references circular,
  meeting_id uuid references meeting,
  imported_at timestamptz not null,
  imported_by_name text not null
);
