create table commitment (
  id uuid primary key,
  kind text not null check (kind in ('invited', 'promised', 'proposed', 'recommended', 'requested', 'agreed')),
  activity_id uuid references activity,
  by_body uuid not null references body,
  to_body uuid references body,
  owner_name text not null,
  what jsonb not null,                         -- {language: text}
  due text,                                    -- EDTF
  made_on date not null,
  closed_at timestamptz,
  closed_by_name text,
  outcome text check (outcome in ('kept', 'dropped', 'superseded')),
  reason text
);
create index commitment_activity on commitment (activity_id);
