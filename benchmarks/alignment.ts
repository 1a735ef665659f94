import { alignTexts, alignUnits } from '../src/offices/languages/public.ts';
import { allLanguages, type Language } from '../src/platform/language.ts';
import { disturb, type Rates, type Row, sentenceRows, truePairs } from './alignment/disturb.ts';
import { parallelTexts } from './alignment/parallel-texts.ts';
import { seeded } from './seeded.ts';

// How many paragraph pairs the aligner finds exactly (F1), for each two of the six languages, when paragraphs are dropped, merged and split at
// random; beside it the same search with every word masked, so that lengths alone decide. Run: node benchmarks/alignment.ts [--texts FILE.json]
// [--sentences]: with that, sentences are dropped and merged instead, wherever two versions have as many of them in a paragraph.
const aim = 0.98;
const sentenceLevel = process.argv.includes('--sentences');
const rates: Rates = { drop: 0.08, merge: 0.12, split: sentenceLevel ? 0 : 0.12 };
const seeds = [31, 32, 33];

const file = process.argv.includes('--texts') ? process.argv[process.argv.indexOf('--texts') + 1] : undefined;
for (const { name, rows } of parallelTexts(file)) {
  console.log(
    `\n${name}: ${rows.length} paragraphs, ${sentenceLevel ? 'their sentences ' : ''}${seeds.length} times disturbed (drop 8 %, merge 12 %, split ${100 * rates.split} %)`,
  );
  const found = allLanguages.flatMap((one, index) => allLanguages.slice(index + 1).map((other) => measure(rows, [one, other])));
  for (const { pair, f1, lengthsOnly } of found)
    console.log(`  ${pair}  F1 ${f1.toFixed(3)}  lengths alone ${lengthsOnly.toFixed(3)}  ratio to the aim ${(f1 / aim).toFixed(3)}`);
  const mean = found.reduce((all, { f1 }) => all + f1, 0) / found.length;
  console.log(`  mean ${mean.toFixed(3)}, lowest ${Math.min(...found.map(({ f1 }) => f1)).toFixed(3)} (aim ${aim})`);
}
if (!file) measureSpeed();

function measure(rows: Row[], pair: readonly [Language, Language]): { pair: string; f1: number; lengthsOnly: number } {
  const counts = { right: 0, found: 0, there: 0, masked: 0, maskedFound: 0 };
  for (const seed of seeds) {
    const [a, b] = disturb(sentenceLevel ? sentenceRows(rows, pair) : rows, pair, seeded(seed), rates);
    const there = truePairs(a, b);
    const sides = [a, b].map((units, side) => ({ language: pair[side] as Language, texts: units.map(({ text }) => text) }));
    const found = pairsOf(sides[0], sides[1]);
    const masked = pairsOf(mask(sides[0]), mask(sides[1]));
    counts.there += there.size;
    counts.found += found.length;
    counts.right += found.filter((one) => there.has(one)).length;
    counts.maskedFound += masked.length;
    counts.masked += masked.filter((one) => there.has(one)).length;
  }
  return {
    pair: pair.join('-'),
    f1: f1(counts.right, counts.found, counts.there),
    lengthsOnly: f1(counts.masked, counts.maskedFound, counts.there),
  };
}

type Side = { language: Language; texts: string[] };

function pairsOf(a: Side | undefined, b: Side | undefined): string[] {
  return a && b ? alignUnits(a, b).flatMap((bead) => (bead.a.length > 0 && bead.b.length > 0 ? [`${bead.a}|${bead.b}`] : [])) : [];
}

/** The same lengths and sentences without a word that could be recognised. */
function mask(side: Side | undefined): Side | undefined {
  return side && { ...side, texts: side.texts.map((text) => text.replace(/[\p{L}\p{N}]/gu, side.language === 'zh' ? '某' : 'o')) };
}

function f1(right: number, found: number, there: number): number {
  return (2 * right) / (found + there);
}

/** Sentence pairs a second, against the limit of 10,000 in 10 s. */
function measureSpeed(): void {
  const rows = parallelTexts().flatMap((text) => text.rows);
  const many = (language: Language) =>
    Array.from({ length: 8000 }, (_, place) => {
      const round = Math.floor(place / rows.length);
      const text = rows[(place * 7 + round * 13) % rows.length]?.[language] ?? '';
      return round > 0 && place % 5 === 0 ? `${text} (${1000 + place * 3})` : text;
    });
  const [a, b] = [
    { language: 'en' as const, texts: many('en') },
    { language: 'fr' as const, texts: many('fr') },
  ];
  const started = process.cpuUsage();
  const { sentences } = alignTexts(a, b);
  const { user, system } = process.cpuUsage(started);
  const seconds = ((user + system) / 1e6) * (10_000 / sentences.length);
  console.log(
    `\n${sentences.length} sentence pairs, en-fr: ${seconds.toFixed(1)} s of processor time for 10,000 (ratio to 10 s: ${(seconds / 10).toFixed(2)})`,
  );
}
