create table edition (
  id uuid primary key,
  symbol text not null unique,
  organization_id uuid not null references body, -- on whose paper it appears
  title jsonb not null,
  period_from date not null,
  period_to date not null,
  languages text[] not null check (cardinality(languages) > 0),
  original_language text not null,
  arabic_first boolean not null default true,
  dated_on date not null,
  created_at timestamptz not null,
  created_by_name text not null,
  check (period_to >= period_from)
);
create table edition_entry (
  edition_id uuid not null references edition on delete cascade,
  activity_id uuid not null references activity,
  theme_key text not null,
  position int not null,
  left_out boolean not null default false,     -- an officer's decision, kept when the edition is built again
  cited_again boolean not null default false,  -- under a second theme: the report points to the text instead of repeating it
  primary key (edition_id, activity_id, theme_key)
);
create index edition_entry_activity on edition_entry (activity_id);
-- An edition *has a decision*; from then on it is sealed.
create table edition_decision (
  edition_id uuid primary key references edition,
  verb text not null check (verb in ('noted', 'endorsed', 'approved', 'adopted')),
  body_id uuid not null references body,
  session_number int not null check (session_number > 0),
  city jsonb not null,
  decided_on date not null,
  recorded_at timestamptz not null,
  recorded_by_name text not null
);
-- Text, order and headings as they stood when the edition was decided.
create table edition_seal (
  edition_id uuid not null references edition,
  language text not null,
  content jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (edition_id, language)
);
create trigger edition_decision_is_fixed before update or delete on edition_decision for each row execute function refuse_change();
create trigger edition_seal_is_fixed before update or delete on edition_seal for each row execute function refuse_change();

-- The referee behind the acts: nothing of a decided edition moves.
create function refuse_sealed_edition() returns trigger language plpgsql as $$
begin
  if exists (select 1 from edition_decision where edition_id = coalesce(old.edition_id, new.edition_id)) then
    raise exception 'a decided edition is sealed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger edition_entry_is_sealed before insert or update or delete on edition_entry for each row execute function refuse_sealed_edition();
