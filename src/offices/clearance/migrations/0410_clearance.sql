-- Who must clear or sign a language version, in which order. A clearance or signature is of one digest of the version's text.
create table clearance_step (
  id uuid primary key,
  subject_kind text not null,                 -- circular
  subject_id uuid not null,
  language text not null,
  position int not null,
  act text not null check (act in ('clear', 'sign')),
  role text not null,                         -- role that may take the step
  organization_id uuid references body,       -- the organization whose step it is
  signatory_post_id uuid references post,
  -- the act of another organization, entered here with a note of how it reached us
  recorded boolean not null default false,
  unique (subject_kind, subject_id, language, position)
);
create table clearance (
  id uuid primary key,
  step_id uuid not null references clearance_step on delete cascade,
  digest text not null,
  by_account uuid references account,
  by_name text not null,
  at timestamptz not null,
  note text,
  withdrawn_at timestamptz,
  withdrawn_by_name text,
  reason text
);
create unique index clearance_standing on clearance (step_id) where withdrawn_at is null;
