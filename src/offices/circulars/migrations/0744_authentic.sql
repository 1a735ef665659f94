-- Versions that are equally authentic with the original; every other one is a translation of it and says so.
alter table circular add column authentic text[] not null default '{}';
