import { expect, it } from 'vitest';
import { suggestFont } from './suggest-font.ts';

it.each([
  ['ก', 'Noto Serif Thai'],
  ['अ', 'Annapurna SIL'],
  ['አ', 'Abyssinica SIL'],
  ['က', 'Padauk'],
  ['ა', 'Noto Serif Georgian'],
  ['א', 'Ezra SIL'],
  ['한', 'Noto Serif KR'],
  ['ひ', 'Noto Serif JP'],
  ['ⴰ', 'Noto Sans Tifinagh'],
  ['💃', 'Noto Emoji'],
  ['₿', 'Charis SIL'],
  ['∰', 'Noto Sans Math'],
  ['Ɓ', 'Charis SIL'],
])('for %s it is %s', (character, font) => expect(suggestFont(character)).toBe(font));

it('is none for what no typeface shows', () => {
  for (const character of ['\u0007', '\ud800', '\ufffd', '\ue000', '\u{10ffff}']) expect(suggestFont(character)).toBeUndefined();
});
