-- A corrigendum is a circular of its own that takes the place of an issued one, in some or all of its languages; both are kept.
alter table circular
  drop constraint circular_check,
  add column corrects uuid references circular,  -- the letter as first issued, also for the second corrigendum
  add column correction int check (correction > 0),
  add constraint circular_corrects check ((corrects is null) = (correction is null)),
  add constraint circular_original check (original_language = any (languages) or corrects is not null),
  add constraint circular_correction unique (corrects, correction);
