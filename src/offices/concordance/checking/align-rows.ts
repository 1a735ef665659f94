import type { Language } from '../../../platform/language.ts';
import { alignTexts, type SentenceBead } from '../../languages/public.ts';
import type { PartedText, TextPart } from '../reading/mark-parts.ts';
import type { FileVersion } from '../reading/read-files.ts';

/** Paragraphs that say the same, by their places in each version; `key` names the row in findings. */
export type Row = { key: string; places: Partial<Record<Language, number[]>> };
/** Sentences of the first version against those of another, `unit` being the place of a paragraph in its version. */
export type SentencePairs = { one: Language; other: Language; beads: SentenceBead[] };
export type AlignedRows = { rows: Row[]; sentences: SentencePairs[] };

const apart: { part: TextPart; key: string }[] = [
  { part: 'addressee', key: 'addressee' },
  { part: 'signature', key: 'signatories' },
];

/**
 * Pairs the paragraphs of all versions over the first one. Addressee lines and signature blocks stand where each page had room for them: they
 * are rows of their own and take no part in the order.
 */
export function alignRows(versions: readonly FileVersion[]): AlignedRows {
  const [first, ...others] = versions;
  if (!first) return { rows: [], sentences: [] };
  const bodies = new Map(versions.map((version) => [version.language, bodyPlaces(version)]));
  const sentences = others.map((other) => alignPair(first, other, bodies));
  const groups = groupPlaces(versions, bodies, sentences);
  const rows = groups.map((places, index) => ({ key: `p${index + 1}`, places }));
  return {
    rows: [
      ...apart.flatMap((one) => rowApart(versions, one)).filter(({ key }) => key === 'addressee'),
      ...rows,
      ...apart.flatMap((one) => rowApart(versions, one)).filter(({ key }) => key !== 'addressee'),
    ],
    sentences: sentences.map(({ pairs }) => pairs),
  };
}

function isApart({ part }: PartedText): boolean {
  return apart.some((one) => one.part === part);
}

function bodyPlaces({ paragraphs }: FileVersion): number[] {
  return paragraphs.flatMap((paragraph, place) => (isApart(paragraph) ? [] : [place]));
}

function rowApart(versions: readonly FileVersion[], { part, key }: (typeof apart)[number]): Row[] {
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
