alter table circular drop constraint circular_kind_check;
alter table circular add constraint circular_kind_check
  check (kind in ('invitation', 'convocation', 'reminder', 'information', 'note-verbale', 'reply'));
-- Under which series an organization numbers its letters of a kind, and what such letters are about in general.
create table letter_series (
  organization_id uuid not null references body,
  kind text not null,
  series text not null check (series ~ '^[A-Z][A-Z0-9-]{0,11}$'),
  subject jsonb not null default '{}',
  primary key (organization_id, kind)
);
alter table issuance add column series text not null default 'CIRC';
