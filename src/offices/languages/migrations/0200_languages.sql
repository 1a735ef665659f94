-- A text lives in several languages; a paragraph has the same key in each.
create table text (
  id uuid primary key,
  original_language text not null,
  created_at timestamptz not null
);
create table paragraph (
  text_id uuid not null references text on delete cascade,
  language text not null,
  key text not null,
  position int not null,
  kind text not null check (kind in ('subject', 'heading', 'paragraph', 'item')),
  source text not null,
  -- digest of the original paragraph this one was last made from; null for the original itself
  made_from text,
  primary key (text_id, language, key)
);
create table waiver (
  id uuid primary key,
  text_id uuid not null references text on delete cascade,
  finding text not null,                       -- stable digest of the finding
  reason text not null check (length(trim(reason)) > 0),
  waived_by_name text not null,
  waived_at timestamptz not null,
  unique (text_id, finding)
);
