import { describe, expect, test } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { comparedValues } from '../comparing/compare-values.ts';
import type { Fact } from '../facts.ts';
import { renderFact } from '../texts/render-fact.ts';
import { type Recognised, recogniseFacts } from './recognise-facts.ts';

const period = { from: '2017-09-15', to: '2018-03-15' };
const read = (text: string, language: Language) => recogniseFacts(text, language, { period });
const values = (text: string, language: Language, kind: Recognised['kind']) =>
  read(text, language).flatMap((fact) => (fact.kind === kind ? [fact.value] : []));

describe('dates by value', () => {
  test.each<[Language, string, object]>([
    ['en', 'on 8 and 9 October 2023', { from: '2023-10-08', to: '2023-10-09' }],
    ['en', 'from 4 to 6 December', { from: '2017-12-04', to: '2017-12-06', inferred: true }],
    ['en', 'on 18 December and 21 February', { from: '2017-12-18', alsoOn: ['2018-02-21'], inferred: true }],
    ['en', 'on 30 December and 2 January 2024', { from: '2023-12-30', alsoOn: ['2024-01-02'] }],
    ['en', 'December 4, 2017', { from: '2017-12-04' }],
    ['fr', 'du 8 au 12 octobre 2023', { from: '2023-10-08', to: '2023-10-12' }],
    ['fr', 'le 1er mai 2024', { from: '2024-05-01' }],
    ['es', 'los días 8, 9 y 11 de octubre de 2023', { from: '2023-10-08', alsoOn: ['2023-10-09', '2023-10-11'] }],
    ['ar', 'يومي 8 و9 تشرين الأول/أكتوبر 2023', { from: '2023-10-08', to: '2023-10-09' }],
    ['ar', 'في ٢٢ شباط / فبراير', { from: '2018-02-22', inferred: true }],
    ['ar', 'من 28 أيلول/سبتمبر 2023 حتى 3 تشرين الأول/أكتوبر 2023', { from: '2023-09-28', to: '2023-10-03' }],
    ['ru', 'с 10 декабря 2023 года по 6 января 2024 года', { from: '2023-12-10', to: '2024-01-06' }],
  ])('%s: “%s”', (language, text, value) => {
    expect(values(text, language, 'days')).toEqual([value]);
  });

  test.each<[Language, string, string]>([
    ['ar', 'في يناير / كانون الثاني', '2018-01'],
    ['ar', 'الربع الأول من عام 2018', '2018-33'],
    ['ar', 'من آذار/مارس إلى أيار/مايو 2019', '2019-03/2019-05'],
    ['en', 'June-July 2019', '2019-06/2019-07'],
    ['fr', 'à la mi-décembre', '2017-12'],
    ['es', 'segundo trimestre de 2024', '2024-34'],
    ['en', 'the strategy for 2022–2026', '2022/2026'],
    ['en', 'May to August 2026', '2026-05/2026-08'],
    ['en', 'from May until August 2026', '2026-05/2026-08'],
    ['en', 'between May and August 2026', '2026-05/2026-08'],
    ['en', 'November 2025 to February 2026', '2025-11/2026-02'],
    ['en', 'from November to February 2026', '2025-11/2026-02'],
    ['en', 'from March to May', '2018-03/2018-05'],
    ['fr', 'de mai à août 2026', '2026-05/2026-08'],
    ['fr', 'entre mai et août 2026', '2026-05/2026-08'],
    ['fr', 'en mai', '2018-05'],
    ['fr', 'de mars à mai', '2018-03/2018-05'],
    ['es', 'mayo a agosto de 2026', '2026-05/2026-08'],
    ['es', 'de mayo a agosto de 2026', '2026-05/2026-08'],
    ['es', 'entre mayo y agosto de 2026', '2026-05/2026-08'],
    ['ar', 'في الفترة من أيار/مايو إلى آب/أغسطس 2026', '2026-05/2026-08'],
    ['ar', 'من أيار إلى آب 2026', '2026-05/2026-08'],
    ['ar', 'من مايو حتى أغسطس 2026', '2026-05/2026-08'],
    ['ar', 'بين أيار/مايو وآب/أغسطس 2026', '2026-05/2026-08'],
    ['ru', 'с мая по август 2026 года', '2026-05/2026-08'],
    ['en', 'the 2nd quarter of 2026', '2026-34'],
    ['en', 'from the first to the third quarter of 2026', '2026-01/2026-09'],
    ['en', 'from the fourth quarter of 2025 to the first quarter of 2026', '2025-10/2026-03'],
    ['en', 'Q2–Q3 2026', '2026-04/2026-09'],
    ['fr', 'du deuxième au quatrième trimestre de 2026', '2026-04/2026-12'],
    ['fr', 'au 2e trimestre 2026', '2026-34'],
    ['es', 'del segundo al cuarto trimestre de 2026', '2026-04/2026-12'],
    ['ar', 'من الربع الثاني إلى الربع الرابع من عام 2026', '2026-04/2026-12'],
  ])('%s, vague: “%s” is %s', (language, text, edtf) => {
    expect(values(text, language, 'vague')).toMatchObject([{ edtf }]);
  });

  test('a day without a year and without a period keeps its year unknown', () => {
    expect(recogniseFacts('on 18 December', 'en')).toMatchObject([{ kind: 'vague', value: { edtf: 'XXXX-12-18' } }]);
  });

  test('a day that no calendar has is not a date', () => {
    expect(values('on 31 February 2024', 'en', 'days')).toEqual([]);
  });

  test.each<[Language, string]>([
    ['es', 'la igualdad de género'],
    ['es', 'Género y desarrollo en 12 ponencias'],
    ['es', 'el derecho del mar.'],
    ['es', 'la mayoría, el marco y la diciplina de los agostos'],
    ['fr', 'le maire, la décision et le juillettiste'],
    ['en', 'Mayors, Marches, Augustine, a decade, Dismay'],
    ['ar', 'الآباء والكتاب والأبواب'],
    ['ru', 'маяк и марта́ша'],
  ])('%s: no month stands in “%s”', (language, text) => {
    expect([...values(text, language, 'days'), ...values(text, language, 'vague')]).toEqual([]);
  });

  test('a month inside a longer word is no date even before a year, in any language', () => {
    for (const [language, text] of [
      ['es', 'género 2026'],
      ['es', '3 género'],
      ['fr', 'amai 2026'],
      ['en', 'xmay 2026'],
      ['ar', 'تاب 2026'],
    ] as const) {
      expect(values(text, language, 'vague'), text).not.toContainEqual(expect.objectContaining({ edtf: expect.stringMatching(/-\d\d$/) }));
      expect(values(text, language, 'days'), text).toEqual([]);
    }
  });

  test('the weekend of a month is not its end', () => {
    expect(values('the weekend of May 2026', 'en', 'vague')).toEqual([{ edtf: '2026-05' }]);
    expect(values('at the end of May 2026', 'en', 'vague')).toEqual([{ edtf: '2026-05', as: 'late' }]);
  });

  test('the verb “may” is not a month', () => {
    expect(read('Members may take part.', 'en')).toEqual([]);
  });
});

