-- Every message that came in, once, whatever way it was handed over and how often.
create table incoming_message (
  id uuid primary key,
  digest text not null unique,                 -- of what was written, without the traces of the way here
  message_id text,                             -- without angle brackets
  way text not null check (way in ('http', 'pipe', 'imap')),
  desk text not null,                          -- the mailbox it came to
  kind text not null check (kind in ('bounce', 'complaint', 'auto-reply', 'receipt', 'challenge', 'message')),
  received_at timestamptz not null,
  from_name text not null,
  from_address text not null,
  subject_line text not null,
  words text not null,                         -- what was written, as plain words
  language text not null,                      -- of the words, as far as their script and words tell
  letter_id uuid references letter,            -- the letter of ours that it answers
  matched_by text check (matched_by in ('token', 'message-id', 'address')),
  body_id uuid references body,
  raw bytea not null,
  check ((letter_id is null) = (matched_by is null))
);
create index incoming_message_list on incoming_message (kind, received_at desc);
create index incoming_message_letter on incoming_message (letter_id);
create index incoming_message_body on incoming_message (body_id);
create table incoming_file (
  message_id uuid not null references incoming_message on delete cascade,
  position int not null,
  filename text not null,
  media_type text not null,
  size int not null,
  sha256 text not null,
  bytes bytea,                                 -- null: kept back, with the reason
  kept_back text check (kept_back in ('program', 'too-large', 'disguised')),
  primary key (message_id, position),
  check ((bytes is null) = (kept_back is not null))
);
-- Who looks after a message: the newest row counts.
create table incoming_assignment (
  id uuid primary key,
  message_id uuid not null references incoming_message on delete cascade,
  account_id uuid not null references account,
  assigned_at timestamptz not null,
  assigned_by_name text not null
);
create index incoming_assignment_message on incoming_assignment (message_id, assigned_at desc);
-- A message is closed: answered, noted in the record, or needing nothing.
create table incoming_closure (
  message_id uuid primary key references incoming_message on delete cascade,
  outcome text not null check (outcome in ('answered', 'recorded', 'nothing-needed')),
  note text not null,
  closed_at timestamptz not null,
  closed_by_name text not null
);
-- Paragraphs from which answers are put together; only cleared ones leave.
create table reply_paragraph (
  id uuid primary key,
  key text not null,
  language text not null,
  title text not null,
  words text not null,
  written_at timestamptz not null,
  written_by_name text not null,
  cleared_at timestamptz,
  cleared_by_name text,
  unique (key, language),
  check ((cleared_at is null) = (cleared_by_name is null))
);
-- An address to which nothing arrives, with the bounce that shows it, until it is reinstated.
create table unreachable_address (
  id uuid primary key,
  address text not null,                       -- lower case
  bounce_id uuid not null references bounce on delete cascade,
  marked_at timestamptz not null,
  reinstated_at timestamptz,
  reinstated_by_name text,
  reason text,
  check ((reinstated_at is null) = (reinstated_by_name is null))
);
create unique index unreachable_address_standing on unreachable_address (address) where reinstated_at is null;
-- How far a mailbox was read over IMAP.
create table mailbox_place (
  mailbox text primary key,                    -- user@host/folder
  uid_validity text not null,
  last_uid bigint not null,
  read_at timestamptz not null
);
alter table bounce add column incoming_id uuid references incoming_message;
alter table bounce add column cause text;      -- what the server's words say: user-unknown, mailbox-full, policy …
alter table letter add column in_reply_to text; -- Message-ID of what the letter answers, without angle brackets
create index letter_token on letter (left(message_id, 24));
