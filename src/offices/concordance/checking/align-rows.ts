import type { Language } from '../../../platform/language.ts';
import { alignTexts, type SentenceBead } from '../../languages/public.ts';
import type { TextPart } from '../reading/mark-parts.ts';
import type { FileVersion } from '../reading/read-files.ts';

/** Paragraphs that say the same, by their places in each version; `key` names the row in findings. */
export type Row = { key: string; places: Partial<Record<Language, number[]>> };
/** Sentences of the first version against those of another, `unit` being the place of a paragraph in its version. */
export type SentencePairs = { one: Language; other: Language; beads: SentenceBead[] };
export type AlignedRows = { rows: Row[]; sentences: SentencePairs[] };

type Apart = { part: TextPart; key: string };
const addressee: Apart = { part: 'addressee', key: 'addressee' };
const signatories: Apart = { part: 'signature', key: 'signatories' };
const closing: Apart = { part: 'closing', key: 'closing' };

/** Each language takes leave in its own words and length: where every version does so once, those lines are a row, whatever they say. */
function partsBelow(versions: readonly FileVersion[]): Apart[] {
  const once = versions.every(({ paragraphs }) => paragraphs.filter(({ part }) => part === closing.part).length === 1);
  return once ? [closing, signatories] : [signatories];
}

/**
 * Pairs the paragraphs of all versions over the first one. Addressee lines, closings and signature blocks stand where each page had room for
 * them: they are rows of their own and take no part in the order.
 */
export function alignRows(versions: readonly FileVersion[]): AlignedRows {
  const [first, ...others] = versions;
  if (!first) return { rows: [], sentences: [] };
  const below = partsBelow(versions);
  const bodies = new Map(versions.map((version) => [version.language, bodyPlaces(version, [addressee, ...below])]));
  const sentences = others.map((other) => alignPair(first, other, bodies));
  const groups = groupPlaces(versions, bodies, sentences);
  const rows = groups.map((places, index) => ({ key: `p${index + 1}`, places }));
  return {
    rows: [...rowApart(versions, addressee), ...rows, ...below.flatMap((one) => rowApart(versions, one))],
    sentences: sentences.map(({ pairs }) => pairs),
  };
}

function bodyPlaces({ paragraphs }: FileVersion, apart: readonly Apart[]): number[] {
  const isApart = (part: TextPart) => apart.some((one) => one.part === part);
  return paragraphs.flatMap(({ part }, place) => (isApart(part) ? [] : [place]));
}

function rowApart(versions: readonly FileVersion[], { part, key }: Apart): Row[] {
  const places = Object.fromEntries(
    versions.flatMap(({ language, paragraphs }) => {
      const own = paragraphs.flatMap((paragraph, place) => (paragraph.part === part ? [place] : []));
      return own.length > 0 ? [[language, own]] : [];
    }),
  );
  return Object.keys(places).length > 0 ? [{ key, places }] : [];
}

type Aligned = { pairs: SentencePairs; paragraphs: { a: number[]; b: number[] }[] };

function alignPair(first: FileVersion, other: FileVersion, bodies: Map<Language, number[]>): Aligned {
  const [mine, theirs] = [bodies.get(first.language) ?? [], bodies.get(other.language) ?? []];
  const found = alignTexts(sideOf(first, mine), sideOf(other, theirs));
  const place = (places: number[], unit: number) => places[unit] ?? 0;
  const beads = found.sentences.map((bead) => ({
    ...bead,
    a: bead.a.map((one) => ({ ...one, unit: place(mine, one.unit) })),
    b: bead.b.map((one) => ({ ...one, unit: place(theirs, one.unit) })),
  }));
  const paragraphs = found.paragraphs.map(({ a, b }) => ({
    a: a.map((unit) => place(mine, unit)),
    b: b.map((unit) => place(theirs, unit)),
  }));
  return { pairs: { one: first.language, other: other.language, beads }, paragraphs };
}

function sideOf({ language, paragraphs }: FileVersion, places: number[]) {
  return { language, texts: places.map((place) => paragraphs[place]?.text ?? '') };
}

/** Rows in the order of the first version; what only another version has stands where that version has it. */
function groupPlaces(versions: readonly FileVersion[], bodies: Map<Language, number[]>, aligned: readonly Aligned[]): Row['places'][] {
  const [first] = versions;
  if (!first) return [];
  let rows: Row['places'][] = (bodies.get(first.language) ?? []).map((place) => ({ [first.language]: [place] }));
  for (const { pairs, paragraphs } of aligned) rows = paragraphs.reduce((known, pair) => addPair(known, pair, pairs), rows);
  return rows;
}

function addPair(rows: Row['places'][], { a, b }: { a: number[]; b: number[] }, { one, other }: SentencePairs): Row['places'][] {
  const isOwn = (row: Row['places']) => (row[one] ?? []).some((place) => a.includes(place));
  const own = rows.filter(isOwn);
  const at = rows.findIndex(isOwn);
  if (own.length === 0) return insertAlone(rows, b, other);
  const joined: Row['places'] = {};
  for (const row of own) for (const [language, places] of entriesOf(row)) joined[language] = [...(joined[language] ?? []), ...places];
  if (b.length > 0) joined[other] = [...(joined[other] ?? []), ...b];
  const rest = rows.filter((row) => !isOwn(row));
  return [...rest.slice(0, at), joined, ...rest.slice(at)];
}

function insertAlone(rows: Row['places'][], b: number[], other: Language): Row['places'][] {
  const before = rows.findLastIndex((row) => (row[other] ?? []).some((place) => place < (b[0] ?? 0)));
  return [...rows.slice(0, before + 1), { [other]: b }, ...rows.slice(before + 1)];
}

function entriesOf(row: Row['places']): [Language, number[]][] {
  return Object.entries(row) as [Language, number[]][];
}
