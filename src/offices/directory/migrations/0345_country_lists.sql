-- Lists of countries that the organization keeps itself ("global south" and the like), each entry with its days and where it stands.
create table country_list (
  id uuid primary key,
  names jsonb not null,                       -- {language: name}
  made_at timestamptz not null,
  made_by text not null
);
create table country_list_entry (
  id uuid primary key,
  list_id uuid not null references country_list on delete cascade,
  country text not null,                      -- ISO 3166 alpha-3
  source text not null,
  valid_from date not null,
  valid_to date,
  check (valid_to > valid_from)
);
create unique index country_list_entry_open on country_list_entry (list_id, country) where valid_to is null;
