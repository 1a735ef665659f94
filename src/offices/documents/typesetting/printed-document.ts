import { directionOf } from '../../../platform/language.ts';
import { withoutIsolates } from '../../languages/public.ts';
import { normaliseLevels } from '../normalise-levels.ts';
import type { OfficialDocument } from '../official-document.ts';
import { isolateCode } from '../read-isolates.ts';
import { safeAddress } from '../safe-address.ts';
import { signedMark } from '../words.ts';
import { printBlock } from './printed-blocks.ts';
import { printCard } from './printed-cards.ts';
import { printPaper } from './printed-paper.ts';
import { printIndex } from './printed-persons.ts';
import { printRuns, printText } from './printed-runs.ts';

/** The document as the templates read it: every key present, every text cut into stretches. */
export type PrintedDocument = ReturnType<typeof printDocument>;

/** Turns a document into the data the templates read; nothing of it ever becomes Typst source. `tight` sets a letter closer. */
export function printDocument(document: OfficialDocument, tight = false) {
  const direction = directionOf(document.language);
  const code = (text: string) => printText(isolateCode(text, direction), direction);
  const line = (text: string | undefined) => (text ? printText(text, direction) : null);
  const lines = (texts: string[] | undefined) => (texts ?? []).map((text) => printText(text, direction));
  return {
    kind: document.kind,
    tight,
    language: document.language,
    direction,
    title: withoutIsolates(document.title),
    heading: printText(document.title, direction),
    date: creationDay(document.issuedOn),
    signedMark: signedMark(document.language),
    paper: printPaper(document.letterheads[0]?.paper),
    letterheads: document.letterheads.map((head) => ({
      organization: line(head.organization),
      motto: line(head.motto),
      desk: line(head.desk),
      mark: head.mark ?? null,
      address: head.address.length > 0 ? line(head.address.join(' · ')) : null,
      contacts: head.contacts.map(({ label, value }) => ({
        label,
        value: printText(isolateCode(value, direction), direction, contactAddress(value)),
      })),
    })),
    reference: document.reference ? code(document.reference) : null,
    confidential: line(document.confidential),
    masthead: (document.masthead ?? []).map(({ label, value }) => ({ label, value: code(value), symbol: value === document.reference })),
    addressee: lines(document.addressee),
    placeAndDate: line(document.placeAndDate),
    subtitles: (document.subtitles ?? []).map(({ runs, emphasis }) => ({ runs: printRuns(runs, direction), emphasis: emphasis ?? false })),
    salutation: lines(document.salutation),
    blocks: normaliseLevels(document.blocks).map((block) => printBlock(block, direction)),
    cards: (document.cards ?? []).map((card) => printCard(card, direction)),
    index: printIndex(document, direction),
    closing: line(document.closing),
    enclosures: lines(document.enclosures),
    verification: document.verification
      ? {
          label: document.verification.label,
          code: code(document.verification.code),
          url: printText(isolateCode(document.verification.url, direction), direction, safeAddress(document.verification.url)),
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