describe('the other kinds', () => {
  test.each<[Language, string, object]>([
    ['fr', 'de 15 h à 16 h 30 (HAEC)', { from: '15:00', to: '16:30', zone: 'CEST', offset: '+02:00' }],
    ['en', 'from 3 to 4.30 p.m. (CEST)', { from: '15:00', to: '16:30', zone: 'CEST', offset: '+02:00' }],
    ['es', 'de 15.00 a 16.30 horas (hora de Ginebra)', { from: '15:00', to: '16:30', zone: 'Geneva', family: 'centralEurope' }],
    ['ar', 'من الساعة 15:00 إلى الساعة 16:30 (بتوقيت وسط أوروبا الصيفي)', { from: '15:00', to: '16:30', zone: 'CEST', offset: '+02:00' }],
  ])('%s, time: “%s”', (language, text, value) => {
    expect(values(text, language, 'time')).toEqual([value]);
  });

  test.each<[Language, string, number]>([
    ['ar', 'الدورة السابعة والثلاثين', 37],
    ['ar', 'الدورة الأربعين بعد المئة', 140],
    ['ar', 'الجمعية العامة الـ 137', 137],
    ['en', 'the thirty-seventh session', 37],
    ['en', 'the 62nd session', 62],
    ['fr', 'la trente-septième session', 37],
    ['fr', 'la soixante-quinzième session', 75],
    ['es', 'la trigésima séptima reunión', 37],
    ['es', 'la 202ª reunión', 202],
  ])('%s, ordinal: “%s” is %i', (language, text, value) => {
    expect(values(text, language, 'ordinal')).toMatchObject([{ value }]);
  });

  test('numbers carry their groups, decimals, words and approximations', () => {
    expect(values('some 1,240 members and forty-two guests', 'en', 'number')).toEqual([
      { value: 1240, approximate: true },
      { value: 42, words: true },
    ]);
    expect(values('quelque 1 240 membres', 'fr', 'number')).toEqual([{ value: 1240, approximate: true }]);
    expect(values('نحو 200 عضو', 'ar', 'number')).toEqual([{ value: 200, approximate: true }]);
    expect(values('12,5 por ciento', 'es', 'percent')).toEqual([12.5]);
    expect(values('12.5 في المائة', 'ar', 'percent')).toEqual([12.5]);
  });

  test('codes, addresses and empty links', () => {
    const found = read(
      'See A/RES/72/278 at https://docs.example/x. Write to Desk@parliament.example or the [site](#). MPs of the ECOSOC.',
      'en',
    );
    expect(found.map(({ kind, ...fact }) => [kind, fact.value])).toEqual([
      ['symbol', 'A/RES/72/278'],
      ['url', 'https://docs.example/x'],
      ['email', 'desk@parliament.example'],
      ['empty-link', 'site'],
      ['acronym', 'MP'],
      ['acronym', 'ECOSOC'],
    ]);
  });

  test('a list of languages is the same set in every language', () => {
    for (const [language, text] of [
      ['en', 'in English, French and Spanish'],
      ['fr', 'en anglais, espagnol et français'],
      ['es', 'en español, francés e inglés'],
      ['ar', 'بالإنكليزية والإسبانية والفرنسية'],
      ['ar', 'بالإنجليزية والإسبانية والفرنسية'],
    ] as const) {
      expect(values(text, language, 'languages')).toEqual([['en', 'es', 'fr']]);
    }
  });

  test('spans index the original, with isolates and no-break spaces in it', () => {
    const text = 'يبدأ في \u2068الساعة 15:00\u2069 يوم 8\u00a0تشرين الأول/أكتوبر 2023';
    const found = recogniseFacts(text, 'ar');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['15:00', '8\u00a0تشرين الأول/أكتوبر 2023']);
  });
});

