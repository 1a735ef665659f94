import { expect, test } from 'vitest';
import { orderGlyphs } from './order-glyphs.ts';
import { gapsAbove, printedLines } from './print-lines.ts';
import type { Glyph } from './read-glyphs.ts';

/** Signs as they stand on a line from left to right, each six points wide; several letters in one string are one drawn sign. */
function drawn(signs: readonly string[], base = 100): Glyph[] {
  let index = signs.join('').length;
  return signs.flatMap((sign, place) => {
    const letters = [...sign];
    return letters.map((text, part): Glyph => {
      index -= 1;
      const [left, width] = [place * 6, 6 / letters.length];
      const isSpace = text === ' ';
      return {
        text,
        left: left + part * width,
        right: isSpace ? left : left + (part + 1) * width,
        bottom: base - 2,
        top: base + 8,
        pen: left,
        base,
        index,
      };
    });
  });
}

const backwards = (text: string) => [...text].reverse();

test('Arabic is read from right to left, a ligature of lam and alef as it is written', () => {
  expect(orderGlyphs(drawn(['ث', 'لا', 'ث', ' ', ...backwards('دول')]))).toBe('دول ثلاث');
});

test('numbers, times, symbols and telephone numbers inside Arabic stay from left to right', () => {
  const line = [...'10:30', ' ', ...backwards('الساعة'), ' ', ...'LC/104/3', ' ', ...backwards('الوثيقة')];
  expect(orderGlyphs(drawn(line))).toBe('الوثيقة LC/104/3 الساعة 10:30');
  expect(orderGlyphs(drawn([...'+41 22 000 00 50', ' ', ...backwards('هاتف')]))).toBe('هاتف +41 22 000 00 50');
  expect(orderGlyphs(drawn([...backwards('دولار'), ' ', ...'1 250', ' ', ...backwards('دفع')]))).toBe('دفع 1 250 دولار');
});

test('a line of Arabic that holds more of an address than of Arabic is read from right to left among Arabic lines', () => {
  const address = [...'www.wells.example/2031/days', ' ', ...backwards('على العنوان')];
  const lines = printedLines([drawn([...backwards('وتنشر الوثائق كلها بعد الجلسة')], 100), drawn(address, 80)]);
  expect(lines.map(({ text }) => text)).toEqual(['وتنشر الوثائق كلها بعد الجلسة', 'على العنوان www.wells.example/2031/days']);
});

test('brackets open before a word and close behind it, whichever way they were written down', () => {
  const words = [...backwards('جنيف'), ' '];
  for (const [left, right] of ['()', ')('])
    expect(orderGlyphs(drawn([...words, left ?? '', ...backwards('توقيت'), right ?? '']))).toBe('(توقيت) جنيف');
});

test('pieces of one Arabic line are one line, and a wider step down is a gap', () => {
  const [end, start] = [
    drawn([...backwards('عام')], 100),
    drawn([...backwards('قبل')], 100).map((each) => ({ ...each, pen: each.pen + 40, left: each.left + 40, right: each.right + 40 })),
  ];
  const lines = printedLines([start, end, drawn(backwards('واحد'), 84), drawn(backwards('اثنان'), 68), drawn(backwards('ثلاثة'), 40)]);
  expect(lines.map(({ text }) => text)).toEqual(['قبل عام', 'واحد', 'اثنان', 'ثلاثة']);
  expect(gapsAbove(lines)).toEqual([false, false, false, true]);
});

test('a version beside the other is a column of its own', () => {
  const english = ['The session', 'opens at ten', 'and closes', 'before noon', 'every day', 'of the week', 'but Sunday'];
  const french = ['La session', 'débute à dix', 'heures et', 'finit avant', 'midi, tous', 'les jours', 'de semaine'];
  const moved = (text: string, base: number, by: number) =>
    drawn([...text], base).map((each) => ({ ...each, left: each.left + by, right: each.right + by, pen: each.pen + by }));
  const lines = english.map((text, row) => [...moved(text, 300 - row * 14, 0), ...moved(french[row] ?? '', 300 - row * 14, 120)]);
  expect(printedLines(lines).map(({ text, column }) => `${column} ${text}`)).toEqual([
    ...english.map((text) => `0 ${text}`),
    ...french.map((text) => `1 ${text}`),
  ]);
});
