-- By whom, and in which order, an organization clears before its signatories sign; empty stands for the usual order.
alter table clearance_profile add column clears text[] not null default '{}';
-- Which versions of a joint letter an organization clears; one that is not named here clears all. Its signatories sign every version.
create table version_clearing (
  subject_kind text not null,
  subject_id uuid not null,
  organization_id uuid not null references body,
  language text not null,
  primary key (subject_kind, subject_id, organization_id, language)
);