describe('what we render is read back', () => {
  const languages: Language[] = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
  const valuesOf = (fact: Fact, language: Language, form?: string) => [
    ...new Set(comparedValues(recogniseFacts(renderFact(fact, language, form).text, language)).map(({ value }) => value)),
  ];
  const dayAt = (offset: number) => new Date(Date.UTC(2023, 0, 1 + offset)).toISOString().slice(0, 10);

  test('every day of a leap year in every form', () => {
    for (let at = 365; at < 731; at++) {
      for (const language of languages) {
        for (const form of ['plain', 'on', 'by', 'of', 'weekday', 'short']) {
          expect(valuesOf({ fact: 'days', from: dayAt(at) }, language, form), `${language} ${form} ${dayAt(at)}`).toEqual([dayAt(at)]);
        }
      }
    }
  }, 120_000);

  test('runs of days over months and years', () => {
    for (let at = 0; at < 730; at += 5) {
      for (const language of languages) {
        const read = valuesOf({ fact: 'days', from: dayAt(at), to: dayAt(at + 4) }, language);
        expect(read, `${language} ${dayAt(at)}`).toEqual([0, 1, 2, 3, 4].map((day) => dayAt(at + day)));
      }
    }
  });

  test('numbers, ordinals, modes, times and lists of languages', () => {
    const facts: [Fact, string[]][] = [
      [{ fact: 'number', value: 25_000 }, ['25000']],
      [{ fact: 'number', value: 1240, approximate: true }, ['1240']],
      [{ fact: 'ordinal', value: 137 }, ['137']],
      [{ fact: 'mode', mode: 'hybrid' }, ['hybrid']],
      [{ fact: 'mode', mode: 'in-person' }, ['in-person']],
      [{ fact: 'languages', languages: ['en', 'ar', 'es'] }, ['ar+en+es']],
      [{ fact: 'time', from: '15:00', to: '16:30', zone: 'Europe/Zurich', on: '2023-09-26' }, ['15:00', '16:30', 'zone +02:00']],
      [{ fact: 'vague', edtf: '2018-05', as: 'mid' }, ['2018-05 mid']],
      [{ fact: 'vague', edtf: '2018-33' }, ['2018-33']],
      [{ fact: 'vague', edtf: '2026-05/2026-08' }, ['2026-05/2026-08']],
      [{ fact: 'vague', edtf: '2025-11/2026-02' }, ['2025-11/2026-02']],
    ];
    for (const [fact, wanted] of facts) {
      for (const language of languages) expect(valuesOf(fact, language), `${language} ${JSON.stringify(fact)}`).toEqual(wanted);
    }
  });
});

test('the months of summer are read in both Arabic spellings', () => {
  for (const [written, from] of [
    ['13 تموز/يوليه 2030', '2030-07-13'],
    ['13 تموز/يوليو 2030', '2030-07-13'],
    ['1 حزيران/يونيه 2030', '2030-06-01'],
    ['1 يونيو/حزيران 2030', '2030-06-01'],
  ] as const)
    expect(
      recogniseFacts(written, 'ar').map(({ value }) => value),
      written,
    ).toEqual([{ from }]);
});
