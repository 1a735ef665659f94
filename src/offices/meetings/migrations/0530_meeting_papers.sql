-- The series of document symbols of an organ: what each kind of paper is numbered as. `{session}` is the session's number or the meeting's
-- own mark, `{n}` the running number, `{item}` the item of the agenda. Data: another house enters its own.
create table symbol_series (
  code text primary key,
  names jsonb not null,                        -- {language: name of the organ}
  patterns jsonb not null,                     -- {kind of paper: pattern}
  created_at timestamptz not null default now()
);
-- How long before its first day an organ is convened, from a day on.
create table convocation_rule (
  series text not null references symbol_series,
  from_day date not null,
  months int not null check (months > 0),
  source text not null,                        -- the rule of procedure that says so
  primary key (series, from_day)
);
create table meeting_symbols (
  meeting_id uuid primary key references meeting on delete cascade,
  series text not null references symbol_series,
  session text not null check (session ~ '^[A-Za-z0-9][A-Za-z0-9/.-]{0,23}$')
);
-- A paper of a meeting: drafted from the record, written by officers, issued once. A later revision is a paper of its own.
create table meeting_paper (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  kind text not null check (kind in ('concept-note', 'practical-note', 'agenda', 'convocation', 'selection-minutes', 'programme')),
  text_id uuid references text,                -- null: made wholly from the record (the programme)
  original_language text not null,
  languages text[] not null,
  distribution text not null default 'general' check (distribution in ('general', 'restricted', 'confidential')),
  is_public boolean not null default false,
  revises uuid references meeting_paper,
  created_at timestamptz not null,
  created_by_name text not null,
  symbol text unique,
  dated_on date,
  issued_at timestamptz,
  issued_by_name text,
  check ((symbol is null) = (issued_at is null)),
  check (not is_public or distribution = 'general')
);
create index meeting_paper_meeting on meeting_paper (meeting_id, created_at);
-- One draft of a kind at a time; minutes may be drafted for general and for confidential distribution beside one another.
create unique index meeting_paper_draft on meeting_paper (meeting_id, kind, distribution) where symbol is null;
-- A selection among candidates, as it was decided.
create table selection (
  id uuid primary key,
  meeting_id uuid not null unique references meeting,
  decided_by jsonb not null,                   -- {language: the body or committee that decided}
  decided_on date not null,
  places int not null check (places > 0),
  criteria jsonb not null,                     -- [{language: criterion}]
  conflicts jsonb not null,                    -- [{language: declaration}]
  recorded_at timestamptz not null,
  recorded_by_name text not null
);
create table selection_candidate (
  selection_id uuid not null references selection on delete cascade,
  position int not null,
  body_id uuid references body,
  given text not null,
  family text not null,
  gender text check (gender in ('female', 'male')),
  outcome text not null check (outcome in ('selected', 'reserve', 'not-selected')),
  reserve_rank int check ((reserve_rank is not null) = (outcome = 'reserve')),
  reason text not null default '',
  primary key (selection_id, position)
);
create unique index selection_reserve on selection_candidate (selection_id, reserve_rank) where outcome = 'reserve';

insert into symbol_series (code, names, patterns) values
  ('A', '{"en": "Assembly", "fr": "Assemblée", "es": "Asamblea", "ar": "الجمعية"}',
   '{"convocation": "A/{session}/C.{n}", "agenda": "A/{session}/A.{n}", "programme": "A/{session}/Inf.{n}", "concept-note": "A/{session}/Inf.{n}", "practical-note": "A/{session}/Inf.{n}", "selection-minutes": "A/{session}/R.{n}", "item": "A/{session}/{item}"}'),
  ('CL', '{"en": "Governing Council", "fr": "Conseil directeur", "es": "Consejo Directivo", "ar": "المجلس الحاكم"}',
   '{"convocation": "CL/{session}/C.{n}", "agenda": "CL/{session}/A.{n}", "programme": "CL/{session}/Inf.{n}", "concept-note": "CL/{session}/Inf.{n}", "practical-note": "CL/{session}/Inf.{n}", "selection-minutes": "CL/{session}/R.{n}", "item": "CL/{session}/{item}"}'),
  ('OTHER', '{"en": "Other meetings", "fr": "Autres réunions", "es": "Otras reuniones", "ar": "اجتماعات أخرى"}',
   '{"convocation": "{session}/C.{n}", "agenda": "{session}/A.{n}", "programme": "{session}/Inf.{n}", "concept-note": "{session}/Inf.{n}", "practical-note": "{session}/Inf.{n}", "selection-minutes": "{session}/R.{n}", "item": "{session}/{item}"}');
insert into convocation_rule (series, from_day, months, source) values ('A', '1900-01-01', 4, 'Assembly Rules, Rule 4.2');
