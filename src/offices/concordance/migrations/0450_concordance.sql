-- Texts that somebody had checked outside a circular or a report. They are confidential: each is deleted on its day, or sooner by hand.
create table concordance_check (
  id uuid primary key,
  title text not null,                        -- the names of the files, as given
  versions jsonb not null,                    -- [{ language, file, texts: paragraphs }]
  unread jsonb not null,                      -- what of the files was not read
  checked_by uuid references account,
  checked_by_name text not null,
  checked_at timestamptz not null,
  delete_on date not null
);
create index concordance_check_delete_on on concordance_check (delete_on);
-- Differences that were accepted. Only digests are kept: of the row's texts (once), or of the words concerned (document, rule).
create table concordance_waiver (
  id uuid primary key,
  scope text not null check (scope in ('once', 'document', 'rule')),
  rule text not null,
  digest text not null,
  reason text not null,
  waived_by uuid references account,
  waived_by_name text not null,
  waived_at timestamptz not null,
  unique (scope, digest)
);
