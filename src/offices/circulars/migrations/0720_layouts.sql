-- How the versions of a letter stand in one file, and whether that file is archived when the letter is issued.
create table circular_layout (
  circular_id uuid primary key references circular on delete cascade,
  version_order text not null check (version_order in ('original', 'listed', 'arabic')),
  archive_together boolean not null
);
