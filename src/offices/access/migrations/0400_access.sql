create table account (
  id uuid primary key,
  email text not null unique,
  name text not null,
  language text not null,
  roles text[] not null,
  person_id uuid references person,
  closed_at timestamptz
);
create table sign_in_link (
  digest text primary key,                    -- sha-256 of the token; the token itself is never stored
  account_id uuid not null references account on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create table session (
  digest text primary key,
  account_id uuid not null references account on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create table setting (
  key text primary key,
  value jsonb not null
);
