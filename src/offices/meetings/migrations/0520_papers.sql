-- What the papers of persons need: badges, arrivals, ages where given, letters for visas, the list declared final.
alter table participant
  -- The same for all entries of one registration: a corrected one is entered anew and keeps it.
  add column registration_id uuid,
  add column birth_year int check (birth_year between 1900 and 2100),   -- given freely, for counting only; never printed by person
  add column badge_code text not null default upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)),
  add column badge_printed_at timestamptz,
  add column arrived_at timestamptz;
update participant set registration_id = id;
alter table participant alter column registration_id set not null;
create unique index participant_badge on participant (badge_code);
create index participant_registration on participant (registration_id);

-- A list of participants is provisional until its meeting is closed or an officer declares it final.
create table final_list (
  meeting_id uuid primary key references meeting on delete cascade,
  declared_at timestamptz not null,
  declared_by_name text not null
);

-- Letters that delegates show when they ask for a visa. Nothing of a passport is kept.
create table visa_letter (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  registration_id uuid not null,
  reference text not null unique,
  addressee text not null,
  signer_name text not null,
  issued_at timestamptz not null,
  issued_by_name text not null,
  replaces uuid unique references visa_letter
);
create index visa_letter_registration on visa_letter (registration_id);

-- Who counts as young at a meeting that begins on or after a day: a rule of the governing bodies, with the text it stands in.
create table youth_rule (
  from_day date primary key,
  under_age int not null check (under_age between 18 and 99),
  source text not null,
  entered_by_name text not null
);
insert into youth_rule values ('2010-01-01', 45, 'Inter-Parliamentary Union: members of parliament under 45', 'Chancery');
