import { directionOf } from '../../platform/language.ts';
import { withoutIsolates } from '../languages/public.ts';
import { gatherNotes } from './gather-notes.ts';
import { htmlBlocks } from './html/html-blocks.ts';
import { escapeHtml, htmlRuns, htmlText } from './html/html-runs.ts';
import { htmlStyles, type Look } from './html/html-styles.ts';
import { withIndexBlocks } from './index-blocks.ts';
import { normaliseLevels } from './normalise-levels.ts';
import type { Letterhead, OfficialDocument } from './official-document.ts';
import { isolateCode } from './read-isolates.ts';
import { withoutControls } from './without-controls.ts';

/** Writes a document as one self-contained page without pictures or style sheet: the body of an e-mail, or its web version. */
export function writeHtml(document: OfficialDocument): string {
  const { language } = document;
  const direction = directionOf(language);
  const title = escapeHtml(withoutIsolates(withoutControls(document).title));
  return `<!DOCTYPE html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no, date=no, address=no">
<title>${title}</title>
</head>
<body style="margin:0;padding:0;background-color:#f4f6f8">
${writeHtmlBody(document)}
</body>
</html>
`;
}

/** The document alone, for a page that has its own head: one element with its language and direction. */
export function writeHtmlBody(written: OfficialDocument): string {
  const document = withoutControls(written);
  const direction = directionOf(document.language);
  const look = { language: document.language, direction, style: htmlStyles(document.language, document.letterheads[0]?.paper) };
  const isLetter = document.kind === 'letter';
  const { blocks: marked, notes } = gatherNotes(withIndexBlocks(document), document.language);
  const blocks = normaliseLevels(marked);
  const body = isLetter ? blocks.filter(({ kind }) => kind !== 'signatures') : blocks;
  const signatures = isLetter ? blocks.filter(({ kind }) => kind === 'signatures') : [];
  const parts = [
    ...document.letterheads.map((head) => letterhead(head, look)),
    ...particulars(document, look),
    isLetter ? '' : `<h1 ${block(look, 'title')}>${htmlText(document.title, look.direction)}</h1>`,
    ...(document.subtitles ?? []).map(
      ({ runs, emphasis }) => `<p ${block(look, emphasis ? 'noting' : 'subtitle')}>${htmlRuns(runs, look)}</p>`,
    ),
    lines(document.salutation, look, 'paragraph'),
    htmlBlocks(body, look),
    lines(document.closing ? [document.closing] : [], look, 'paragraph'),
    htmlBlocks(signatures, look),
    ...notes.map((runs, index) => `<p ${block(look, index === 0 ? 'firstNote' : 'note')}>${htmlRuns(runs, look)}</p>`),
    lines(document.enclosures, look, 'small'),
    foot(document, look),
  ];
  return `<div ${block(look, 'paper')}>\n${parts.filter(Boolean).join('\n')}\n</div>`;
}

/** Language, direction and look stand on every block, because mail programs cut documents apart. */
function block(look: Look, name: keyof Look['style']): string {
  return `lang="${look.language}" dir="${look.direction}" style="${look.style[name]}"`;
}

function letterhead(head: Letterhead, look: Look): string {
  const inner = [
    `<strong style="${look.style.organization}">${htmlText(head.organization, look.direction)}</strong>`,
    head.motto ? `<span style="${look.style.motto}">${htmlText(head.motto, look.direction)}</span>` : '',
    head.desk ? htmlText(head.desk, look.direction) : '',
  ];
  return `<div ${block(look, 'letterhead')}>${inner.filter(Boolean).join('<br>')}</div>`;
}

function particulars(document: OfficialDocument, look: Look): string[] {
  const masthead = (document.masthead ?? [])
    .filter(({ value }) => value !== document.reference)
    .map(({ label, value }) => `${label} ${isolateCode(value, look.direction)}`.trim());
  const reference = document.reference ? [isolateCode(document.reference, look.direction)] : [];
  return [
    lines([...reference, ...(document.confidential ? [document.confidential] : []), ...masthead], look, 'small'),
    lines(document.placeAndDate ? [document.placeAndDate] : [], look, 'date'),
    lines(document.addressee, look, 'paragraph'),
  ];
}

function lines(texts: string[] | undefined, look: Look, name: keyof Look['style']): string {
  if (!texts || texts.length === 0) return '';
  return `<p ${block(look, name)}>${texts.map((text) => htmlText(text, look.direction)).join('<br>')}</p>`;
}

function foot(document: OfficialDocument, look: Look): string {
  const { verification, footnote } = document;
  const contacts = document.letterheads.map(({ address, contacts }) => [
    address.join(' · '),
    ...contacts.map(({ label, value }) => `${label} ${isolateCode(value, look.direction)}`),
  ]);
  const check = verification
    ? `${htmlText(verification.label, look.direction)} <strong dir="ltr">${escapeHtml(verification.code)}</strong><br>${htmlRuns([{ kind: 'link', text: verification.url, href: verification.url }], look)}`
    : '';
  const parts = [
    footnote ? htmlText(footnote, look.direction) : '',
    check,
    ...contacts.map((list) => list.map((text) => htmlText(text, look.direction)).join('<br>')),
  ];
  const shown = parts.filter(Boolean);
  return shown.length > 0 ? `<div ${block(look, 'foot')}>${shown.join('<br><br>')}</div>` : '';
}
