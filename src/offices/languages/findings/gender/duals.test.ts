import { expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import { findInVersions } from '../find-in-versions.ts';

function duals(texts: Partial<Record<Language, string>>): string[] {
  const versions = Object.entries(texts).map(([language, text]) => ({ language: language as Language, paragraphs: [{ key: 'p1', text }] }));
  return findInVersions({ versions })
    .filter(({ code }) => code === 'dual-plural')
    .map(({ severity, spans }) => `${severity} ${spans.at(-1)?.text}`);
}

test.each<[Partial<Record<Language, string>>, string]>([
  [{ en: 'The two Presidents met in Oslo.', ar: 'اجتمع الرؤساء في أوسلو.' }, 'look الرؤساء'],
  [{ fr: 'Les deux organisations ont signé un accord.', ar: 'وقعت المنظمات اتفاقاً.' }, 'look المنظمات'],
  [{ es: 'Ambas delegaciones firmaron el acuerdo.', ar: 'وقعت الوفود الاتفاق.' }, 'look الوفود'],
  [{ ar: 'الرئيستان أعربوا عن الشكر.' }, 'look أعربوا'],
  [{ ar: 'واتفقت المنظمتان، والطرفان ناقشوا الخطة.' }, 'look ناقشوا'],
])('two of a kind take the dual: %o', (texts, expected) => {
  expect(duals(texts)).toContain(expected);
});

test.each<[Partial<Record<Language, string>>]>([
  [{ en: 'The two Presidents met in Oslo.', ar: 'اجتمع الرئيسان في أوسلو.' }],
  [{ en: 'The Presidents met in Oslo.', ar: 'اجتمع الرؤساء في أوسلو.' }],
  [{ en: 'Both delegations thanked the delegations of the region.', ar: 'شكر الوفدان وفود المنطقة.' }],
  [{ en: 'The two Committees reported to the members.', ar: 'قدمت اللجنتان تقريرهما إلى الأعضاء.' }],
  [{ en: 'Two years later the parliaments met.', ar: 'وبعد عامين اجتمعت البرلمانات.' }],
])('right: %o', (texts) => {
  expect(duals(texts)).toEqual([]);
});
