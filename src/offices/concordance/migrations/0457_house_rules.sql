-- What an organization rules for its own texts: how grave it holds findings, and how it writes. One row for each organization that set them.
create table house_rules (
  organization_id uuid primary key references body,
  rules jsonb not null,
  set_at timestamptz not null,
  set_by text not null
);
