import { type Block, type Run, type Signature, textOf, withoutIsolates } from '../languages/public.ts';
import type { OfficialDocument } from './official-document.ts';
import { safeAddress } from './safe-address.ts';
import { withoutControls } from './without-controls.ts';
import { signedMark } from './words.ts';

const measure = 72;

/** Writes a document as the plain text of an e-mail: no markup, lines of about 72 letters, addresses whole. Isolates stay, so Arabic keeps its order. */
export function writeText(written: OfficialDocument): string {
  const document = withoutControls(written);
  const sections = [
    ...document.letterheads.map((head) => [head.organization, head.desk].filter(Boolean).join('\n')),
    headOf(document),
    document.addressee?.join('\n'),
    document.kind === 'letter' ? undefined : wrap(document.title),
    ...(document.subtitles ?? []).map(({ runs }) => wrap(runText(runs))),
    document.salutation?.join('\n'),
    ...document.blocks.filter(({ kind }) => document.kind !== 'letter' || kind !== 'signatures').map((block) => blockText(block, document)),
    document.closing && wrap(document.closing),
    ...(document.kind === 'letter'
      ? document.blocks.filter(({ kind }) => kind === 'signatures').map((block) => blockText(block, document))
      : []),
    document.enclosures?.map((line) => wrap(line)).join('\n'),
    footOf(document),
  ];
  return `${sections.filter((section): section is string => Boolean(section)).join('\n\n')}\n`;
}

function headOf(document: OfficialDocument): string {
  const masthead = (document.masthead ?? [])
    .filter(({ value }) => value !== document.reference)
    .map(({ label, value }) => `${label} ${value}`.trim());
  return [document.reference, document.confidential, ...masthead, document.placeAndDate].filter(Boolean).join('\n');
}

function footOf(document: OfficialDocument): string {
  const { verification, letterheads, footnote } = document;
  const senders = letterheads.map(({ address, contacts }) =>
    [address.join(', '), ...contacts.map(({ label, value }) => `${label} ${value}`)].filter(Boolean).join('\n'),
  );
  const check = verification && `${verification.label} ${verification.code}\n${verification.url}`;
  const lines = [footnote, check, ...senders].filter(Boolean);
  return lines.length > 0 ? `-- \n${lines.join('\n\n')}` : '';
}

function blockText(block: Block, document: OfficialDocument): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wrap(runText(block.runs));
    case 'list':
      return block.items.map((item, index) => wrap(runText(item), block.ordered ? `${index + 1}. ` : '- ')).join('\n');
    case 'table':
      return tableText(block);
    case 'signatures':
      return block.blocks.map((signature) => signatureText(signature, document)).join('\n\n');
  }
}

/** Each row under the names of its columns: columns drawn with blanks do not survive a mail reader. */
function tableText({ header, rows }: Extract<Block, { kind: 'table' }>): string {
  const cell = (row: Run[][], column: number) => {
    const label = textOf(header[column] ?? []);
    const value = runText(row[column] ?? []);
    return wrap(label && value ? `${label}: ${value}` : value);
  };
  return rows
    .map((row) =>
      row
        .map((_, column) => cell(row, column))
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');
}

function signatureText({ name, lines, organization, signed }: Signature, document: OfficialDocument): string {
  return [signed ? signedMark(document.language) : undefined, name, ...lines, organization].filter(Boolean).join('\n');
}

/** The text of runs; an address hidden under other words follows them in parentheses. */
function runText(runs: Run[]): string {
  return runs
    .map((run) => {
      const href = run.kind === 'text' ? undefined : safeAddress(run.href);
      if (!href || href.replace(/^mailto:/u, '').includes(withoutIsolates(run.text).trim())) return run.text;
      return `${run.text} (\u2066${href}\u2069)`;
    })
    .join('');
}

/** Wraps at plain spaces only: no-break spaces, addresses and codes stay whole. Later lines stand under the text of the first. */
function wrap(text: string, bullet = ''): string {
  const indent = ' '.repeat(bullet.length);
  return text
    .split('\n')
    .flatMap((paragraph) => wrapLine(paragraph, measure - bullet.length))
    .map((line, index) => (index === 0 ? bullet : indent) + line)
    .join('\n');
}

function wrapLine(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of paragraph.split(/ +/u)) {
    const longer = line === '' ? token : `${line} ${token}`;
    if (line !== '' && withoutIsolates(longer).length > width) {
      lines.push(line);
      line = token;
    } else line = longer;
  }
  return [...lines, line];
}
