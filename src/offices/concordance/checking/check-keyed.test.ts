import { expect, test } from 'vitest';
import { checkKeyed, keysInOrder } from './check-keyed.ts';

const english = [
  { key: 'a', text: 'The Assembly meets on 12 May 2027 in Lusaka.' },
  { key: 'b', text: 'Each delegation may have 6 members. Registration closes on 3 May 2027.' },
];
const french = [
  { key: 'a', text: 'L’Assemblée se réunit le 13 mai 2027 à Lusaka.' },
  { key: 'b', text: 'Chaque délégation peut compter 6 membres. Les inscriptions sont closes le 3 mai 2027.' },
];

test('paragraphs of one key are compared by the rules for files, with spans in the row’s own text', () => {
  const check = checkKeyed([
    { language: 'en', paragraphs: english },
    { language: 'fr', paragraphs: french },
  ]);
  expect(check.findings.map(({ rule, key, severity }) => [rule, key, severity])).toEqual([['date-differs', 'a', 'must']]);
  const [finding] = check.findings;
  expect(finding?.spans.map(({ row }) => english[0]?.text.slice(row.start, row.end))[0]).toBe('12 May 2027');
  expect(check.rows.map(({ key }) => key)).toEqual(['a', 'b']);
});

test('a paragraph that only a later version has stands behind the one before it', () => {
  expect(
    keysInOrder([
      {
        paragraphs: [
          { key: 'a', text: '' },
          { key: 'c', text: '' },
        ],
      },
      {
        paragraphs: [
          { key: 'a', text: '' },
          { key: 'b', text: '' },
          { key: 'c', text: '' },
        ],
      },
    ]),
  ).toEqual(['a', 'b', 'c']);
});
