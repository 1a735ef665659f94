import { describe, expect, test } from 'vitest';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { postKinds } from './address-forms.ts';
import { closing, postTitle, salute } from './salutation.ts';
import { wordAddressees } from './word-addressees.ts';
import { decisionVerbs, wordDecision, wordPeriod } from './word-decision.ts';

describe('salutations', () => {
  test.each<[Language, string[]]>([
    ['en', ['Dear Madam President,', 'Dear Mr. President,']],
    ['fr', ['Madame la Présidente,', 'Monsieur le Président,']],
    ['es', ['Señora Presidenta:', 'Señor Presidente:']],
    ['ar', ['السيدة الرئيسة،', 'السيد الرئيس،']],
    ['ru', ['Уважаемая госпожа Председатель,', 'Уважаемый господин Председатель,']],
    ['zh', ['尊敬的主席女士：', '尊敬的主席先生：']],
  ])('a collective letter names both genders in %s', (language, lines) => {
    expect(salute({ post: 'group-president', language, style: 'collective' }).lines).toEqual(lines);
    expect(salute({ post: 'group-president', gender: 'male', language, style: 'collective' }).lines).toEqual(lines);
  });

  test('a personal letter follows the directory and never guesses', () => {
    expect(salute({ post: 'speaker', gender: 'female', language: 'fr', style: 'personal' })).toEqual({
      lines: ['Madame la Présidente,'],
      inClosing: 'Madame la Présidente',
    });
    expect(salute({ post: 'speaker', language: 'fr', style: 'personal' }).lines).toEqual([
      'Madame la Présidente,',
      'Monsieur le Président,',
    ]);
  });

  test('a rank that knows no gender is one line', () => {
    expect(salute({ post: 'ambassador', language: 'en', style: 'collective' })).toEqual({
      lines: ['Excellency,'],
      inClosing: 'Excellency',
    });
  });

  test('several holders are greeted together', () => {
    expect(salute({ post: 'chair', plural: true, language: 'en', style: 'collective' }).lines).toEqual(['Dear Chairs,']);
    expect(salute({ post: 'chair', plural: true, language: 'ar', style: 'collective' }).lines).toEqual([
      'السيدات الرئيسات،',
      'السادة الرؤساء،',
    ]);
  });

  test('every post is greeted and named in every language', () => {
    for (const language of allLanguages) {
      for (const post of postKinds) {
        expect(salute({ post, language, style: 'personal' }).lines.join()).not.toMatch(/[{}]|undefined/);
        expect(postTitle(post, undefined, 'many', language)).toMatch(/^\S.*\S$/u);
      }
    }
  });
});

describe('closings', () => {
  test.each<[Language, string, string]>([
    ['en', 'Yours sincerely,', 'Yours sincerely,'],
    [
      'fr',
      'Je vous prie de recevoir, X, l’expression de ma très haute considération.',
      'Nous vous prions de recevoir, X, l’expression de notre très haute considération.',
    ],
    ['es', 'Le saluda atentamente,', 'Le saludan atentamente,'],
    ['ar', 'وتفضلوا، X، بقبول فائق الاحترام والتقدير.', 'وتفضلوا، X، بقبول فائق احترامنا وتقديرنا.'],
  ])('one or two signatories close in %s', (language, one, two) => {
    const plain = (signatories: number) => closing({ language, inClosing: 'X', signatories }).replace(/[\u2066\u2069]/g, '');
    expect([plain(1), plain(2)]).toEqual([one, two]);
  });
});

test('titles name both genders unless one is known', () => {
  expect(allLanguages.map((language) => postTitle('group-president', undefined, 'many', language))).toEqual([
    'Presidents',
    'présidentes et présidents',
    'presidentas y presidentes',
    'رئيسات ورؤساء',
    'председатели',
    '主席',
  ]);
  expect([postTitle('director', 'female', 'one', 'fr'), postTitle('director', undefined, 'one', 'es')]).toEqual([
    'directrice',
    'directora o director',
  ]);
});

const assembly = { en: 'of the Assembly', fr: "de l'Assemblée", es: 'de la Asamblea', ar: 'في الجمعية', ru: 'Ассамблеи', zh: '大会' };

