import { describe, expect, test } from 'vitest';
import { allLanguages, type Language } from '../../../platform/language.ts';
import type { Fact } from '../facts.ts';
import { withoutIsolates } from '../texts/isolates.ts';
import { joinList } from './join-list.ts';
import { preposeName, preposePlace } from './prepose.ts';
import { wordLanguages } from './word-languages.ts';
import { wordAbout, wordNumber, wordOrdinal } from './word-number.ts';
import { isVague, type VagueForm, wordVague } from './word-vague.ts';

const inAll = (words: (language: Language) => string) => Object.fromEntries(allLanguages.map((language) => [language, words(language)]));

describe('numbers', () => {
  test('groups and marks are those of each language', () => {
    expect(inAll((language) => wordNumber(12_345.5, language))).toEqual({
      en: '12,345.5',
      fr: '12\u202F345,5',
      es: '12\u00A0345,5',
      ar: '\u206612\u00A0345,5\u2069',
      ru: '12\u00A0345,5',
      zh: '12,345.5',
    });
  });

  test('Spanish and Russian leave four figures together', () => {
    expect([wordNumber(1240, 'es'), wordNumber(1240, 'ru'), wordNumber(1240, 'en')]).toEqual(['1240', '1240', '1,240']);
  });

  test('about two hundred', () => {
    expect(inAll((language) => wordAbout(200, language))).toEqual({
      en: 'some 200',
      fr: 'environ 200',
      es: 'alrededor de 200',
      ar: 'نحو 200',
      ru: 'около 200',
      zh: '约200',
    });
    expect([wordAbout(200, 'es', 'm'), wordAbout(200, 'es', 'f'), wordAbout(200, 'fr', 'f')]).toEqual([
      'unos 200',
      'unas 200',
      'environ 200',
    ]);
  });

  test('ordinals agree with what they count', () => {
    expect(inAll((language) => wordOrdinal(202, language, 'f'))).toEqual({
      en: '202nd',
      fr: '202e',
      es: '202.ª',
      ar: 'الـ202',
      ru: '202-я',
      zh: '第202',
    });
    expect([1, 2, 3, 4, 11, 12, 13, 21, 111, 112, 203].map((value) => wordOrdinal(value, 'en'))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '111th',
      '112th',
      '203rd',
    ]);
    expect([wordOrdinal(1, 'fr', 'f'), wordOrdinal(1, 'fr', 'm'), wordOrdinal(3, 'es', 'm')]).toEqual(['1re', '1er', '3.º']);
  });
});

test('Arabic ordinals are written out where their ending is certain', () => {
  const f = [1, 10, 11, 12, 19].map((value) => wordOrdinal(value, 'ar', 'f'));
  expect(f).toEqual(['الأولى', 'العاشرة', 'الحادية عشرة', 'الثانية عشرة', 'التاسعة عشرة']);
  expect([wordOrdinal(3, 'ar', 'm'), wordOrdinal(15, 'ar', 'm')]).toEqual(['الثالث', 'الخامس عشر']);
  expect([20, 37, 81].map((value) => wordOrdinal(value, 'ar', 'f-genitive'))).toEqual([
    'العشرين',
    'السابعة والثلاثين',
    'الحادية والثمانين',
  ]);
  expect(wordOrdinal(37, 'ar', 'm-nominative')).toBe('السابع والثلاثون');
  expect([wordOrdinal(37, 'ar', 'f'), wordOrdinal(137, 'ar', 'f-genitive'), wordOrdinal(3, 'ar')]).toEqual(['الـ37', 'الـ137', 'الـ3']);
});

