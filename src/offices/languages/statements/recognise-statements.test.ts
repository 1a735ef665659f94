import { describe, expect, test } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { compareVersions } from '../comparing/compare-versions.ts';
import { recogniseFacts } from '../recognising/recognise-facts.ts';
import { recogniseStatements } from './recognise-statements.ts';
import type { Statement } from './statement.ts';

const read = (text: string, language: Language, kind: Statement['kind']) =>
  recogniseStatements(text, language, recogniseFacts(text, language)).flatMap((one) =>
    one.kind === kind && !one.weak ? ['value' in one ? one.value : 'no'] : [],
  );
const codes = (one: [Language, string], other: [Language, string]) =>
  compareVersions([one, other].map(([language, text]) => ({ language, paragraphs: [{ key: 'p1', text }] }))).map(
    ({ severity, code }) => `${severity} ${code}`,
  );

describe('countries', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'Kenya, the Islamic Republic of Iran and Guinea-Bissau', ['KEN', 'IRN', 'GNB']],
    ['fr', 'la Côte d’Ivoire, les États-Unis et le Niger', ['CIV', 'USA', 'NER']],
    ['es', 'el Reino Unido, los Países Bajos y Guinea Ecuatorial', ['GBR', 'NLD', 'GNQ']],
    ['ar', 'وللأردن والولايات المتحدة وكينيا', ['JOR', 'USA', 'KEN']],
    ['ru', 'в Египте, с Индией, в Нигере и Нигерии', ['EGY', 'IND', 'NER', 'NGA']],
    ['zh', '肯尼亚、印度尼西亚和发展中国家', ['KEN', 'IDN']],
    ['en', 'they shall turkey-trot in New Mexico City', []],
    ['ru', 'кроме того, просьба обращаться к г-ну Даниэлю', []],
    ['fr', '500 dollars des États-Unis', []],
  ])('%s: “%s”', (language, text, wanted) => {
    expect(read(text, language, 'country')).toEqual(wanted);
  });

  test('a country is answered by its people', () => {
    expect(codes(['en', 'The delegation of Kenya spoke.'], ['fr', 'La délégation kényane a pris la parole.'])).toEqual([]);
    expect(codes(['en', 'The delegation of Kenya spoke.'], ['fr', 'La délégation du Mali a pris la parole.'])).toEqual([
      'must country-differs',
    ]);
  });
});

describe('how often', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'the annual report and the half-yearly review', ['P1Y', 'P6M']],
    ['fr', 'la réunion annuelle, tous les deux ans', ['P1Y', 'P2Y']],
    ['es', 'el informe anual, dos veces al año', ['P1Y', 'P6M']],
    ['ar', 'الاجتماع السنوي مرة كل سنتين', ['P1Y', 'P2Y']],
    ['ru', 'ежегодное совещание раз в два года', ['P1Y', 'P2Y']],
    ['zh', '年度报告每年举行两次', ['P1Y', 'P6M']],
  ])('%s: “%s”', (language, text, wanted) => {
    expect(read(text, language, 'frequency')).toEqual(wanted);
  });

  test('annual against biennial must be mended; annual left out should be looked at', () => {
    expect(codes(['en', 'the annual forum'], ['fr', 'le forum biennal'])).toEqual(['must frequency-differs']);
    expect(codes(['en', 'the annual forum'], ['ru', 'форум'])).toEqual(['look frequency-lacking']);
  });
});

describe('denial', () => {
  test.each<[Language, string, number]>([
    ['en', 'This does not create any obligation.', 1],
    ['en', 'not only members; no later than May', 0],
    ['fr', 'Cela ne crée aucune obligation.', 1],
    ['fr', 'non seulement les membres, au plus tard en mai', 0],
    ['es', 'No crea ninguna obligación.', 1],
    ['es', 'no solo los miembros', 0],
    ['ar', 'لا ترتب أي التزام', 1],
    ['ar', 'ولا سيما الأعضاء، ولا يزال', 0],
    ['ru', 'не создает обязательств', 1],
    ['ru', 'не только члены, не позднее мая', 0],
    ['zh', '不会产生任何义务', 1],
    ['zh', '不仅成员，不迟于五月', 0],
  ])('%s: “%s” denies %i times', (language, text, times) => {
    expect(read(text, language, 'negation')).toHaveLength(times);
  });

  test('a lost denial should be looked at', () => {
    expect(codes(['en', 'It does not bind members.'], ['es', 'Obliga a los miembros.'])).toEqual(['look negation-lacking']);
    expect(codes(['en', 'It does not bind members.'], ['ru', 'Он не связывает членов.'])).toEqual([]);
  });
});

describe('persons, weekdays, zones and runs of days', () => {
  test('a person is recognised by sound in another script, and by the letter in the same', () => {
    expect(codes(['en', 'Ms. Maria Conde spoke.'], ['ar', 'تحدثت السيدة ماريا كوندي.'])).toEqual([]);
    expect(codes(['en', 'Ms. Maria Conde spoke.'], ['ru', 'Выступила г-жа Мария Конде.'])).toEqual([]);
    expect(codes(['en', 'Ms. Maria Conde spoke.'], ['fr', 'Mme Maria Gonde a parlé.'])).toEqual(['must person-differs']);
  });

  test('a weekday that is not the one of its date is told of by one version alone', () => {
    expect(codes(['en', 'on Monday, 4 May 2026'], ['fr', 'le mardi 4 mai 2026'])).toEqual(['must weekday-unfit']);
    expect(codes(['zh', '2026年5月4日（星期一）'], ['ar', 'يوم الاثنين 4 أيار/مايو 2026'])).toEqual([]);
  });

  test('the time of a city is its offset on that day', () => {
    const english: [Language, string] = ['en', 'at 15:00 (CEST) on 4 May 2026'];
    expect(codes(english, ['zh', '2026年5月4日15:00（日内瓦时间）'])).toEqual([]);
    expect(codes(english, ['fr', 'le 4 mai 2026 à 15 heures (heure de Nairobi)'])).toEqual(['must time-differs']);
  });

  test('a run of days that ends otherwise must be mended', () => {
    expect(codes(['en', 'from 8 to 11 May 2026'], ['ar', 'من 8 إلى 12 أيار/مايو 2026'])).toEqual(['must date-differs']);
  });
});
