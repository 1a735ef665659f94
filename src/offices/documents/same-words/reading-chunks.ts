import { directionOf } from '../../../platform/language.ts';
import { type Block, type Run, textOf } from '../../languages/public.ts';
import { gatherNotes } from '../gather-notes.ts';
import { withIndexBlocks } from '../index-blocks.ts';
import type { OfficialDocument } from '../official-document.ts';
import { isolateCode } from '../read-isolates.ts';

/** The texts of a document in the order in which every format but the PDF of cards says them, without the addresses at its foot; `marked` says the numbers of notes in the text. */
export function readingChunks(written: OfficialDocument, marked = false): string[] {
  const indexed = withIndexBlocks(written);
  const document = { ...written, blocks: marked ? gatherNotes(indexed, written.language).blocks : indexed };
  const isLetter = document.kind === 'letter';
  const signatures = document.blocks.filter(({ kind }) => kind === 'signatures');
  const masthead = (document.masthead ?? []).filter(({ value }) => value !== document.reference);
  return [
    ...document.letterheads.flatMap(({ organization, motto, desk }) => [organization, motto, desk]),
    document.reference,
    document.confidential,
    ...masthead.map(({ label, value }) => `${label} ${isolateCode(value, directionOf(document.language))}`),
    document.placeAndDate,
    ...(document.addressee ?? []),
    isLetter ? undefined : document.title,
    ...(document.subtitles ?? []).map(({ runs }) => textOf(runs)),
    ...(document.salutation ?? []),
    ...(isLetter ? document.blocks.filter(({ kind }) => kind !== 'signatures') : document.blocks).flatMap(blockChunks),
    document.closing,
    ...(isLetter ? signatures.flatMap(blockChunks) : []),
    ...(document.enclosures ?? []),
    document.footnote,
    ...(document.verification ? [document.verification.label, document.verification.code, document.verification.url] : []),
  ].filter((text): text is string => Boolean(text?.trim()));
}

/** The notes of a document in order. */
export function noteChunks({ blocks, language }: OfficialDocument): string[] {
  return gatherNotes(blocks, language).notes.map((runs) => textOf(runs.slice(1)));
}

/** What stands at the foot of a paper: addresses, and the ways to reach the sender. */
export function footChunks({ letterheads }: OfficialDocument): string[] {
  return letterheads.flatMap(({ address, contacts }) => [...address, ...contacts.map(({ label, value }) => `${label} ${value}`)]);
}

function blockChunks(block: Block): string[] {
  const cells = (row: Run[][]) => row.map(textOf);
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [textOf(block.runs)];
    case 'list':
      return block.items.map(textOf);
    case 'table':
      return [...cells(block.header), ...block.rows.flatMap(cells)];
    case 'signatures':
      return block.blocks.flatMap(({ name, lines, organization = '' }) => [name, ...lines, organization]);
  }
}
