import { type CheckedFinding, checkVersions, versionOfTexts } from '../../src/offices/concordance/public.ts';
import type { Language } from '../../src/platform/language.ts';
import { type Random, seeded } from '../seeded.ts';
import { injectError, kinds } from './inject-error.ts';
import type { Parallel } from './read-parallel.ts';

/** How many errors were made, how many of them found as *must*, and as *must* or *look*. */
export type Tally = { made: number; must: number; look: number };
export type PairFigures = {
  pair: string;
  byKind: Map<string, Tally>;
  clean: number;
  cleanMust: number;
  cleanLook: number;
  /** What was missed and what was alarmed at wrongly, a line each. */
  worst: string[];
};
type Plan = { trials: number; kind?: string };
type Version = { language: Language; texts: string[] };
type Planted = { kind: string; side: 0 | 1; place: number; wrong: string };

/** One paragraph of so many is made wrong in a round: the others stay as the context they are in real texts. */
const spread = 5;

/** Counts the alarms of two clean versions, then puts errors of every kind into one version or the other and counts which are found. */
export function measurePair(paragraphs: readonly Parallel[], pair: readonly [Language, Language], { trials, kind }: Plan): PairFigures {
  const both = paragraphs.filter((paragraph) => pair.every((language) => paragraph[language]));
  const versions = pair.map((language) => ({ language, texts: both.map((paragraph) => paragraph[language] ?? '') })) as [Version, Version];
  const clean = check(versions).filter(({ severity }) => severity !== 'style');
  const worst = clean.map((finding) => `ALARM ${finding.severity} ${pair.join('-')} ${finding.rule}: ${said(finding)}`);
  const known = new Set(clean.map(keyOf));
  const figures = {
    pair: pair.join('-'),
    byKind: new Map<string, Tally>(),
    clean: both.length,
    cleanMust: clean.filter(({ severity }) => severity === 'must').length,
    cleanLook: clean.filter(({ severity }) => severity === 'look').length,
    worst,
  };
  const random = seeded(pair[0].charCodeAt(0) * 997 + pair[1].charCodeAt(1));
  for (const round of planRounds(versions, kind ? [kind] : kinds, trials, random)) measureRound(versions, round, known, figures);
  return figures;
}

/** Errors to plant: so many of each kind as the text has places for, each side in turn, those of a round in paragraphs apart. */
function planRounds(versions: [Version, Version], wanted: readonly string[], trials: number, random: Random): Planted[][] {
  const count = versions[0].texts.length;
  const planted = wanted.flatMap((kind) => {
    const order = shuffled(count, random);
    const some: Planted[] = [];
    for (const place of order) {
      if (some.length >= trials) break;
      const first = random() < 0.5 ? 0 : 1;
      for (const side of [first, 1 - first] as (0 | 1)[]) {
        const { language, texts } = versions[side];
        const wrong = injectError(kind, texts[place] ?? '', language, random);
        if (wrong === undefined) continue;
        some.push({ kind, side, place, wrong });
        break;
      }
    }
    return some;
  });
  return packed(planted, Math.max(1, Math.floor(count / spread)));
}

/** Rounds of errors in different paragraphs. */
function packed(planted: readonly Planted[], most: number): Planted[][] {
  const rounds: Planted[][] = [];
  for (const one of planted) {
    const round = rounds.find((each) => each.length < most && !each.some(({ place }) => Math.abs(place - one.place) < 2));
    if (round) round.push(one);
    else rounds.push([one]);
  }
  return rounds;
}

function shuffled(count: number, random: Random): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [places[last], places[other]] = [places[other] ?? 0, places[last] ?? 0];
  }
  return places;
}

function measureRound(versions: [Version, Version], round: readonly Planted[], known: Set<string>, figures: PairFigures): void {
  const wrong = versions.map(({ language, texts }, side) => ({
    language,
    texts: texts.map((text, place) => round.find((one) => one.side === side && one.place === place)?.wrong ?? text),
  })) as [Version, Version];
  const found = check(wrong).filter((finding) => finding.severity !== 'style' && !known.has(keyOf(finding)));
  for (const { kind, side, place, wrong: text } of round) {
    const own = found.filter(({ spans }) => spans.some(({ line }) => line === place + 1));
    const tally = figures.byKind.get(kind) ?? { made: 0, must: 0, look: 0 };
    figures.byKind.set(kind, tally);
    const isMust = own.some(({ severity }) => severity === 'must');
    tally.made += 1;
    if (isMust) tally.must += 1;
    if (own.length > 0) tally.look += 1;
    if (!isMust) {
      const state = own.length > 0 ? `LOOK(${own.map(({ rule }) => rule).join(',')})` : 'MISSED';
      figures.worst.push(
        `${state} ${kind} ${figures.pair} wrong in ${versions[side].language}: ${difference(versions[side].texts[place] ?? '', text)} || other: ${versions[1 - side]?.texts[place]}`,
      );
    }
  }
}

const keyOf = (finding: CheckedFinding) => `${finding.rule} ${finding.id}`;

function check(versions: readonly Version[]): CheckedFinding[] {
  return checkVersions(versions.map(({ language, texts }) => versionOfTexts(language, texts))).findings;
}

function said({ spans }: CheckedFinding): string {
  return spans.map(({ language, text, counterpart }) => `${language}${counterpart ? ' (there)' : ''}: ${text.slice(0, 200)}`).join(' || ');
}

/** A wrong text with its change marked as [what stood → what stands]. */
export function difference(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middle = (text: string) => text.slice(start, text.length - end);
  return `${after.slice(0, start)}[${middle(before)} → ${middle(after)}]${after.slice(after.length - end)}`;
}
