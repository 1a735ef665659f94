-- How an organization's paper looks and by which rules its letters are set; what is null stays as the kind of document has it.
create table paper (
  body_id uuid primary key references body on delete cascade,
  accent text check (accent ~ '^#[0-9a-f]{6}$'),
  quiet text check (quiet ~ '^#[0-9a-f]{6}$'),
  serif text,                                  -- a typeface that the engine has; the house's own follow it for letters that it lacks
  sans text,
  top_mm int,
  bottom_mm int,
  side_mm int,
  body_size_tenths int,                        -- of a point
  address_at text not null default 'foot' check (address_at in ('foot', 'head')),
  reference_at text not null default 'beside' check (reference_at in ('beside', 'head', 'above')),
  date_at text not null default 'end' check (date_at in ('end', 'start')),
  enclosure_rule text not null default 'both' check (enclosure_rule in ('number', 'titles', 'both')),
  names_original boolean not null default false,
  prints_signature_images boolean not null default false,
  marks jsonb not null default '{}'            -- {confidential?: {language: words}, 'strictly-confidential'?: …}
);

-- The handwriting of one person in one post; another holder of the post has another.
create table signature_image (
  post_id uuid not null references post on delete cascade,
  person_id uuid not null references person on delete cascade,
  drawing text not null,                       -- SVG that stands alone
  sha256 text not null,
  usable_by text not null check (usable_by in ('holder', 'cabinet')),
  set_at timestamptz not null,
  set_by_name text not null,
  primary key (post_id, person_id)
);
create index signature_image_person on signature_image (person_id);
