export type { Letterhead, OfficialDocument } from './official-document.ts';
export { refusals } from './refusals.ts';
export { safeAddress } from './safe-address.ts';
export { closeTypesetting, type Typeset, type TypesetOptions, typeset, typesetTogether } from './typesetting/typeset.ts';
export type { Attachment, PdfStandard } from './typesetting/typesetting-job.ts';
export { writeDocx } from './word/write-docx.ts';
export { writeHtml, writeHtmlBody } from './write-html.ts';
export { writeText } from './write-text.ts';
