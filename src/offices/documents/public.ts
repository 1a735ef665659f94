export { alignBlocks, type BlockPair } from './align-blocks.ts';
export { type Annex, annexBlocks, wordAnnex } from './annex-blocks.ts';
export { type Archived, archiveIssued, type IssueFacts, type OtherFormat } from './archiving/archive-issued.ts';
export { type IssuedPaper, type IssuedPaperOptions, type IssuedPaperRefusal, prepareIssued } from './archiving/prepare-issued.ts';
export { checkArchive } from './checking/check-archive.ts';
export { checkCopy, checkPdf } from './checking/check-pdf.ts';
export { type LintFinding, lintDocument, wordLintFinding } from './checking/lint-document.ts';
export type { PdfFault } from './checking/open-pdf.ts';
export { type TypesetForIssue, typesetFacingForIssue, typesetForIssue } from './checking/typeset-for-issue.ts';
export { drawCode } from './draw-code.ts';
export { loadSampleDocuments, type SampleDocument } from './load-samples.ts';
export type { Card, Letterhead, OfficialDocument, PaperStyle, PersonIndex } from './official-document.ts';
export { refusals } from './refusals.ts';
export { safeAddress } from './safe-address.ts';
export { addedSince } from './signing/added-since.ts';
export { type FoundSignature, readSignatures } from './signing/read-signatures.ts';
export { validityOf } from './signing/signer.ts';
export {
  certificateInUse,
  currentSigner,
  isSigningRefusal,
  type SigningRefusal,
  type SigningSettings,
  useCertificate,
} from './signing/signing-desk.ts';
export { signingRefusals } from './signing/signing-refusals.ts';
export { listTypefaces } from './typesetting/list-typefaces.ts';
export { type Preview, type PreviewPage, previewPages } from './typesetting/preview-pages.ts';
export { beginTypesetting, closeTypesetting, type Typeset, type TypesetOptions, typeset, warmTypesetting } from './typesetting/typeset.ts';
export { typesetBound } from './typesetting/typeset-bound.ts';
export { typesetEach } from './typesetting/typeset-each.ts';
export { inColumnOrder, typesetFacing } from './typesetting/typeset-facing.ts';
export { typesetTogether } from './typesetting/typeset-together.ts';
export type { Attachment, PdfStandard } from './typesetting/typesetting-job.ts';
export { typesettingMegabytes } from './typesetting/weigh-typesetting.ts';
export { documentOfDocx } from './word/document-of-docx.ts';
export {
  type DocxBlock,
  type DocxCell,
  type DocxChange,
  type DocxComment,
  type DocxDropped,
  type DocxParagraph,
  type DocxReading,
  type DocxRun,
  type DroppedKind,
  keptRuns,
  paragraphsOf,
  wordsOf,
} from './word/docx-reading.ts';
export { docxRefusals } from './word/docx-refusals.ts';
export { readDocx } from './word/read-docx.ts';
export { type ColumnRow, type ColumnSegment, type ColumnsDocument, valueMark, writeColumns } from './word/write-columns.ts';
export { writeDocx } from './word/write-docx.ts';
export { writeFacingHtml } from './write-facing.ts';
export { writeHtml, writeHtmlBody } from './write-html.ts';
export { writeText } from './write-text.ts';
