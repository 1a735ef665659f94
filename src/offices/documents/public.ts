export { checkPdf } from './checking/check-pdf.ts';
export { type LintFinding, lintDocument, wordLintFinding } from './checking/lint-document.ts';
export type { PdfFault } from './checking/open-pdf.ts';
export { type TypesetForIssue, typesetForIssue } from './checking/typeset-for-issue.ts';
export { drawCode } from './draw-code.ts';
export type { Card, Letterhead, OfficialDocument, PaperStyle, PersonIndex } from './official-document.ts';
export { refusals } from './refusals.ts';
export { safeAddress } from './safe-address.ts';
export { closeTypesetting, type Typeset, type TypesetOptions, typeset } from './typesetting/typeset.ts';
export { typesetTogether } from './typesetting/typeset-together.ts';
export type { Attachment, PdfStandard } from './typesetting/typesetting-job.ts';
export {
  type DocxBlock,
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
export { writeHtml, writeHtmlBody } from './write-html.ts';
export { writeText } from './write-text.ts';
