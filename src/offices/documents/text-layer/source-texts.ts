import { type Block, type Run, type Signature, textOf } from '../../languages/public.ts';
import type { Card, Letterhead, OfficialDocument } from '../official-document.ts';

/** Every text of a document that its printed page shows, one entry for each line or paragraph, isolates left in. */
export function sourceTexts(document: OfficialDocument): string[] {
  const subtitles = (document.subtitles ?? []).map(({ runs }) => textOf(runs));
  const verification = document.verification ? [document.verification.code, document.verification.url] : [];
  if (document.cards) return [...document.cards.flatMap(cardTexts), ...(document.kind === 'badges' ? subtitles : [])];
  const own = document.kind === 'letter' ? letterTexts(document) : [document.title];
  const shared = [...document.blocks.flatMap(blockTexts), document.closing, document.reference, document.placeAndDate, document.footnote];
  return [...own, ...subtitles, ...shared, ...verification].filter((text) => text !== undefined);
}

function letterTexts(letter: OfficialDocument): string[] {
  const { addressee = [], salutation = [], enclosures = [], confidential = '' } = letter;
  return [...letter.letterheads.flatMap(headTexts), ...addressee, ...salutation, ...enclosures, confidential];
}

function headTexts({ organization, motto = '', desk = '', contacts, address }: Letterhead): string[] {
  return [organization, motto, desk, ...address, ...contacts.flatMap(({ label, value }) => [label, value])];
}

function cardTexts({ name, post = [], from = [], band, code, before = [], after = [] }: Card): string[] {
  return [...[name, post, from, before, ...after].map(textOf), band?.word ?? '', code?.letters ?? ''];
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return runTexts(block.runs);
    case 'list':
      return block.items.flatMap(runTexts);
    case 'table':
      return [block.header, ...block.rows].flat().flatMap(runTexts);
    case 'signatures':
      return block.blocks.flatMap(signatureTexts);
  }
}

function runTexts(runs: Run[]): string[] {
  return [textOf(runs), ...runs.flatMap(({ note }) => (note ? [textOf(note)] : []))];
}

function signatureTexts({ name, lines, organization = '' }: Signature): string[] {
  return [name, ...lines, organization];
}
