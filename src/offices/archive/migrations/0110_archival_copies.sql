-- The same paper stands here as a copy for readers and as a copy for the archive that carries its own record; either may be signed.
alter table issued_document
  add column role text not null default 'reader' check (role in ('reader', 'archival')),
  add column signed_by text,                  -- the holder of the certificate, as it names itself
  add column signed_with text check (signed_with ~ '^[0-9a-f]{64}$'), -- SHA-256 of the certificate
  add constraint issued_document_signed check ((signed_by is null) = (signed_with is null));
create index issued_document_replaces on issued_document (replaces) where replaces is not null;
