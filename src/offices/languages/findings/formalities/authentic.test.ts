import { expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import { findInVersions } from '../find-in-versions.ts';

function codes(texts: Partial<Record<Language, string | string[]>>): string[] {
  const versions = Object.entries(texts).map(([language, text]) => ({
    language: language as Language,
    paragraphs: [text].flat().map((one, index) => ({ key: `p${index + 1}`, text: one })),
  }));
  return findInVersions({ versions })
    .filter(({ family }) => family === 'formalities' || family === 'events')
    .map(({ code }) => code);
}

test('the authentic languages are the same in every version', () => {
  const en = 'Done in English and French, both texts being equally authentic.';
  expect(codes({ en, fr: 'Fait en anglais et en français, les deux textes faisant également foi.' })).toEqual([]);
  expect(codes({ en, fr: 'Fait en anglais et en arabe, les deux textes faisant également foi.' })).toEqual(['authentic-differs']);
  expect(codes({ en, fr: 'Fait en anglais et en français.' })).toEqual(['authentic-differs']);
  expect(codes({ en, ar: 'حرر بالإنكليزية والفرنسية، والنصان متساويان في الحجية.' })).toEqual([]);
});

test('a clause on authentic texts names the languages in its own order and words', () => {
  const en =
    'This Treaty, of which the Arabic, Chinese, English, French, Russian and Spanish texts are equally authentic, shall be deposited.';
  const zh = '本条约应交存，其中阿、中、英、法、俄、西文各本同一作准。';
  expect(codes({ en, zh })).toEqual([]);
  expect(codes({ en, fr: 'Le présent Traité, dont les textes sont tous authentiques au même titre, sera déposé.' })).toEqual([]);
  expect(codes({ en, zh: zh.replace('法、', '') })).toEqual(['authentic-differs']);
});

test('the mark of the original names one language', () => {
  expect(codes({ en: 'Original: English', ru: 'Оригинал: английский' })).toEqual([]);
  expect(codes({ en: 'Original: English', ru: 'Оригинал: французский' })).toEqual(['authentic-differs']);
});

test('an event with two numbers is seen in Arabic and Russian too', () => {
  const ar = (number: string) => `عُقد المؤتمر العالمي ${number} للبرلمانيين الشباب في أوتاوا في 17 تشرين الثاني/نوفمبر.`;
  expect(codes({ ar: [ar('الرابع'), ar('الخامس')] })).toEqual(['event-twice']);
  expect(codes({ ar: [ar('الرابع'), ar('الرابع')] })).toEqual([]);
  const ru = (number: string) => `В Оттаве 17 ноября открылась ${number} Глобальная Конференция Молодых Парламентариев.`;
  expect(codes({ ru: [ru('Четвёртая'), ru('Пятая')] })).toEqual(['event-twice']);
});
