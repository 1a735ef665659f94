import type { Language } from '../../../platform/language.ts';
import type { Bead } from './align-sentences.ts';
import { alignUnits } from './align-units.ts';
import type { PairSide } from './cut-side.ts';

/** The paragraphs of each version that say the same; a language without any has no entry. */
export type AlignedRow = Partial<Record<Language, number[]>>;

/**
 * Pairs any number of versions: each with the first, and what any of them holds together stands in one row. Rows keep the order of the first
 * version; what it lacks stands where the others have it. Each paragraph stands in exactly one row. `align` pairs the first with each other.
 */
export function alignVersions<Side extends PairSide>(
  versions: readonly Side[],
  align: (first: Side, other: Side) => Bead[] = alignUnits,
): AlignedRow[] {
  const [first, ...others] = versions;
  if (!first) return [];
  const pairs = others.map((other) => ({ language: other.language, beads: align(first, other) }));
  const rows = heldTogether(
    first.texts.length,
    pairs.flatMap(({ beads }) => beads.map(({ a }) => a)),
  ).map((places): AlignedRow => ({ [first.language]: places }));
  const entered = pairs.reduce((standing, { language, beads }) => enter(standing, first.language, language, beads), rows);
  return others.length < 2 ? entered : pairLeftOver(entered, first.language, others);
}

/** What the first version lacks is paired among the others, gap by gap. */
function pairLeftOver(rows: AlignedRow[], pivot: Language, others: readonly PairSide[]): AlignedRow[] {
  const paired: AlignedRow[] = [];
  let gap: AlignedRow[] = [];
  const close = () => {
    const sides = others.map(({ language, texts }) => ({ language, texts, places: gap.flatMap((row) => row[language] ?? []) }));
    const left = sides.filter(({ places }) => places.length > 0);
    const within = alignVersions(
      left.map(({ language, texts, places }) => ({ language, texts: places.map((place) => texts[place] ?? '') })),
    );
    paired.push(...within.map((row) => Object.fromEntries(left.flatMap(({ language, places }) => entryOf(row, language, places)))));
    gap = [];
  };
  for (const row of rows) {
    if (row[pivot] === undefined) gap.push(row);
    else {
      close();
      paired.push(row);
    }
  }
  close();
  return paired;
}

function entryOf(row: AlignedRow, language: Language, places: number[]): [Language, number[]][] {
  const held = row[language];
  return held ? [[language, held.flatMap((place) => places[place] ?? [])]] : [];
}

/** The places of the first version in groups: two of them belong together when one pair of any version holds both. */
function heldTogether(count: number, held: number[][]): number[][] {
  const groupOf = Array.from({ length: count }, (_, place) => place);
  for (const places of held) {
    const groups = new Set(places.map((place) => groupOf[place]));
    const [into] = [...groups];
    for (let place = 0; place < count; place++) if (into !== undefined && groups.has(groupOf[place])) groupOf[place] = into;
  }
  const groups = new Map<number, number[]>();
  for (const [place, group] of groupOf.entries()) groups.set(group, [...(groups.get(group) ?? []), place]);
  return [...groups.values()];
}

/** Writes one version's places into the rows; what has no partner becomes a row of its own behind the one it follows. */
function enter(rows: AlignedRow[], pivot: Language, language: Language, beads: Bead[]): AlignedRow[] {
  const entered = rows.map((row) => ({ ...row }));
  const alone: Bead[] = [];
  for (const bead of beads) {
    if (bead.b.length === 0) continue;
    const row = bead.a.length > 0 ? entered.find((one) => one[pivot]?.includes(bead.a[0] ?? -1)) : undefined;
    if (row) row[language] = [...(row[language] ?? []), ...bead.b].sort((x, y) => x - y);
    else alone.push(bead);
  }
  for (const { b } of alone) {
    const before = entered.findLastIndex((row) => (row[language]?.at(-1) ?? Number.POSITIVE_INFINITY) < (b[0] ?? 0));
    entered.splice(before + 1, 0, { [language]: b });
  }
  return entered;
}
