import { expect, test } from 'vitest';
import { parseMarkup, printMarkup, renderLine } from '../../languages/public.ts';
import { raiseNotes, segmentsOf } from './translation-segments.ts';

const source = 'Eleven chambers^[Counted on {date:2027-03-08}, see [the list](https://a.example/x).] replied.';

test('a footnote renders as a run of its own with its words in order', () => {
  const { runs, problems } = renderLine(source, {}, 'fr');
  expect(problems).toEqual([]);
  expect(runs.map(({ text }) => text)).toEqual(['Eleven chambers', '', ' replied.']);
  expect(runs[1]?.note?.map(({ text }) => text).join('')).toBe('Counted on 8 mars 2027, see the list.');
});

test('a translator meets a footnote as prose in its brackets, and it comes back as a footnote', () => {
  const segments = segmentsOf(source, {}, 'en');
  expect(segments.map(({ words }) => words)).toEqual([source]);
  const back = raiseNotes([{ kind: 'text', text: source.replace('Counted', 'Gezählt') }]);
  expect(back.map(({ kind }) => kind)).toEqual(['text', 'note', 'text']);
  expect(printMarkup(back)).toBe(source.replace('Counted', 'Gezählt'));
  expect(parseMarkup(printMarkup(back)).errors).toEqual([]);
});

test('a bracket that is no footnote stays prose', () => {
  const back = raiseNotes([{ kind: 'text', text: 'x^[] y' }]);
  expect(back.map((node) => (node.kind === 'text' ? node.text : node.kind)).join('')).toBe('x^[] y');
});
