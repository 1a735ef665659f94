import { splitSentences } from '../../src/offices/languages/public.ts';
import type { Language } from '../../src/platform/language.ts';
import type { Random } from '../seeded.ts';

/** One paragraph in several languages. */
export type Row = Partial<Record<Language, string>>;
/** A paragraph as it stands in a disturbed version, with the rows it came from. */
export type Unit = { text: string; rows: number[] };
export type Rates = { drop: number; merge: number; split: number };

/** Two versions of the rows in which paragraphs of one side or the other were left out, merged with the one before, or split at a sentence. */
export function disturb(rows: Row[], languages: readonly [Language, Language], random: Random, rates: Rates): [Unit[], Unit[]] {
  const sides: [Unit[], Unit[]] = [[], []];
  for (const [place, row] of rows.entries()) {
    const chosen = random() < 0.5 ? 0 : 1;
    const deed = deedOf(random(), rates);
    for (const side of [0, 1] as const) {
      const language = languages[side];
      const text = row[language];
      const mine = side === chosen ? deed : 'keep';
      const last = sides[side].at(-1);
      if (!text || mine === 'drop') continue;
      if (mine === 'merge' && last && last.rows.length < 3) {
        last.text += `${language === 'zh' ? '' : ' '}${text}`;
        last.rows.push(place);
      } else for (const part of mine === 'split' ? halves(text) : [text]) sides[side].push({ text: part, rows: [place] });
    }
  }
  return sides;
}

/** Rows of one sentence each where both versions of a paragraph have as many; other paragraphs stay whole. */
export function sentenceRows(rows: readonly Row[], [one, other]: readonly [Language, Language]): Row[] {
  return rows.flatMap((row) => {
    const [a, b] = [sentencesOf(row[one] ?? '', one), sentencesOf(row[other] ?? '', other)];
    return a.length === b.length ? a.map((text, place) => ({ [one]: text, [other]: b[place] })) : [row];
  });
}

function sentencesOf(text: string, language: Language): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end).trim());
}

function deedOf(drawn: number, { drop, merge, split }: Rates): 'drop' | 'merge' | 'split' | 'keep' {
  if (drawn < drop) return 'drop';
  if (drawn < drop + merge) return 'merge';
  return drawn < drop + merge + split ? 'split' : 'keep';
}

/** Splits at the sentence (else clause) border nearest to the middle; a text without any stays whole. */
function halves(text: string): string[] {
  for (const border of [/[.!?؟。！？]["”»]?\s*(?=\S)/gu, /[;؛；]\s*(?=\S)/gu]) {
    const cuts = [...text.matchAll(border)].map((found) => found.index + found[0].length);
    const [best] = cuts
      .filter((at) => at > 15 && at < text.length - 15)
      .sort((x, y) => Math.abs(x - text.length / 2) - Math.abs(y - text.length / 2));
    if (best !== undefined) return [text.slice(0, best).trim(), text.slice(best).trim()];
  }
  return [text];
}

/** The pairs a perfect aligner finds: units that share rows, taken together, written "places|places". */
export function truePairs(a: Unit[], b: Unit[]): Set<string> {
  const parent = new Map<string, string>();
  const root = (name: string): string => (parent.has(name) ? root(parent.get(name) ?? name) : name);
  const linked = new Set<string>();
  for (const [i, one] of a.entries()) {
    for (const [j, other] of b.entries()) {
      if (!one.rows.some((row) => other.rows.includes(row))) continue;
      for (const name of [`a${i}`, `b${j}`]) linked.add(name);
      if (root(`a${i}`) !== root(`b${j}`)) parent.set(root(`a${i}`), root(`b${j}`));
    }
  }
  const groups = new Map<string, { a: number[]; b: number[] }>();
  for (const side of ['a', 'b'] as const) {
    for (const place of (side === 'a' ? a : b).keys()) {
      if (!linked.has(`${side}${place}`)) continue;
      const key = root(`${side}${place}`);
      const group = groups.get(key) ?? { a: [], b: [] };
      group[side].push(place);
      groups.set(key, group);
    }
  }
  return new Set([...groups.values()].map((group) => `${group.a}|${group.b}`));
}
