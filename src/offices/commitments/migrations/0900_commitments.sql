create table commitment (
  id uuid primary key,
  kind text not null check (kind in ('invited', 'promised', 'proposed', 'recommended', 'requested', 'agreed')),
  activity_id uuid references activity,
  by_body uuid not null references body,
  to_body uuid references body,
  owner_name text not null,
  what jsonb not null,                         -- {language: text}
  due text,                                    -- EDTF, also coming-weeks and coming-months
  due_by date,                                 -- last day of the due time; null when it has none
  made_on date not null,
  made_at timestamptz not null,
  closed_on date,
  closed_at timestamptz,
  closed_by_name text,
  outcome text check (outcome in ('kept', 'dropped', 'superseded')),
  reason text,
  check ((closed_at is null) = (outcome is null))
);
create index commitment_activity on commitment (activity_id);
create index commitment_open on commitment (due_by) where closed_at is null;
