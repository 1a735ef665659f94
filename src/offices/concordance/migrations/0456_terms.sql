-- Things and what they are called. The product's starter terms lie underneath: a row here of the same name adds to them or rules over them.
create table term (
  id uuid primary key,
  name text not null unique check (name ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,79}$'),
  domain text not null check (domain in ('organization', 'body', 'event', 'post', 'goal', 'treaty', 'document', 'parliament')),
  organization_id uuid references body,        -- whose texts it holds for; null: everybody's
  source text,
  valid_from date,
  valid_until date check (valid_until >= valid_from),
  merged_into text,                            -- the name of the term that took its wordings over
  entered_at timestamptz not null,
  check (merged_into is distinct from name)
);
create table term_wording (
  id uuid primary key,
  term_id uuid not null references term on delete cascade,
  language text not null check (language in ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
  wording text not null check (length(trim(wording)) > 0),
  use text not null check (use in ('preferred', 'admitted', 'superseded', 'forbidden')),
  standing text not null check (standing in ('proposed', 'accepted', 'retired')),
  acronym boolean not null default false,
  gender text check (gender in ('f', 'm')),
  note text,
  valid_from date,
  valid_until date check (valid_until >= valid_from),
  source text,
  proposed_by uuid references account,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by uuid references account,
  decided_by_name text,
  decided_at timestamptz,
  unique (term_id, language, wording)
);
create index term_wording_term on term_wording (term_id);
create index term_wording_standing on term_wording (standing);
-- Paragraphs that were cleared in more than one language, for whoever translates the next text.
create table memory_unit (
  id uuid primary key,
  digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
  wordings jsonb not null,                     -- { language: text }
  source_kind text not null,                   -- circular, report, file
  source_id text not null,
  source_title text not null,
  kept_at timestamptz not null
);
create index memory_unit_kept_at on memory_unit (kept_at);
