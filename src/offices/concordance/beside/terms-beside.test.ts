import { expect, test } from 'vitest';
import type { Term } from '../../languages/public.ts';
import { termsBeside } from './terms-beside.ts';

const own: Term[] = [
  {
    id: 'water-desk',
    domain: 'body',
    words: {
      en: [{ text: 'Water Desk', status: 'preferred' }],
      fr: [
        { text: 'Bureau de l’eau', status: 'preferred' },
        { text: 'Bureau eau', status: 'admitted' },
        { text: 'Comptoir de l’eau', status: 'forbidden' },
      ],
    },
  },
];

test('a term is shown once with what to write, what else is admitted and what not to write', () => {
  const found = termsBeside(own, 'The Water Desk wrote to UNDP; the Water Desk waits.', 'en', 'fr');
  expect(found[0]).toEqual({
    id: 'water-desk',
    named: 'Water Desk',
    write: ['Bureau de l’eau'],
    also: ['Bureau eau'],
    avoid: ['Comptoir de l’eau'],
  });
  expect(found.filter(({ id }) => id === 'water-desk')).toHaveLength(1);
  const undp = found.find(({ named }) => named === 'UNDP');
  expect([undp?.write, undp?.also]).toEqual([['PNUD'], ['Programme des Nations Unies pour le développement']]);
});

test('a term that the other language does not name is left out', () => {
  expect(termsBeside(own, 'The Water Desk waits.', 'en', 'ar')).toEqual([]);
});
