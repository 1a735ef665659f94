import { expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import { findInVersions } from '../find-in-versions.ts';

function found(texts: Partial<Record<Language, string[]>>, rule: string, enclosures?: number): string[] {
  const versions = Object.entries(texts).map(([language, lines]) => ({
    language: language as Language,
    paragraphs: lines.map((text, index) => ({ key: `p${index}`, text })),
  }));
  return findInVersions({ versions, ...(enclosures === undefined ? {} : { enclosures }) })
    .filter(({ code }) => code === rule)
    .map(({ severity, spans }) => `${severity} ${spans.at(-1)?.text}`);
}

test('an enclosure is announced in six languages', () => {
  const all = {
    en: ['Please find enclosed a programme.'],
    fr: ['Vous trouverez ci-joint un programme.'],
    es: ['Se adjuntan un programa y una lista.'],
    ar: ['وتجدون رفق هذه الرسالة البرنامج.'],
    ru: ['К письму прилагается программа.'],
    zh: ['随函附上日程。'],
  };
  expect(found(all, 'enclosure-lacking')).toEqual([]);
  expect(found({ ...all, ru: ['К письму нет программы.'] }, 'enclosure-lacking')).toHaveLength(1);
  for (const [language, lines] of Object.entries(all)) expect(found({ [language]: lines }, 'enclosure-lacking', 0)).toHaveLength(1);
});

test('the mark of a signature stands in every version that is signed', () => {
  const ru = ['С уважением,', '(Подпись) Омар Рейес', 'Генеральный секретарь'];
  const en = ['Yours sincerely,', 'Omar Reyes', 'Secretary General'];
  expect(found({ ru, en }, 'signed-mark')).toEqual(['style (Подпись)']);
  expect(found({ ru, en: ['Yours sincerely,', '(Signed) Omar Reyes', 'Secretary General'] }, 'signed-mark')).toEqual([]);
});
