create table theme (
  key text primary key,
  position int not null,
  names jsonb not null
);
create table activity (
  id uuid primary key,
  theme_key text not null references theme,
  kind text not null,
  text_id uuid not null references text,
  title jsonb not null,
  whens text[] not null,                       -- EDTF (ISO 8601-2)
  starts_on date not null,                     -- earliest day of the whens, for the period guard and order
  ends_on date not null,
  city jsonb,
  country text,
  meeting_id uuid unique references meeting,
  attendance int,
  attendance_about boolean not null default false,
  source text not null,
  registered_at timestamptz not null,
  registered_by_name text not null
);
create index activity_days on activity (starts_on, ends_on);
create table activity_partner (
  activity_id uuid not null references activity on delete cascade,
  body_id uuid not null references body,
  role text not null,
  primary key (activity_id, body_id, role)
);
create index activity_partner_body on activity_partner (body_id);
