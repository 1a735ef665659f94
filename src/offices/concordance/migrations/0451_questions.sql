-- What somebody asks about a finding of a check, of a colleague or of whoever answers for a version, and the answer. The finding is kept as a
-- digest only; questions about files go with the texts of their check.
create table finding_question (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('concordance-check', 'circular', 'edition')),
  subject_id uuid not null,
  check_id uuid generated always as (case when subject_kind = 'concordance-check' then subject_id end) stored
    references concordance_check on delete cascade,
  finding text not null check (finding ~ '^[0-9a-f]{64}$'),
  row_key text not null,
  question text not null check (length(trim(question)) > 0),
  asked_of uuid references account,           -- absent: whoever revises
  asked_of_name text not null,
  asked_by uuid references account,
  asked_by_name text not null,
  asked_at timestamptz not null,
  answer text,
  answered_by_name text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index finding_question_subject on finding_question (subject_kind, subject_id);
create index finding_question_open on finding_question (asked_at) where answered_at is null;
create index finding_question_check on finding_question (check_id);
-- The files of a check as they were given, so that corrections can be written back into them; deleted with its texts.
create table concordance_file (
  check_id uuid not null references concordance_check on delete cascade,
  position int not null,
  name text not null,
  bytes bytea not null,
  primary key (check_id, position)
);
