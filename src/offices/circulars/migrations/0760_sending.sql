-- A copy that went another way than by e-mail: by whom it was recorded, and how and when it went.
create table hand_copy (
  id uuid primary key,
  circular_id uuid not null references circular,
  body_id uuid not null references body,
  way text not null check (way in ('post', 'fax', 'mission', 'hand')),
  sent_on date not null,
  note text not null default '',
  recorded_at timestamptz not null,
  recorded_by_name text not null,
  withdrawn_at timestamptz,                      -- recorded by mistake
  withdrawn_by_name text
);
create index hand_copy_circular on hand_copy (circular_id);
create unique index hand_copy_once on hand_copy (circular_id, body_id, way, sent_on) where withdrawn_at is null;
-- A reminder that the clock sends, once an officer has approved it.
create table reminder_plan (
  id uuid primary key,
  circular_id uuid not null references circular,
  days_before int check (days_before between 0 and 365),   -- of the call's deadline; or a day of its own
  on_day date,
  at_time text not null check (at_time ~ '^\d\d:\d\d$'),   -- in the call's zone
  languages text[] not null check (cardinality(languages) > 0),
  planned_at timestamptz not null,
  planned_by_name text not null,
  approved_at timestamptz,
  approved_by_name text,
  done_at timestamptz,
  dispatch_id uuid references dispatch,
  outcome text,                                  -- sent, or why nothing was sent
  check ((days_before is null) <> (on_day is null))
);
create index reminder_plan_circular on reminder_plan (circular_id);
create index reminder_plan_open on reminder_plan (approved_at) where done_at is null;