describe('addressee lines', () => {
  test.each<[Language, string]>([
    ['en', 'To: Presidents of all Groups of the Assembly'],
    ['fr', 'À l’attention des présidentes et présidents de tous les Groupes de l’Assemblée'],
    ['es', 'A la atención de las presidentas y los presidentes de todos los Grupos de la Asamblea'],
    ['ar', 'إلى: رئيسات ورؤساء جميع المجموعات في الجمعية'],
    ['ru', 'Кому: председателям всех групп Ассамблеи'],
    ['zh', '致：大会所有小组主席'],
  ])('all groups in %s', (language, line) =>
    expect(wordAddressees({ post: 'group-president', scope: 'all' }, assembly, language)).toBe(line),
  );

  test('associate members have presidents, not speakers', () => {
    expect(wordAddressees({ post: 'speaker', status: 'associate', scope: 'all' }, assembly, 'en')).toBe(
      'To: Presidents of all Associate Members of the Assembly',
    );
  });

  test('some groups are named, and observers are not members', () => {
    const scope = [
      { en: 'African Group', fr: 'Groupe africain', ar: 'المجموعة الأفريقية' },
      { en: 'Arab Group', fr: 'Groupe arabe', ar: 'المجموعة العربية' },
    ];
    expect(wordAddressees({ post: 'speaker', scope }, assembly, 'en')).toBe(
      'To: Speakers of the Member Parliaments of the Assembly (African Group and Arab Group)',
    );
    expect(wordAddressees({ post: 'director', status: 'observer', scope }, assembly, 'fr')).toBe(
      'À l’attention des directrices et directeurs des Observateurs permanents de l’Assemblée (Groupe africain et Groupe arabe)',
    );
    expect(wordAddressees({ post: 'secretary-general', status: 'observer', scope }, assembly, 'ar')).toBe(
      'إلى: الأمينات العامات والأمناء العامين للمراقبين الدائمين في الجمعية (المجموعة الأفريقية والمجموعة العربية)',
    );
  });
});

describe('what a body decided', () => {
  const decision = {
    verb: 'noted',
    body: {
      en: 'the Standing Council',
      fr: 'le Conseil permanent',
      es: 'el Consejo Permanente',
      ar: 'المجلس الدائم',
      ru: 'Постоянный совет',
      zh: '常设理事会',
    },
    session: 41,
    place: { en: 'Nairobi', fr: 'Nairobi', es: 'Nairobi', ar: 'نيروبي', ru: 'Найроби', zh: '内罗毕' },
    date: '2027-03-12',
  } as const;

  test.each<[Language, string]>([
    ['en', 'Noted by the Standing Council at its 41st session (Nairobi, 12 March 2027)'],
    ['fr', 'Document dont le Conseil permanent a pris note à sa 41e session (Nairobi, 12 mars 2027)'],
    ['es', 'Documento del que el Consejo Permanente tomó nota en su 41.ª sesión (Nairobi, 12 de marzo de 2027)'],
    ['ar', 'وثيقة أحاط المجلس الدائم علماً بها في دورته الحادية والأربعين (نيروبي، 12 آذار/مارس 2027)'],
    ['ru', 'Принято к сведению: Постоянный совет, 41-я сессия (Найроби, 12 марта 2027 года)'],
    ['zh', '常设理事会第41届会议注意到本文件（内罗毕，2027年3月12日）'],
  ])('noting in %s', (language, line) => expect(wordDecision(decision, language)).toBe(line));

  test('the Arabic verb and its session agree with a feminine body', () => {
    const committee = { ...decision, body: { ar: 'اللجنة التنفيذية' } };
    expect(decisionVerbs.map((verb) => wordDecision({ ...committee, verb }, 'ar').split(' (')[0])).toEqual([
      'وثيقة أحاطت اللجنة التنفيذية علماً بها في دورتها الحادية والأربعين',
      'وثيقة أيّدتها اللجنة التنفيذية في دورتها الحادية والأربعين',
      'وثيقة وافقت عليها اللجنة التنفيذية في دورتها الحادية والأربعين',
      'وثيقة اعتمدتها اللجنة التنفيذية في دورتها الحادية والأربعين',
    ]);
  });

  test('the four verbs stay apart in every language', () => {
    for (const language of allLanguages)
      expect(new Set(decisionVerbs.map((verb) => wordDecision({ ...decision, verb }, language))).size).toBe(4);
  });

  test('a period runs from its first day to its last', () => {
    const period = { from: '2026-09-16', to: '2027-03-15' };
    expect(allLanguages.map((language) => wordPeriod(period, language))).toEqual([
      'from 16 September 2026 to 15 March 2027',
      'du 16 septembre 2026 au 15 mars 2027',
      'del 16 de septiembre de 2026 al 15 de marzo de 2027',
      'في الفترة من 16 أيلول/سبتمبر 2026 إلى 15 آذار/مارس 2027',
      'с 16 сентября 2026 года по 15 марта 2027 года',
      '2026年9月16日至2027年3月15日',
    ]);
  });
});
