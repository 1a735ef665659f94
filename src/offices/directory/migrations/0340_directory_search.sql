-- What a search looks through: one row a body, post or person, its words folded and its names as consonant keys beside them.
create table directory_search (
  subject_kind text not null check (subject_kind in ('body', 'post', 'person')),
  subject_id uuid not null,
  words tsvector not null,
  primary key (subject_kind, subject_id)
);
create index directory_search_body on directory_search using gin (words) where subject_kind = 'body';
create index directory_search_post on directory_search using gin (words) where subject_kind = 'post';
create index directory_search_person on directory_search using gin (words) where subject_kind = 'person';

-- What has changed since it was last read for the search. Only ever added to by writers, so that none waits for another.
create table directory_search_stale (
  id bigint generated always as identity primary key,
  subject_kind text not null,
  subject_id uuid not null
);

create function mark_search_stale() returns trigger language plpgsql as $$
declare
  r record;
begin
  if tg_op = 'DELETE' then r := old; else r := new; end if;
  if tg_table_name = 'body' then
    insert into directory_search_stale (subject_kind, subject_id) values ('body', r.id);
  elsif tg_table_name = 'body_name' then
    insert into directory_search_stale (subject_kind, subject_id) values ('body', r.body_id);
  elsif tg_table_name = 'post' then
    insert into directory_search_stale (subject_kind, subject_id) values ('post', r.id);
  elsif tg_table_name = 'person' then
    insert into directory_search_stale (subject_kind, subject_id) values ('person', r.id);
  elsif tg_table_name = 'address' then
    insert into directory_search_stale (subject_kind, subject_id)
      select kind, id from (values ('body', r.body_id), ('post', r.post_id), ('person', r.person_id)) s (kind, id) where id is not null;
  else
    insert into directory_search_stale (subject_kind, subject_id) values ('person', r.person_id);
    if tg_op = 'UPDATE' and old.person_id <> new.person_id then
      insert into directory_search_stale (subject_kind, subject_id) values ('person', old.person_id);
    end if;
  end if;
  return null;
end $$;

create trigger search_stale after insert or update or delete on body for each row execute function mark_search_stale();
create trigger search_stale after insert or update or delete on body_name for each row execute function mark_search_stale();
create trigger search_stale after insert or update or delete on post for each row execute function mark_search_stale();
create trigger search_stale after insert or update or delete on person for each row execute function mark_search_stale();
create trigger search_stale after insert or update or delete on person_name for each row execute function mark_search_stale();
create trigger search_stale after insert or update or delete on holding for each row execute function mark_search_stale();
create trigger search_stale after insert or update or delete on address for each row execute function mark_search_stale();

insert into directory_search_stale (subject_kind, subject_id)
  select 'body', id from body union all select 'post', id from post union all select 'person', id from person;
