-- Annexes of an edition, in order; `title` and `source` are per language.
create table edition_annex (
  id uuid primary key,
  edition_id uuid not null references edition on delete cascade,
  position int not null check (position > 0),
  title jsonb not null,
  source jsonb not null,
  unique (edition_id, position) deferrable initially deferred
);
create trigger edition_annex_is_sealed before insert or update or delete on edition_annex for each row execute function refuse_sealed_edition();
