-- A body that was suspended and taken back is a member again; the series says how it became one.
alter table body_status drop constraint body_status_status_check;
alter table body_status add constraint body_status_status_check
  check (status in ('member', 'associate', 'observer', 'partner', 'suspended', 'readmitted'));
