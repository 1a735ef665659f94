-- Reference numbers: one row per series and year, locked while a number is taken.
create table number_series (
  series text not null,
  year int not null,
  last_number int not null default 0,
  primary key (series, year)
);

-- Every issued document as bytes with its digest. Issued bytes never change.
create table issued_document (
  id uuid primary key,
  kind text not null,                         -- letter, report, participants, programme, import
  subject_kind text not null,                 -- circular, edition, meeting
  subject_id uuid not null,
  language text not null,
  reference text,
  title text not null,
  issued_by_name text not null,               -- the organization, as printed
  audience text not null default '',          -- to whom in general, as printed
  media_type text not null,
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  code text not null,                         -- printed verification code, made from content_sha256
  replaces uuid references issued_document,
  issued_at timestamptz not null
);
create index issued_document_subject on issued_document (subject_kind, subject_id);
create index issued_document_code on issued_document (code);
create index issued_document_sha256 on issued_document (sha256);

-- Who did what, when. Append-only; sealed in a hash chain by the archive's sealer.
create table journal (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  facts jsonb not null default '{}'
);
create index journal_subject on journal (subject_kind, subject_id, id);

create table journal_seal (
  up_to bigint primary key,
  sealed_at timestamptz not null,
  hash text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger journal_is_append_only before update or delete on journal for each row execute function refuse_change();
create trigger issued_document_is_fixed before update or delete on issued_document for each row execute function refuse_change();
