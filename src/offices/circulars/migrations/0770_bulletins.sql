-- A bulletin is a kind of circular that a reader may leave; whoever left is named among those not written to.
alter table circular drop constraint circular_kind_check;
alter table circular add constraint circular_kind_check
  check (kind in ('invitation', 'convocation', 'reminder', 'information', 'note-verbale', 'reply', 'bulletin'));
alter table addressee_excluded drop constraint addressee_excluded_reason_check;
alter table addressee_excluded add constraint addressee_excluded_reason_check
  check (reason in ('vacant', 'no-address', 'no-such-post', 'left-bulletins'));
-- A letter printed for the post greets as on the day it was printed, whatever ranks and forms of address say later.
alter table print_run_letter add column salutation text[], add column closing text;
