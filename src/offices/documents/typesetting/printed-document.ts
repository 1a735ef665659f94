import { directionOf } from '../../../platform/language.ts';
import { type Block, type Run, type Signature, withoutIsolates } from '../../languages/public.ts';
import { normaliseLevels } from '../normalise-levels.ts';
import type { OfficialDocument } from '../official-document.ts';
import { isolateCode } from '../read-isolates.ts';
import { safeAddress } from '../safe-address.ts';
import { type Stretch, splitUnbreakable } from '../split-unbreakable.ts';
import { signedMark } from '../words.ts';

/** A run as the templates read it. */
type PrintedRun = { stretches: Stretch[]; emphasis: boolean; strong: boolean; href: string | null; language: string | null };

/** The document as the templates read it: every key present, every text cut into stretches. */
export type PrintedDocument = ReturnType<typeof printDocument>;

/** Turns a document into the data the templates read; nothing of it ever becomes Typst source. */
export function printDocument(document: OfficialDocument) {
  const direction = directionOf(document.language);
  const code = (text: string) => [printText(isolateCode(text, direction))];
  const line = (text: string | undefined) => (text ? [printText(text)] : null);
  const lines = (texts: string[] | undefined) => (texts ?? []).map((text) => [printText(text)]);
  return {
    kind: document.kind,
    language: document.language,
    direction,
    title: withoutIsolates(document.title),
    heading: [printText(document.title)],
    date: creationDay(document.issuedOn),
    signedMark: signedMark(document.language),
    letterheads: document.letterheads.map((head) => ({
      organization: line(head.organization),
      motto: line(head.motto),
      desk: line(head.desk),
      mark: head.mark ?? null,
      address: lines(head.address),
      contacts: head.contacts.map(({ label, value }) => ({
        label,
        value: [printText(isolateCode(value, direction), contactAddress(value))],
      })),
    })),
    reference: document.reference ? code(document.reference) : null,
    masthead: (document.masthead ?? []).map(({ label, value }) => ({ label, value: code(value), symbol: value === document.reference })),
    addressee: lines(document.addressee),
    placeAndDate: line(document.placeAndDate),
    subtitles: (document.subtitles ?? []).map(({ runs, emphasis }) => ({ runs: runs.map(printRun), emphasis: emphasis ?? false })),
    salutation: lines(document.salutation),
    blocks: normaliseLevels(document.blocks).map(printBlock),
    closing: line(document.closing),
    enclosures: lines(document.enclosures),
    verification: document.verification
      ? {
          label: document.verification.label,
          code: code(document.verification.code),
          url: [printText(isolateCode(document.verification.url, direction), safeAddress(document.verification.url))],
        }
      : null,
    footnote: line(document.footnote),
  };
}

/** Year, month, day; the epoch when the document has no day of its own. */
function creationDay(issuedOn: string | undefined): [number, number, number] {
  const day = issuedOn ? Temporal.PlainDate.from(issuedOn) : Temporal.PlainDate.from('1970-01-01');
  return [day.year, day.month, day.day];
}

function contactAddress(value: string): string | undefined {
  const bare = withoutIsolates(value).trim();
  if (/^[\w.+-]+@[\w.-]+$/u.test(bare)) return `mailto:${bare}`;
  if (/^www\.[\w./-]+$/u.test(bare)) return `https://${bare}`;
  return safeAddress(bare);
}

function printText(text: string, href?: string): PrintedRun {
  return { stretches: splitUnbreakable(text), emphasis: false, strong: false, href: href ?? null, language: null };
}

function printRun(run: Run): PrintedRun {
  const printed = printText(run.text, run.kind === 'text' ? undefined : safeAddress(run.href));
  if (run.kind === 'text')
    return { ...printed, emphasis: run.emphasis ?? false, strong: run.strong ?? false, language: run.language ?? null };
  if (run.kind === 'fact') return { ...printed, emphasis: run.emphasis ?? false };
  return printed;
}

function printBlock(block: Block) {
  switch (block.kind) {
    case 'paragraph':
      return { kind: block.kind, align: block.align ?? 'start', runs: block.runs.map(printRun) };
    case 'heading':
      return { kind: block.kind, level: block.level, runs: block.runs.map(printRun) };
    case 'list':
      return { kind: block.kind, ordered: block.ordered, items: block.items.map((runs) => runs.map(printRun)) };
    case 'table':
      return printTable(block);
    case 'signatures':
      return { kind: block.kind, signatures: block.blocks.map(printSignature) };
  }
}

/** Rows are filled up or cut to the width of the header, so that a short row cannot shift the next one. */
function printTable(block: Extract<Block, { kind: 'table' }>) {
  const width = Math.max(block.header.length, ...block.rows.map((row) => row.length), 1);
  const full = (row: Run[][]) => Array.from({ length: width }, (_, column) => (row[column] ?? []).map(printRun));
  const widths = Array.from({ length: width }, (_, column) => block.widths?.[column] ?? 1);
  return { kind: block.kind, widths, header: block.header.length > 0 ? full(block.header) : [], rows: block.rows.map(full) };
}

function printSignature(signature: Signature) {
  return {
    name: [printText(signature.name)],
    lines: signature.lines.map((text) => [printText(text)]),
    organization: signature.organization ? [printText(signature.organization)] : null,
    signed: signature.signed,
  };
}
