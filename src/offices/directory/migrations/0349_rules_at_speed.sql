-- What a rule of addressees reads of eighteen thousand posts at once: who is in office, how the name is written, where the e-mail goes.
create index holding_in_force on holding (valid_to, valid_from) include (post_id, person_id);
drop index person_name_person;
create index person_name_person on person_name (person_id, script) include (given, family, family_first, particle, id);
create index person_gender on person (id) include (gender);
create index address_email_post on address (post_id, valid_from desc nulls last, id) include (value, valid_to) where kind = 'email' and post_id is not null;
create index address_email_person on address (person_id, valid_from desc nulls last, id) include (value, valid_to)
  where kind = 'email' and person_id is not null;
create index address_email_body on address (body_id, valid_from desc nulls last, id) include (value, valid_to) where kind = 'email' and body_id is not null;
