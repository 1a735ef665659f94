-- What a sentence needs to know of a name: its article ("le", "la", "l’", "the"), its gender and its number.
alter table body_name add column article text;
alter table body_name add column gender text check (gender in ('female', 'male', 'neuter'));
alter table body_name add column number text check (number in ('one', 'many'));
