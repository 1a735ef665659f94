-- How strictly an organization clears: whether the hand that wrote a version may also clear it.
create table clearance_profile (
  organization_id uuid primary key references body,
  four_eyes boolean not null
);
-- Who signs for whom, and in which time; a signature given so is printed as one for the holder of the post.
create table signature_delegation (
  id uuid primary key,
  post_id uuid not null references post,
  delegate_post_id uuid not null references post,
  valid_from date not null,
  valid_to date not null,
  made_at timestamptz not null,
  made_by_name text not null,
  ended_at timestamptz,
  ended_by_name text,
  check (valid_to >= valid_from),
  check (post_id <> delegate_post_id)
);
create index signature_delegation_post on signature_delegation (post_id);
alter table clearance add column delegate_post_id uuid references post; -- who signed for the holder
