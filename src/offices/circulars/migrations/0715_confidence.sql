-- A letter that is not for everyone: its mark stands under the reference, and its subject never stands in the subject line of a mail.
alter table circular add column confidence text check (confidence in ('confidential', 'strictly-confidential'));
