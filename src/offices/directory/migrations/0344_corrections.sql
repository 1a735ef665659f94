-- A link by which a body's correspondent looks at its entry and proposes corrections; only the token's digest is kept.
create table correction_link (
  id uuid primary key,
  body_id uuid not null references body on delete cascade,
  digest text not null unique,
  sent_to text not null,
  language text not null,
  made_at timestamptz not null,
  made_by text not null,
  expires_on date not null
);

-- What a correspondent sent in one go, and one row a correction; nothing changes before an officer accepts it.
create table correction_set (
  id uuid primary key,
  link_id uuid not null references correction_link on delete cascade,
  said_by text not null,
  note text,
  received_at timestamptz not null,
  told_at timestamptz                         -- when the correspondent was told what became of all of them
);
create table correction (
  id uuid primary key,
  set_id uuid not null references correction_set on delete cascade,
  position int not null,
  field text not null check (field in ('email', 'phone', 'postal', 'name', 'holder', 'vacant')),
  post_id uuid references post on delete cascade, -- null: of the body itself
  known text not null,                        -- what stood in the record when it was proposed
  proposed jsonb not null,
  decision text check (decision in ('accepted', 'declined')),
  decided_at timestamptz,
  decided_by text,
  reason text
);
create index correction_open on correction (set_id) where decision is null;
