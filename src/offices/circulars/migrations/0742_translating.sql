-- Who revises one version of a letter until when; `words` counts the original when the work was given.
create table version_assignment (
  id uuid primary key,
  circular_id uuid not null references circular on delete cascade,
  language text not null,
  account_id uuid not null references account,
  due_on date not null,
  words int not null,
  assigned_at timestamptz not null,
  assigned_by_name text not null,
  finished_at timestamptz,
  unique (circular_id, language)
);
create index version_assignment_open on version_assignment (account_id) where finished_at is null;
create table paragraph_comment (
  id uuid primary key,
  circular_id uuid not null references circular on delete cascade,
  language text not null,
  key text not null,
  text text not null check (length(trim(text)) > 0),
  made_at timestamptz not null,
  made_by_name text not null,
  resolved_at timestamptz,
  resolved_by_name text,
  check ((resolved_at is null) = (resolved_by_name is null))
);
create index paragraph_comment_circular on paragraph_comment (circular_id, made_at);
