-- What an original paragraph said, by the digest under which its translations remember it: so that a change can be shown.
create table original_wording (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  source text not null
);
