create table activity (
  id uuid primary key,
  theme_key text not null,                     -- a report theme of the directory's taxonomy
  kind text not null check (kind in ('meeting', 'mission', 'statement', 'publication', 'joint-project', 'agreement', 'bilateral', 'workshop', 'hearing')),
  text_id uuid not null references text,
  title jsonb not null,
  whens text[] not null check (cardinality(whens) > 0), -- EDTF (ISO 8601-2), with |early, |mid or |late
  starts_on date not null,                     -- earliest and latest day of the whens, for the period guard and the order
  ends_on date not null,
  city jsonb,
  country text,
  meeting_id uuid unique references meeting,
  attendance int check (attendance >= 0),
  attendance_about boolean not null default false,
  source text not null,
  registered_at timestamptz not null,
  registered_by_name text not null,
  check (ends_on >= starts_on)
);
create index activity_days on activity (ends_on, starts_on);
create table activity_partner (
  activity_id uuid not null references activity on delete cascade,
  body_id uuid not null references body,
  role text not null check (role in ('co-organizer', 'host', 'in-cooperation', 'supported-by', 'counterpart', 'participant')),
  position int not null,
  primary key (activity_id, body_id, role)
);
create index activity_partner_body on activity_partner (body_id);
