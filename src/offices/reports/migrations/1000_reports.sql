create table edition (
  id uuid primary key,
  symbol text not null unique,
  title jsonb not null,
  period_from date not null,
  period_to date not null,
  languages text[] not null,
  original_language text not null,
  arabic_first boolean not null default true,
  created_at timestamptz not null,
  check (period_to >= period_from)
);
create table edition_entry (
  edition_id uuid not null references edition on delete cascade,
  activity_id uuid not null references activity,
  theme_key text not null references theme,
  position int not null,
  primary key (edition_id, activity_id, theme_key)
);
-- An edition *has a decision*; from then on it is sealed.
create table edition_decision (
  edition_id uuid primary key references edition,
  verb text not null check (verb in ('noted', 'endorsed', 'approved', 'adopted')),
  body_id uuid not null references body,
  session_number int not null,
  city jsonb not null,
  decided_on date not null,
  recorded_at timestamptz not null,
  recorded_by_name text not null
);
-- Text, order and headings as they stood when the edition was decided.
create table edition_seal (
  edition_id uuid not null references edition,
  language text not null,
  content jsonb not null,
  sha256 text not null,
  primary key (edition_id, language)
);