describe('lists', () => {
  test('languages stand in the alphabetical order of the language written in', () => {
    expect(inAll((language) => wordLanguages(['en', 'fr', 'es'], language, 'in'))).toEqual({
      en: 'in English, French and Spanish',
      fr: 'en anglais, espagnol et français',
      es: 'en español, francés e inglés',
      ar: 'بالإسبانية والإنكليزية والفرنسية',
      ru: 'на английском, испанском и французском языках',
      zh: '以法文、西班牙文和英文',
    });
    expect([wordLanguages(['ru'], 'ru', 'in'), wordLanguages(['fr', 'fr'], 'en')]).toEqual(['на русском языке', 'French']);
  });

  test('Spanish changes y and o before their own vowel only', () => {
    expect(joinList(['Perú', 'Irlanda'], 'es')).toBe('Perú e Irlanda');
    expect(joinList(['agua', 'hielo'], 'es')).toBe('agua y hielo');
    expect(joinList(['siete', 'ocho'], 'es', true)).toBe('siete u ocho');
    expect(joinList(['10', '11'], 'es', true)).toBe('10 u 11');
  });

  test('Arabic attaches its joiner and parts long items with a comma', () => {
    expect(joinList(['مصر', 'لبنان', 'تونس'], 'ar')).toBe('مصر ولبنان وتونس');
    expect(joinList(['مجلس النواب', 'مجلس الشيوخ', 'الأمانة'], 'ar')).toBe('مجلس النواب، ومجلس الشيوخ، والأمانة');
    expect(joinList(['أ', 'ب', 'ج'], 'ar', true)).toBe('أ أو ب أو ج');
  });
});

describe('vague times', () => {
  type Vague = Extract<Fact, { fact: 'vague' }>;
  const cases: [string, Vague['as'], VagueForm, Record<Language, string>][] = [
    [
      '2025-12',
      'mid',
      'on',
      {
        en: 'in mid-December 2025',
        fr: 'à la mi-décembre 2025',
        es: 'a mediados de diciembre de 2025',
        ar: 'في منتصف كانون الأول/ديسمبر 2025',
        ru: 'в середине декабря 2025 года',
        zh: '于2025年12月中旬',
      },
    ],
    [
      '2025-12',
      undefined,
      'on',
      {
        en: 'in December 2025',
        fr: 'en décembre 2025',
        es: 'en diciembre de 2025',
        ar: 'في كانون الأول/ديسمبر 2025',
        ru: 'в декабре 2025 года',
        zh: '于2025年12月',
      },
    ],
    [
      '2025-05',
      'expected',
      'plain',
      {
        en: 'expected in May 2025',
        fr: 'prévu en mai 2025',
        es: 'previsto para mayo de 2025',
        ar: 'المتوقع في أيار/مايو 2025',
        ru: 'ожидается в мае 2025 года',
        zh: '预计于2025年5月',
      },
    ],
    [
      '2025-05',
      'expected',
      'f',
      {
        en: 'expected in May 2025',
        fr: 'prévue en mai 2025',
        es: 'prevista para mayo de 2025',
        ar: 'المتوقعة في أيار/مايو 2025',
        ru: 'ожидается в мае 2025 года',
        zh: '预计于2025年5月',
      },
    ],
    [
      '2025-33',
      undefined,
      'on',
      {
        en: 'in the first quarter of 2025',
        fr: 'au premier trimestre de 2025',
        es: 'en el primer trimestre de 2025',
        ar: 'في الربع الأول من عام 2025',
        ru: 'в первом квартале 2025 года',
        zh: '于2025年第一季度',
      },
    ],
    [
      '2025-41',
      undefined,
      'plain',
      {
        en: 'second half of 2025',
        fr: 'second semestre de 2025',
        es: 'segundo semestre de 2025',
        ar: 'النصف الثاني من عام 2025',
        ru: 'второе полугодие 2025 года',
        zh: '2025年下半年',
      },
    ],
    [
      '2025',
      'early',
      'on',
      {
        en: 'in early 2025',
        fr: 'début 2025',
        es: 'a principios de 2025',
        ar: 'في أوائل عام 2025',
        ru: 'в начале 2025 года',
        zh: '于2025年初',
      },
    ],
    [
      '2025-05/2025-07',
      undefined,
      'on',
      {
        en: 'from May to July 2025',
        fr: 'de mai à juillet 2025',
        es: 'de mayo a julio de 2025',
        ar: 'في الفترة من أيار/مايو إلى تموز/يوليو 2025',
        ru: 'с мая по июль 2025 года',
        zh: '于2025年5月至7月',
      },
    ],
    [
      'coming-weeks',
      undefined,
      'on',
      {
        en: 'in the coming weeks',
        fr: 'dans les prochaines semaines',
        es: 'en las próximas semanas',
        ar: 'في الأسابيع المقبلة',
        ru: 'в ближайшие недели',
        zh: '在未来几周',
      },
    ],
  ];

  test.each(cases)('%s, %s, as "%s"', (edtf, as, form, wordings) => {
    expect(inAll((language) => wordVague({ fact: 'vague', edtf, as }, language, form))).toEqual(wordings);
  });

  test('what is expected on a day or over months takes the article it needs', () => {
    expect(wordVague({ fact: 'vague', edtf: '2027-05-03', as: 'expected' }, 'es')).toBe('previsto para el 3 de mayo de 2027');
    expect(wordVague({ fact: 'vague', edtf: '2027-05/2027-07', as: 'expected' }, 'es', 'f')).toBe(
      'prevista para el período de mayo a julio de 2027',
    );
    expect(wordVague({ fact: 'vague', edtf: '2027-05-03', as: 'expected' }, 'fr')).toBe('prévu le 3 mai 2027');
  });

  test('a span of years or over the turn of a year is declined in Russian', () => {
    expect(wordVague({ fact: 'vague', edtf: '2027/2028' }, 'ru')).toBe('с 2027 года по 2028 год');
    expect(wordVague({ fact: 'vague', edtf: '2027-12/2028-01' }, 'ru', 'on')).toBe('с декабря 2027 года по январь 2028 года');
  });

  test('values that no pack words are not vague times', () => {
    for (const value of ['2025-13', '2025-00', '2025-02-30', '25', 'soon', '2025-33/2025-34', '2025/2026/2027', '2025-33-01'])
      expect(isVague(value)).toBe(false);
    for (const value of ['2025', '2025-05', '2025-05-06', '2025-36', '2025-05~', '2025/2026']) expect(isVague(value)).toBe(true);
  });
});

