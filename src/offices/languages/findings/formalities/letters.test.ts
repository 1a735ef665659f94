import { expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import { findInVersions } from '../find-in-versions.ts';

/** Two letters, line by line; what was found by rule, gravity and words. */
function find(letters: Partial<Record<Language, string[]>>): string[] {
  const versions = Object.entries(letters).map(([language, lines]) => ({
    language: language as Language,
    paragraphs: lines.map((text, at) => ({ key: `p${at + 1}`, text })),
  }));
  return findInVersions({ versions })
    .filter(({ severity }) => severity !== 'style')
    .map(({ code, severity, spans }) => `${severity} ${code}: ${spans.map(({ text }) => text).join(' | ')}`);
}

const english = (...signing: string[]) => ['Madam Speaker,', 'The hall is open.', 'Yours sincerely,', ...signing];
const arabic = (...signing: string[]) => ['السيدة الرئيسة،', 'القاعة مفتوحة.', 'وتفضلوا بقبول فائق الاحترام،', ...signing];
const russian = (...signing: string[]) => ['Уважаемая госпожа Председатель,', 'Зал открыт.', 'С уважением,', ...signing];

test('signatories of the same names in the same order are no finding, in any script', () => {
  const names = { en: ['Hana Lind', 'Secretary General'], ar: ['هناء ليند', 'الأمينة العامة'], ru: ['Хана Линд', 'Генеральный секретарь'] };
  expect(find({ en: english(...names.en), ar: arabic(...names.ar) })).toEqual([]);
  expect(find({ ar: arabic(...names.ar), ru: russian(...names.ru) })).toEqual([]);
});

test('another signatory must be mended, and so must one who signs in one version only', () => {
  const one = ['Hana Lind', 'Secretary General'];
  const two = [...one, 'Marek Dobrovolski', 'President'];
  expect(find({ en: english(...one), ru: russian('Марек Добровольский', 'Генеральный секретарь') })).toEqual([
    'must person-other: Hana Lind | Марек Добровольский',
  ]);
  expect(find({ en: english(...two), ru: russian('Хана Линд', 'Генеральный секретарь') })[0]).toMatch(
    /^must signatories-differ: Hana Lind/,
  );
});

test('the same signatories in another order are looked at', () => {
  const swapped = russian('Марек Добровольский', 'Председатель', 'Хана Линд', 'Генеральный секретарь');
  expect(find({ en: english('Hana Lind', 'Secretary General', 'Marek Dobrovolski', 'President'), ru: swapped })[0]).toMatch(
    /^look signatories-order: Hana Lind/,
  );
});

test('a man greeted here and a woman there must be mended; a greeting to both is looked at', () => {
  expect(find({ en: ['Sir,'], ar: ['سيدتي،'] })).toEqual(['must gender-salutation: Sir, | سيدتي،']);
  expect(find({ en: ['Dear Madam Speaker,'], ru: ['Уважаемая госпожа Председатель!'] })).toEqual([]);
  expect(find({ fr: ['Madame, Monsieur,'], es: ['Señora:'] })).toEqual(['look gender-salutation: Madame, Monsieur, | Señora:']);
});

test('a greeting and a title are held against the only person to whom the letter goes', () => {
  expect(find({ en: ['Ms. Hana Lind', 'Speaker of the Senate', 'Dear Mr. Speaker,'] })).toEqual([
    'must gender-salutation: Dear Mr. Speaker, | Ms. Hana Lind',
  ]);
  expect(find({ fr: ['Madame Hana Lind', 'Président du Sénat', 'Madame la Présidente,'] })).toEqual([
    'must gender-title: Madame Hana Lind | Président',
  ]);
  expect(find({ fr: ['Madame Hana Lind', 'Présidente du Sénat', 'Madame la Présidente,'] })).toEqual([]);
});

test('letters to other posts or to other bodies must be mended', () => {
  const speakers = { en: ['To: Speakers of Member Parliaments'], es: ['A los Presidentes de los Parlamentos Miembros'] };
  expect(find(speakers)).toEqual([]);
  expect(find({ ...speakers, es: ['A los Secretarios Generales de los Parlamentos Miembros'] })[0]).toMatch(/^must addressee-differs/);
  expect(find({ ...speakers, es: ['A los Presidentes de los Grupos'] })[0]).toMatch(/^must addressee-differs/);
});
