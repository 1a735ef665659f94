-- When an answer that was recorded by hand reached the secretariat, and the paper itself where it was scanned.
alter table answer add column came_on date;
create table answer_scan (
  answer_id uuid primary key references answer on delete cascade,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  sha256 text not null,
  bytes bytea not null
);
