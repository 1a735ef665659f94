import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import { type Block, type Run, textOf, withoutIsolates } from '../../languages/public.ts';
import type { Circular, Place } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { type DiffPart, diffWords } from '../editing/diff-words.ts';
import { issuedVersions } from '../layouts/layout.ts';
import { standingVersions } from './family.ts';

/** One part of a version that the corrigendum changes: a paragraph, the addressee, the signatures, the enclosures. */
export type ChangedPart = { key: string; parts: DiffPart[] };
export type ChangedVersion = { language: Language; before: string; changed: ChangedPart[] };

/** What a corrigendum changes in each of its versions against what stood before it; the line that says so is left out. */
export async function compareIssued(db: Handle, circular: Circular, place: Place): Promise<ChangedVersion[]> {
  if (!circular.corrects) return [];
  const standing = await standingVersions(db, circular.corrects.id, circular.corrects.number);
  const own = circular.issuance
    ? await issuedVersions(db, circular.id)
    : (await composeVersions(db, circular, place)).map(({ document }) => document);
  return circular.languages.flatMap((language) => {
    const old = standing.get(language);
    const document = own.find((each) => each.language === language);
    if (!old || !document) return [];
    const before = fromJson<OfficialDocument>(old.document);
    return [{ language, before: old.reference, changed: compareDocuments(before, document, language) }];
  });
}

/** The parts of two documents that differ, in the order of the later one; what was taken out stands where it was. */
export function compareDocuments(before: OfficialDocument, after: OfficialDocument, language: Language): ChangedPart[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const keys = [...fresh.keys()];
  for (const [index, key] of [...old.keys()].entries()) if (!fresh.has(key)) keys.splice(index, 0, key);
  return keys.flatMap((key) => {
    const parts = diffWords(old.get(key) ?? '', fresh.get(key) ?? '', language);
    return parts.some(({ kind }) => kind !== 'same') ? [{ key, parts }] : [];
  });
}

/** The words of a document by part, in reading order. */
function partsOf(document: OfficialDocument): Map<string, string> {
  const parts: [string, string][] = [
    ['confidential', document.confidential ?? ''],
    ['addressee', (document.addressee ?? []).join('\n')],
    ['salutation', (document.salutation ?? []).join('\n')],
    ...document.blocks.filter(({ key }) => key !== 'corrigendum').map((block): [string, string] => [block.key, wordsOf(block)]),
    ['closing', document.closing ?? ''],
    ['enclosures', (document.enclosures ?? []).join('\n')],
  ];
  return new Map(parts.filter(([, text]) => text !== '').map(([key, text]) => [key, withoutIsolates(text)]));
}

function wordsOf(block: Block): string {
  const lines = (runs: Run[][]) => runs.map(textOf).join('\n');
  if (block.kind === 'list') return lines(block.items);
  if (block.kind === 'table') return lines([...block.header, ...block.rows.flat()]);
  if (block.kind !== 'signatures') return textOf(block.runs);
  return block.blocks.map(({ name, lines: own, organization }) => [name, ...own, organization ?? ''].filter(Boolean).join('\n')).join('\n');
}
