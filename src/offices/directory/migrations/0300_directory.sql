create table body (
  id uuid primary key,
  slug text not null unique,                  -- stable, readable: 'parliament-ken', 'undp'
  kind text not null check (kind in ('secretariat', 'parliament', 'associate', 'observer', 'un-entity', 'partner', 'organ')),
  country text,                               -- ISO 3166 alpha-3
  parent_id uuid references body,
  correspondence_language text not null,
  website text
);
create index body_kind on body (kind);
create table body_name (
  body_id uuid not null references body on delete cascade,
  language text not null,
  short text not null,
  formal text not null,
  acronym text,
  of_form text,                               -- "of the Assembly", "de l'Assemblée": how a name follows a noun
  valid_from date,
  valid_to date,
  id uuid primary key
);
create index body_name_body on body_name (body_id, language);

-- Letterhead of a body that signs letters, per language.
create table letterhead (
  body_id uuid not null references body on delete cascade,
  language text not null,
  organization text not null,
  motto text,
  desk text,
  address text[] not null default '{}',
  contacts jsonb not null default '[]',       -- [{label, value}]
  place text not null,                        -- of the place-and-date line
  mark text,                                  -- SVG drawn by the organization
  primary key (body_id, language)
);

create table body_status (
  id uuid primary key,
  body_id uuid not null references body on delete cascade,
  status text not null check (status in ('member', 'associate', 'observer', 'partner', 'suspended')),
  valid_from date not null,
  valid_to date,                              -- the first day on which it no longer holds, here and everywhere
  source text,
  check (valid_to > valid_from)
);
create index body_status_body on body_status (body_id);
create unique index body_status_open on body_status (body_id) where valid_to is null;
create table body_group (
  id uuid primary key,
  body_id uuid not null references body on delete cascade,
  group_key text not null,
  represented boolean not null default true,
  valid_from date not null,
  valid_to date,
  check (valid_to > valid_from)
);
create index body_group_body on body_group (body_id);
create unique index body_group_open on body_group (body_id, group_key) where valid_to is null;

create table person (
  id uuid primary key,
  gender text check (gender in ('female', 'male')),   -- as stated; null = not stated
  honorific text,
  languages text[] not null default '{}'
);
create table person_name (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  script text not null,                       -- ISO 15924
  given text not null,
  family text not null,
  family_first boolean not null default false
);
create index person_name_person on person_name (person_id);

create table post (
  id uuid primary key,
  body_id uuid not null references body on delete cascade,
  kind text not null,                         -- a kind that the languages know how to address: speaker, group-president, chair …
  committee text,                             -- subject key, for a chair
  title jsonb                                 -- {language: {female, male, neutral}} where the kind's usual title does not fit
);
create index post_body on post (body_id, kind);
create table holding (
  id uuid primary key,
  post_id uuid not null references post on delete cascade,
  person_id uuid not null references person on delete cascade,
  acting boolean not null default false,
  valid_from date not null,
  valid_to date,
  check (valid_to > valid_from)
);
create index holding_post on holding (post_id);
create unique index holding_open on holding (post_id) where valid_to is null;
create index holding_person on holding (person_id);
create table address (
  id uuid primary key,
  body_id uuid references body on delete cascade,
  post_id uuid references post on delete cascade,
  person_id uuid references person on delete cascade,
  kind text not null check (kind in ('email', 'postal', 'fax', 'phone')),
  value text not null,
  valid_from date,
  valid_to date,
  check (num_nonnulls(body_id, post_id, person_id) = 1)
);
create index address_body on address (body_id);
create index address_post on address (post_id);
create index address_person on address (person_id);
