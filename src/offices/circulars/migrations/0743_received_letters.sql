-- The register of incoming letters: what reached the secretariat, by whatever way, under a number of its own.
create table received_letter (
  id uuid primary key,
  reference text not null unique,               -- IN/2026/14
  series text not null,
  received_on date not null,
  body_id uuid references body,
  sender text not null,                         -- as the letter names it
  language text not null,
  subject text not null,
  their_reference text,
  way text not null check (way in ('post', 'e-mail', 'fax', 'hand')),
  message_id text,                              -- of an e-mail, without angle brackets
  answers uuid references circular,             -- the letter of ours that it answers
  registered_at timestamptz not null,
  registered_by_name text not null
);
create index received_letter_body on received_letter (body_id);
create index received_letter_answers on received_letter (answers);
alter table circular add column replies_to uuid references received_letter;
