-- How an organization greets and closes where the usual forms of the language do not suit it; what is not here stays as usual.
create table salutation_form (
  id uuid primary key,
  organization_id uuid not null references body on delete cascade,
  language text not null,
  post text not null,                         -- a kind of post, or 'any'
  rank text not null check (rank in ('any', 'highness', 'excellency', 'honourable')),
  gender text not null check (gender in ('female', 'male', 'neutral')),
  number text not null check (number in ('one', 'many')),
  opening text not null,                      -- line by line
  vocative text not null,                     -- the same address inside the closing sentence
  closing text,                               -- the whole closing; null: the usual one
  unique (organization_id, language, post, rank, gender, number)
);
