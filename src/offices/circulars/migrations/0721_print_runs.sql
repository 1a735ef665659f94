-- Letters printed for the post at one time: by whom, and to whom, frozen so that the file can be made again.
create table print_run (
  id uuid primary key,
  circular_id uuid not null references circular,
  selection text not null check (selection in ('post', 'all')),
  sorted_by text not null check (sorted_by in ('language', 'zone')),
  is_personal boolean not null,                 -- each letter greets its own addressee
  cover_language text not null,
  printed_at timestamptz not null,
  printed_by_name text not null
);
create index print_run_circular on print_run (circular_id);
create table print_run_letter (
  run_id uuid not null references print_run on delete cascade,
  position int not null,
  part int not null,                            -- the file of the run in which it stands
  body_id uuid not null references body,
  language text not null,
  zone text not null check (zone in ('domestic', 'region', 'world')),
  address_lines text[] not null,
  gender text,
  post_kind text not null,
  primary key (run_id, position)
);
create index print_run_letter_body on print_run_letter (body_id);
