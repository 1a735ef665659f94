-- The year a delegate was born, given freely so that the young can be counted; never printed by person.
alter table delegate add column birth_year int check (birth_year between 1900 and 2100);
