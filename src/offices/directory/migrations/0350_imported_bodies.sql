-- An import may add bodies with their names, status and group, and change how a body is written to.
alter table directory_import_write drop constraint directory_import_write_table_name_check;
alter table directory_import_write add constraint directory_import_write_table_name_check
  check (table_name in ('post', 'person', 'person_name', 'holding', 'address', 'body', 'body_name', 'body_status', 'body_group'));
