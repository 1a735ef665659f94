-- One row per addressee and channel; what the postman carries is fixed when the row is made.
create table letter (
  id uuid primary key,
  subject_kind text not null,                 -- dispatch, reminder, confirmation, sign-in
  subject_id uuid not null,
  recipient_key text not null,                -- the addressee within the subject
  body_id uuid references body,
  to_name text not null,
  to_address text not null,
  from_name text not null,
  from_address text not null,
  reply_to text,
  language text not null,
  subject_line text not null,
  text_part text not null,
  html_part text not null,
  attachments jsonb not null default '[]',    -- [{documentId} | {filename, mediaType, text}]
  message_id text not null unique,            -- without angle brackets
  state text not null default 'queued' check (state in ('queued', 'claimed', 'sending', 'sent', 'in-doubt', 'bounced', 'failed', 'cancelled')),
  attempts int not null default 0,            -- how often the wire was tried
  claims int not null default 0,              -- the fence: a postman writes only under the claim it took
  claimed_by uuid,
  lease_until timestamptz,                    -- by the database's own clock
  not_before timestamptz not null,
  queued_at timestamptz not null,
  sent_at timestamptz,
  reason text,
  may_repeat boolean not null default false,
  unique (subject_kind, subject_id, recipient_key)
);
create index letter_due on letter (not_before, id) where state = 'queued';
create index letter_leased on letter (lease_until) where state in ('claimed', 'sending');
create index letter_body on letter (body_id);
create index letter_state on letter (state, queued_at);
create table attempt (
  id uuid primary key,
  letter_id uuid not null references letter on delete cascade,
  number int not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('sent', 'deferred', 'refused', 'in-doubt', 'found', 'never-arrived')),
  reply text,
  unique (letter_id, number)
);
create table bounce (
  id uuid primary key,
  letter_id uuid references letter on delete cascade,
  address text not null,
  hard boolean not null,
  status text,                                -- enhanced status code (RFC 3463) where one was given
  evidence text not null,
  received_at timestamptz not null
);
create index bounce_letter on bounce (letter_id);
create index bounce_address on bounce (address);
-- The local capture: what a demonstration's mail server received.
create table captured_mail (
  id uuid primary key,
  received_at timestamptz not null,
  message_id text not null,
  sender text not null,
  recipient text not null,
  subject text not null,
  raw bytea not null
);
create index captured_mail_message on captured_mail (message_id);
create index captured_mail_received on captured_mail (received_at, id);
