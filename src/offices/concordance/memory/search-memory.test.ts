import { expect, test } from 'vitest';
import { indexMemory, type MemoryEntry, searchMemory } from './search-memory.ts';

const entry = (en: string, fr: string): MemoryEntry => ({ wordings: { en, fr }, source: 'Circular 1', keptOn: '2026-01-01' });

test('the same paragraph is found whole, and one that differs in a word by the share that is the same', () => {
  const index = indexMemory(
    [
      entry('The Committee took note of the report on wetlands.', 'La Commission a pris note du rapport sur les zones humides.'),
      entry('Delegations shall send their credentials by 2 June.', 'Les délégations enverront leurs pouvoirs avant le 2 juin.'),
    ],
    'en',
  );
  expect(searchMemory(index, 'The Committee took note of the report on wetlands.', 'fr')).toMatchObject([{ percent: 100 }]);
  expect(searchMemory(index, 'The Committee took note of the report on forests.', 'fr')).toMatchObject([{ percent: 88 }]);
  expect(searchMemory(index, 'Something else altogether.', 'fr')).toEqual([]);
  expect(searchMemory(index, 'The Committee took note of the report on wetlands.', 'ar')).toEqual([]);
});

test('Chinese is compared by characters, Arabic without its vowels', () => {
  const entries: MemoryEntry[] = [{ wordings: { zh: '委员会注意到该报告。', ar: 'أحاطت اللجنةُ علماً بالتقرير.' }, source: '', keptOn: '' }];
  expect(searchMemory(indexMemory(entries, 'zh'), '委员会注意到本报告。', 'ar')).toMatchObject([{ percent: 88 }]);
  expect(searchMemory(indexMemory(entries, 'ar'), 'أحاطت اللجنة علما بالتقرير.', 'zh')).toMatchObject([{ percent: 99 }]);
});

test('among two thousand pairs of common words the one that differs in a word is found', () => {
  const random = (seed: number, at: number) => ((seed * 2654435761 + at * 40503 + seed * at * 97) >>> 0) % 6007;
  const common = ['the', 'of', 'and', 'to', 'in'];
  const sentence = (seed: number) =>
    Array.from({ length: 24 }, (_, at) => (at % 3 === 0 ? (common[(seed + at) % 5] ?? '') : `w${random(seed, at)}`)).join(' ');
  const index = indexMemory(
    Array.from({ length: 2_000 }, (_, seed) => entry(sentence(seed), `fr ${seed}`)),
    'en',
  );
  const wanted = sentence(1_234).split(' ').with(4, 'changed').join(' ');
  expect(searchMemory(index, wanted, 'fr')[0]?.entry.wordings.fr).toBe('fr 1234');
});