describe('articles and prepositions', () => {
  test('in a city', () => {
    const geneva = { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ar: 'جنيف', ru: 'Женева', zh: '日内瓦' };
    expect(inAll((language) => preposePlace(geneva[language], 'in', language))).toEqual({
      en: 'in Geneva',
      fr: 'à Genève',
      es: 'en Ginebra',
      ar: 'في جنيف',
      ru: 'в городе Женева',
      zh: '在日内瓦',
    });
  });

  test('French cities contract their article and elide before a vowel', () => {
    expect(
      ['Le Caire', 'La Haye', 'Abou Dhabi'].map((city) => `${preposePlace(city, 'in', 'fr')}, ${preposePlace(city, 'of', 'fr')}`),
    ).toEqual(['au Caire, du Caire', 'à La Haye, de La Haye', 'à Abou Dhabi, d’Abou Dhabi']);
  });

  test('names contract with their own article', () => {
    expect(preposeName('le Conseil directeur', 'of', 'fr')).toBe('du Conseil directeur');
    expect(preposeName('l’Assemblée', 'to', 'fr')).toBe('à l’Assemblée');
    expect(preposeName('les Membres', 'to', 'fr')).toBe('aux Membres');
    expect(preposeName('el Consejo', 'of', 'es')).toBe('del Consejo');
    expect(preposeName('la Asamblea', 'to', 'es')).toBe('a la Asamblea');
    expect(withoutIsolates(preposeName('الجمعية', 'to', 'ar'))).toBe('للجمعية');
  });
});
