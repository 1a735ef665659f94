-- What delegates who travel must know of a meeting; the practical information note takes it from here. One row a meeting.
create table meeting_practical (
  meeting_id uuid primary key references meeting on delete cascade,
  desk jsonb,                                  -- {language: where the registration desk stands}
  desk_from date,
  desk_to date,
  desk_opens text,                             -- local HH:MM in the meeting's zone
  desk_closes text,
  booths_until date,
  test_on date,
  test_at text,
  hotels_until date,
  hotels jsonb not null default '[]',          -- [{name, rate, currency, contact}]
  visas jsonb,                                 -- {language: where visas are applied for, with what}
  visas_until date,
  arrival jsonb,                               -- {language: airport and transport}
  medical jsonb,                               -- {language: first aid, nearest hospital}
  medical_phone text,
  prayer jsonb,                                -- {language: place and hours}
  embassies jsonb not null default '[]',       -- [{country, address, phone}]
  changed_at timestamptz not null,
  changed_by_name text not null
);
