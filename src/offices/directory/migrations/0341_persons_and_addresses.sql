-- By which ways an owner is reached; a mission passes on what is handed to it.
alter table address drop constraint address_kind_check;
alter table address add constraint address_kind_check check (kind in ('email', 'postal', 'fax', 'phone', 'mission'));

-- The courtesy rank letters follow, apart from the post; null where none is due.
alter table person add column rank text check (rank in ('highness', 'excellency', 'honourable'));

-- "van der", "de", "bin": written before the family name, not sorted by it. The authority form is the one other systems cite.
alter table person_name add column particle text;
alter table person_name add column is_authority boolean not null default false;
create unique index person_name_authority on person_name (person_id) where is_authority;

-- What a person has agreed to, as long as it holds; where no row holds, nothing was agreed to.
create table person_consent (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  purpose text not null check (purpose in ('published-contact', 'photograph', 'private-address', 'bulletins')),
  source text not null,                       -- the letter, form or call it rests on
  valid_from date not null,
  valid_to date,
  check (valid_to >= valid_from)
);
create unique index person_consent_open on person_consent (person_id, purpose) where valid_to is null;
