import { expect, it } from 'vitest';
import { splitUnbreakable } from './split-unbreakable.ts';

it('keeps a code whole and leaves the point of the sentence outside', () => {
  expect(splitUnbreakable('See CL/217/9-R.1.')).toEqual([{ text: 'See ' }, { parts: ['CL/217/9-R.1'] }, { text: '.' }]);
});

it('lets a long address break after a slash, never at a hyphen', () => {
  expect(splitUnbreakable('https://www.assembly.example/peace-operations/7Q2M-KD41')).toEqual([
    { parts: ['https://www.assembly.example/', 'peace-operations/', '7Q2M-KD41'] },
  ]);
});

it('turns isolates into stretches with a direction', () => {
  expect(splitUnbreakable('الساعة \u206615:00\u2069 تماماً')).toEqual([
    { text: 'الساعة ' },
    { text: '15:00', direction: 'ltr' },
    { text: ' تماماً' },
  ]);
});

it('leaves ordinary words with hyphens, dates and Chinese sentences alone', () => {
  for (const text of ['a well-known vice-president', '12-14 January', '各国'.repeat(60)])
    expect(splitUnbreakable(text)).toEqual([{ text }]);
});

it('loses no letter of a text', () => {
  const text = `Write to a@b.example, www.x.example/y?z=1 or ${'w'.repeat(90)}: UN-2027/4!`;
  const printed = splitUnbreakable(text).map((stretch) => ('parts' in stretch ? stretch.parts.join('') : stretch.text));
  expect(printed.join('')).toBe(text);
});
