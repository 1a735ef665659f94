-- A rule says of whom it names whether the post is held as acting.
drop index holding_in_force;
create index holding_in_force on holding (valid_to, valid_from) include (post_id, person_id, acting);
