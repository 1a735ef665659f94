create table circular (
  id uuid primary key,
  kind text not null check (kind in ('invitation', 'information')),
  meeting_id uuid references meeting,
  call_id uuid references call,
  organization_id uuid not null references body,
  text_id uuid not null references text,
  original_language text not null,
  languages text[] not null check (cardinality(languages) > 0),
  addressee_rule jsonb not null,               -- {post, statuses, groups?, countries?, bodies?}
  created_at timestamptz not null,
  created_by_name text not null,
  check (original_language = any (languages))
);
create index circular_meeting on circular (meeting_id);
create table circular_signatory (
  circular_id uuid not null references circular on delete cascade,
  position int not null,
  post_id uuid not null references post,
  organization_id uuid not null references body,
  primary key (circular_id, position)
);
create table enclosure (
  id uuid primary key,
  circular_id uuid not null references circular on delete cascade,
  position int not null,
  title jsonb not null,
  unique (circular_id, position)
);
create table enclosure_file (
  enclosure_id uuid not null references enclosure on delete cascade,
  language text not null,
  filename text not null,
  media_type text not null,
  bytes bytea not null,
  sha256 text not null,
  primary key (enclosure_id, language)
);
-- A circular *has an issuance*: from then on its text is frozen.
create table issuance (
  circular_id uuid primary key references circular,
  reference text not null unique,
  dated_on date not null,
  issued_at timestamptz not null,
  issued_by_name text not null
);
-- The frozen versions, as data: letters are written from these, whatever the record says later.
create table issued_version (
  circular_id uuid not null references issuance (circular_id),
  language text not null,
  digest text not null,                        -- what was cleared and signed
  document jsonb not null,                     -- the whole letter as printed
  pdf_id uuid not null references issued_document,
  primary key (circular_id, language)
);
create table dispatch (
  id uuid primary key,
  circular_id uuid not null references circular,
  kind text not null check (kind in ('first', 'reminder')),
  number int not null,
  dispatched_at timestamptz not null,
  dispatched_by_name text not null,
  unique (circular_id, kind, number)
);
-- Frozen at the first dispatch: who was written to, as whom, at which address, in which language.
create table addressee (
  id uuid primary key,
  circular_id uuid not null references circular,
  body_id uuid not null references body,
  post_id uuid not null references post,
  person_id uuid references person,
  name text not null,
  post_kind text not null,
  gender text,
  email text not null,
  correspondence_language text not null,
  language text not null,                      -- of the version sent: the language of correspondence, or the original
  unique (circular_id, post_id)
);
create index addressee_body on addressee (body_id);
-- Whom the rule named and nobody could write to, as of the first dispatch.
create table addressee_excluded (
  circular_id uuid not null references circular,
  body_id uuid not null references body,
  reason text not null check (reason in ('vacant', 'no-address', 'no-such-post')),
  primary key (circular_id, body_id)
);
