import { directionOf } from '../../platform/language.ts';
import { gatherNotes } from './gather-notes.ts';
import { withIndexBlocks } from './index-blocks.ts';
import type { OfficialDocument } from './official-document.ts';
import { isolateCode } from './read-isolates.ts';
import { blockText, measure, runText } from './text/text-blocks.ts';
import { wrapText } from './text/wrap-text.ts';
import { withoutControls } from './without-controls.ts';

/** Writes a document as the plain text of an e-mail: no markup, lines of at most 72 columns, addresses whole. Isolates stay, so Arabic keeps its order. */
export function writeText(written: OfficialDocument): string {
  const document = withoutControls(written);
  const { language } = document;
  const isLetter = document.kind === 'letter';
  const { blocks, notes } = gatherNotes(withIndexBlocks(document), language);
  const text = blocks.filter(({ kind }) => !isLetter || kind !== 'signatures');
  const signatures = isLetter ? blocks.filter(({ kind }) => kind === 'signatures') : [];
  const sections = [
    ...document.letterheads.map((head) => lines([head.organization, head.motto, head.desk])),
    headOf(document),
    lines(document.addressee ?? []),
    isLetter ? '' : lines([document.title]),
    ...(document.subtitles ?? []).map(({ runs }) => lines([runText(runs)])),
    lines(document.salutation ?? []),
    ...text.map((block) => blockText(block, language)),
    lines([document.closing]),
    ...signatures.map((block) => blockText(block, language)),
    lines(notes.map(runText)),
    lines(document.enclosures ?? []),
    footOf(document),
  ];
  return `${sections
    .filter(Boolean)
    .map((section) => directed(section, document))
    .join('\n\n')}\n`;
}

function lines(texts: (string | undefined)[]): string {
  return texts.flatMap((text) => (text ? [wrapText(text, measure)] : [])).join('\n');
}

function headOf(document: OfficialDocument): string {
  const direction = directionOf(document.language);
  const masthead = (document.masthead ?? [])
    .filter(({ value }) => value !== document.reference)
    .map(({ label, value }) => `${label} ${isolateCode(value, direction)}`.trim());
  return lines([document.reference, document.confidential, ...masthead, document.placeAndDate]);
}

/** Under the line that mail programs take for the end of a text. */
function footOf(document: OfficialDocument): string {
  const { verification, letterheads, footnote } = document;
  const direction = directionOf(document.language);
  const senders = letterheads.map(({ address, contacts }) =>
    lines([address.join(' · '), ...contacts.map(({ label, value }) => `${label} ${isolateCode(value, direction)}`)]),
  );
  const check = verification && lines([`${verification.label} ${isolateCode(verification.code, direction)}`, verification.url]);
  const parts = [lines([footnote]), check, ...senders].filter(Boolean);
  return parts.length > 0 ? `-- \n${parts.join('\n\n')}` : '';
}

/** A line of Arabic that begins with a Latin word is told to run from the right all the same. */
function directed(section: string, { language }: OfficialDocument): string {
  if (directionOf(language) === 'ltr') return section;
  return section
    .split('\n')
    .map((line) => {
      const [first = ''] = /\p{L}/u.exec(line.replace(/[\u2066-\u2068][^\u2069]*\u2069/gu, '')) ?? [];
      return /\p{Script=Arabic}/u.test(line) && !/\p{Script=Arabic}/u.test(first) ? `\u200f${line}` : line;
    })
    .join('\n');
}
