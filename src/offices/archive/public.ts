export {
  type ArchiveDocument,
  archiveDocument,
  contentSha256,
  type DocumentRole,
  documentBytes,
  documentsOf,
  findByCode,
  findBySha256,
  findDocument,
  type IssuedDocument,
} from './issued-documents.ts';
export { type JournalEntry, journalOf, recentJournal, sealJournal, verifyJournal, writeJournal } from './journal.ts';
export { endsOf, type FileFinding, type FileKind, judgeFile, type SeenSignature, type SignatureReader } from './judge-file.ts';
export { nextNumber, takeNumber } from './number-series.ts';
export { readVerificationCode, verificationCode } from './verification-code.ts';
