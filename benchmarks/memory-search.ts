import { indexMemory, searchMemory } from '../src/offices/concordance/public.ts';

// The translation memory: a paragraph of 24 words, changed in one, looked for among 50,000 pairs; median of 30 as a ratio to a limit of 100 ms.
// Run: node benchmarks/memory-search.ts
const pairs = 50_000;
const limit = 100;
const common = ['the', 'of', 'and', 'to', 'in'];
const random = (seed: number, at: number) => ((seed * 2654435761 + at * 40503 + seed * at * 97) >>> 0) % 6007;
const sentence = (seed: number) =>
  Array.from({ length: 24 }, (_, at) => (at % 3 === 0 ? (common[(seed + at) % 5] ?? '') : `w${random(seed, at)}`)).join(' ');
const entries = Array.from({ length: pairs }, (_, seed) => ({
  wordings: { en: sentence(seed), fr: `fr ${seed}` },
  source: 'Circular',
  keptOn: '2026-01-01',
}));

const begun = performance.now();
const index = indexMemory(entries, 'en');
console.log(`${pairs} pairs made ready in ${(performance.now() - begun).toFixed(0)} ms`);

const times = Array.from({ length: 30 }, (_, trial) => {
  const seed = 1_000 + trial * 1_543;
  const wanted = sentence(seed).split(' ').with(4, 'changed').join(' ');
  const started = performance.now();
  const [first] = searchMemory(index, wanted, 'fr');
  if (first?.entry.wordings.fr !== `fr ${seed}`) throw new Error(`The pair ${seed} was not found first`);
  return performance.now() - started;
}).sort((a, b) => a - b);
const median = times[15] ?? 0;
console.log(
  `a search ${median.toFixed(1)} ms, at worst ${times.at(-1)?.toFixed(1)} ms (ratio to ${limit} ms: ${(median / limit).toFixed(2)})`,
);
