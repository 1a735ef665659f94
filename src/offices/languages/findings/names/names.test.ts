import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import { findInVersions } from '../find-in-versions.ts';

type Texts = Partial<Record<Language, string | string[]>>;
const watched = new Set(['name-differs', 'term-differs', 'acronym-other', 'acronym-differs', 'goal-title', 'person-other', 'name-twice']);

/** What is told of names that must be mended: the rule and the words. */
function told(texts: Texts) {
  const versions = Object.entries(texts).map(([language, text]) => ({
    language: language as Language,
    paragraphs: [text].flat().map((one, index) => ({ key: `p${index + 1}`, text: one })),
  }));
  return findInVersions({ versions })
    .filter(({ code }) => watched.has(code))
    .map(({ severity, code, spans }) => [severity, code, ...spans.map(({ text }) => text)]);
}

describe('institutions, posts and instruments', () => {
  test.each<[Texts, string[]]>([
    [{ en: 'The Governing Council met twice.', ar: 'اجتمعت الجمعية مرتين.' }, ['Council', 'الجمعية']],
    [{ es: 'La Comisión examinó el informe.', ru: 'Ассамблея рассмотрела доклад.' }, ['Comisión', 'Ассамблея']],
    [{ en: 'It adopted the resolution unanimously.', zh: '会议一致通过了宣言。' }, ['resolution', '宣言']],
    [{ fr: 'La Rapporteuse a pris la parole.', es: 'Intervino la Tesorera.' }, ['Rapporteuse', 'Tesorera']],
    [{ ar: 'صدقت الدول على المعاهدة.', ru: 'Государства ратифицировали Протокол.' }, ['المعاهدة', 'Протокол']],
    [{ fr: 'Le Secrétariat a répondu.', ar: 'ردت الهيئة.' }, ['Secrétariat', 'الهيئة']],
    [
      { en: 'The Bureau and the earlier conferences agreed.', fr: 'La Conférence et les conférences précédentes sont d’accord.' },
      ['Bureau', 'Conférence'],
    ],
    [
      { es: '9.30 horas: Apertura por el Tesorero de la Cámara', fr: '9 h 30 : Ouverture par le Président de la Chambre' },
      ['Tesorero', 'Président'],
    ],
  ])('one put for another must be mended: %o', (texts, words) => {
    expect(told(texts)).toEqual([['must', 'name-differs', ...words]]);
  });

  test.each<[Texts]>([
    [{ en: 'Ms. Amina Diallo, the Rapporteur, will speak.', ar: 'وتتكلم المقررة السيدة أمينة ديالو.' }],
    [{ fr: 'La délégation a donné des conseils sur un registre.', ar: 'وقدم الوفد المشورة بشأن سجل.' }],
    [{ en: 'The Committee met. It adopted its report.', fr: 'La Commission s’est réunie. Le rapport a été adopté.' }],
    [{ en: 'The Standing Committee and the Council met.', zh: '常设委员会和理事会举行了会议。' }],
    [{ en: 'The Chair thanked the Speaker.', es: 'El Presidente dio las gracias al Presidente del Parlamento.' }],
    [{ en: 'The Convention entered into force.', ar: 'دخلت الاتفاقية حيز النفاذ.' }],
    [{ en: 'The Executive Board decided.', ar: 'قرر المجلس التنفيذي.', ru: 'Исполнительный совет постановил.' }],
    [{ en: 'Write to the assembly@house.example address.', es: 'Escriba a la dirección assembly@house.example.' }],
    [{ en: 'It reported to the Assembly at its tenth session.', zh: '它向大会第十届会议作了报告。' }],
    [{ fr: 'Au cours de la réunion, les groupes ont débattu.', ru: 'В ходе совещания управления обсудили.' }],
  ])('what languages call otherwise is no difference: %o', (texts) => {
    expect(told(texts)).toEqual([]);
  });

  test.each<[Texts, string[]]>([
    [{ en: 'The Committee approved the budget.', fr: 'Le Conseil a approuvé le budget.' }, ['Committee', 'Conseil']],
    [{ fr: 'La commission d’un tel acte est jugée.', ru: 'За это судит Суд.' }, ['commission', 'Суд']],
  ])('what another language may call otherwise, or write small, is asked about: %o', (texts, words) => {
    expect(told(texts)).toEqual([['look', 'name-differs', ...words]]);
  });

  test('a rendering that the text keeps to is asked about once', () => {
    const en = ['The Board met in May.', 'The Board met in June.'];
    const fr = ['La Commission s’est réunie en mai.', 'La Commission s’est réunie en juin.'];
    expect(told({ en, fr })).toEqual([['look', 'name-differs', 'Board', 'Commission']]);
  });
});

describe('one rendering through a text', () => {
  test('a word put twice for what the text calls rightly elsewhere must be mended each time', () => {
    const en = ['The Council met in May.', 'The Conference met in June.', 'The Conference met in July.'];
    const fr = ['Le Conseil s’est réuni en mai.', 'Le Conseil s’est réuni en juin.', 'Le Conseil s’est réuni en juillet.'];
    expect(told({ en, fr }).map(([severity]) => severity)).toEqual(['must', 'must']);
  });
});

describe('one thing, one name', () => {
  test('a second name is asked about where the other version keeps to one', () => {
    const en = ['The Executive Board met in May.', 'The Executive Board met in June.', 'The Executive Council met in July.'];
    const fr = [
      'Le Conseil exécutif s’est réuni en mai.',
      'Le Conseil exécutif s’est réuni en juin.',
      'Le Conseil exécutif s’est réuni en juillet.',
    ];
    expect(told({ en, fr })).toEqual([['look', 'name-twice', 'The Executive Council', 'The Executive Board']]);
  });

  test('the same words in another order are two names in one version alone', () => {
    const en = ['The Standing Committee on Water and Public Health met.', 'The Standing Committee on Public Health and Water reported.'];
    expect(told({ en }).map(([severity, code]) => [severity, code])).toEqual([['look', 'name-twice']]);
  });

  test('bodies of different matters have their own names', () => {
    const en = ['The Standing Committee on Water and Public Health met.', 'The Standing Committee on Public Finance and Trade reported.'];
    expect(told({ en })).toEqual([]);
  });
});

describe('organizations and acronyms', () => {
  test.each<[Texts, string[]]>([
    [{ en: 'UNDP took part.', fr: 'L’OMS a participé.' }, ['must', 'term-differs', 'UNDP', 'OMS']],
    [{ en: 'The World Health Organization (UNDP) took part.' }, ['must', 'acronym-other', 'World Health Organization (UNDP', 'UNDP']],
    [
      { en: 'The World Meteorological Organization (WMO) took part.', es: 'Participó la Organización Meteorológica Mundial (OMN).' },
      ['must', 'acronym-other', 'OMN'],
    ],
    [{ en: 'The GPBCX network replied.', ar: 'ردت شبكة GPCBX على الرسالة.' }, ['must', 'acronym-differs', 'GPBCX', 'GPCBX']],
  ])('another body’s name or acronym must be mended: %o', (texts, wanted) => {
    expect(told(texts)).toEqual([wanted]);
  });

  test('an unknown acronym answers to the same one throughout', () => {
    const en = ['The QRST met.', 'The QRST spoke.', 'The QRST left.'];
    expect(told({ en, fr: ['Le TQSR s’est réuni.', 'Le TQSR a parlé.', 'Le TQSR est parti.'] })).toEqual([]);
    expect(told({ en, fr: ['Le TQSR s’est réuni.', 'Le TQSR a parlé.', 'Le TVSR est parti.'] })).toEqual([
      ['must', 'acronym-differs', 'QRST', 'TVSR'],
    ]);
  });

  test('acronyms of other languages and longer names that end in a known one are left alone', () => {
    expect(told({ en: 'The Inter-Parliamentary Union (IPU) met.', fr: 'L’Union interparlementaire (UIP) s’est réunie.' })).toEqual([]);
    expect(told({ en: 'The Commission on the Status of Women (CSW) met.' })).toEqual([]);
  });
});

describe('sustainable development goals', () => {
  test.each<[Texts, string, string]>([
    [{ en: 'The Sustainable Development Goals, and Goal 5 (Quality Education) above all, count.' }, 'must', 'Goal 5 (Quality Education'],
    [{ fr: 'L’ODD 4 (Égalité entre les sexes) est visé.' }, 'must', 'ODD 4 (Égalité entre les sexes'],
    [{ es: 'El ODS 13 (Vida submarina) es importante.' }, 'must', 'ODS 13 (Vida submarina'],
    [{ ar: 'يتناول الهدف 3 (التعليم الجيد) من أهداف التنمية المستدامة المدارس.' }, 'must', 'الهدف 3 (التعليم الجيد'],
    [{ ru: 'ЦУР 6 (Ликвидация голода) остается главной.' }, 'must', 'ЦУР 6 (Ликвидация голода'],
    [{ zh: '可持续发展目标5（优质教育）非常重要。' }, 'must', '可持续发展目标5（优质教育'],
    [{ en: 'The SDGs include Goal 3 (schools and education for all).' }, 'look', 'Goal 3 (schools and education for all'],
  ])('a number that does not fit its title is told: %o', (texts, severity, words) => {
    expect(told(texts)).toEqual([[severity, 'goal-title', words]]);
  });

  test.each<[Texts]>([
    [{ en: 'SDG 5 (Gender Equality) and SDG 16, peace, justice and strong institutions, guide the work.' }],
    [{ fr: 'Les objectifs 5 et 16 (égalité entre les sexes, paix) guident le développement durable.' }],
    [{ en: 'Goal 2 of our strategy: gender equality.' }],
    [{ ru: 'ЦУР 4 по качественному образованию.', zh: '可持续发展目标4：优质教育。' }],
  ])('a number that fits, or none of these goals, is no mistake: %o', (texts) => {
    expect(told(texts)).toEqual([]);
  });
});

describe('persons', () => {
  test.each<[Texts, string[]]>([
    [{ en: 'Ms. Amina Okello spoke.', fr: 'Mme Leila Okello a pris la parole.' }, ['Amina Okello', 'Leila Okello']],
    [{ en: 'Mr. Daniel Rossi wrote.', ar: 'كتب السيد دانيال كونيه.' }, ['Daniel Rossi', 'دانيال كونيه']],
    [{ es: 'Intervino el Sr. Karim Benali.', ru: 'Выступил г-н Самуэль Беналли.' }, ['Karim Benali', 'Самуэль Беналли']],
    [{ fr: 'M. Daniel Rossi écrit.', zh: '丹尼尔·马尔科娃先生写信。' }, ['Daniel Rossi', '丹尼尔·马尔科娃']],
    [{ en: 'Mr. Omar Haddad spoke.', es: 'Intervino el Sr. Pedro Lindqvist.' }, ['Omar Haddad', 'Pedro Lindqvist']],
    [{ en: 'Judge Lindqvist dissented.', ru: 'Судья Окелло выразил несогласие.' }, ['Lindqvist', 'Окелло']],
    [{ fr: 'La professeure Sørensen a répondu.', es: 'Respondió la profesora Jiménez.' }, ['Sørensen', 'Jiménez']],
  ])('another name must be mended: %o', (texts, words) => {
    expect(told(texts)).toEqual([['must', 'person-other', ...words]]);
  });

  test.each<[Texts]>([
    [{ en: 'Mr. José Hernández spoke.', ar: 'تحدث السيد خوسيه هيرنانديز.', ru: 'Выступил г-н Хосе Эрнандес.' }],
    [{ en: 'Ms. Elizabeth Thompson spoke.', ar: 'تحدثت السيدة إليزابيث طومسون.' }],
    [{ en: 'Mr. Abdelaziz Benali spoke.', ar: 'تحدث السيد عبد العزيز بن علي.' }],
    [{ en: 'Ms. Okello spoke.', fr: 'Mme Amina Okello a pris la parole.' }],
    [{ en: 'Mr. Daniel Rossi spoke.', fr: 'Daniel Rossi a pris la parole.' }],
    [{ en: 'Ms. Lucia Ferreira spoke.', zh: '主席由露西亚·费雷拉女士担任。', ru: 'Выступила г-жа Лусия Феррейра.' }],
    [{ en: 'Mr. Wang Yi spoke.', zh: '王毅先生发言。' }],
    [{ en: 'Mr. Wojciech Kowalczyk spoke.', ar: 'تحدث السيد فويتشيك كوفالتشيك.', ru: 'Выступил г-н Войцех Ковальчик.' }],
    [{ fr: 'Mme Zsófia Szabó a pris la parole.', ar: 'تحدثت السيدة صوفيا سابو.', ru: 'Выступила г-жа Жофия Сабо.' }],
    [{ en: 'Mr. Xavier Fontaine spoke.', ar: 'تحدث السيد كزافييه فونتين.', ru: 'Выступил г-н Ксавье Фонтен.' }],
    [{ en: 'Ms. Ingrid Søndergaard spoke.', ar: 'تحدثت السيدة إنغريد سوندرغارد.', zh: '英格丽德·松德高女士发言。' }],
    [{ es: 'Intervino el Sr. Guillermo Yáñez.', ar: 'تحدث السيد غييرمو يانييز.', ru: 'Выступил г-н Гильермо Яньес.' }],
    [{ en: 'Ms. Ruth Wanjiru spoke.', zh: '露丝·万吉鲁女士发言。' }],
    [{ en: 'Ms. Li Xiuying spoke.', ru: 'Выступила г-жа Ли Сюин.' }],
    [{ en: 'Ambassador Obiora-Tembo spoke.', ar: 'تحدثت السفيرة أوبيورا - تيمبو.', zh: '奥比奥拉-滕博大使发言。' }],
    [{ en: 'Mr. Abdul Rahman Al-Shehri spoke.', ar: 'تحدث السيد عبد الرحمن الشهري.', ru: 'Выступил г-н Аш-Шехри.' }],
    [{ es: 'Hablaron la Sra. Ould-Cheikh y el Sr. Al-Qahtani.', ru: 'Выступили г-жа ульд-Шейх и г-н Аль-Кахтани.' }],
    [{ en: 'Mr. Min-jun Park spoke.', ru: 'Выступил г-н Мин Чжун Пак.', zh: '朴敏俊先生发言。' }],
  ])('one name in several scripts or forms is no difference: %o', (texts) => {
    expect(told(texts)).toEqual([]);
  });
});

describe('names that countries bore once', () => {
  const former = (texts: Texts, day?: string) => {
    const versions = Object.entries(texts).map(([language, text]) => ({
      language: language as Language,
      paragraphs: [{ key: 'p1', text: String(text) }],
    }));
    return findInVersions({ versions, ...(day ? { day } : {}) })
      .filter(({ code }) => code === 'term-superseded')
      .flatMap(({ severity, spans }) => [severity, ...spans.map(({ text }) => text)]);
  };

  test('they are looked at in every language', () => {
    expect(former({ en: 'The delegation of Swaziland spoke.' })).toEqual(['look', 'Swaziland']);
    expect(former({ fr: 'La délégation de la Turquie a voté.', ar: 'صوت وفد بورما.' })).toEqual(['look', 'Turquie', 'look', 'بورما']);
    expect(former({ ru: 'Выступила делегация Киргизии.', zh: '象牙海岸代表团发言。' })).toEqual(['look', 'Киргизии', 'look', '象牙海岸']);
  });

  test('a text of that time, a word that tells of it and another thing of that name are left', () => {
    expect(former({ en: 'The delegation of Swaziland spoke.' }, '2015-03-01')).toEqual([]);
    expect(former({ en: 'Eswatini, formerly Swaziland, joined in 1968.' })).toEqual([]);
    expect(former({ en: 'They had turkey for dinner.', es: 'La República Checa votó.' })).toEqual([]);
  });
});

describe('names of the term base', () => {
  test.each<[Texts, string, string]>([
    [
      { en: 'The Board on the Status of Women met.', fr: 'La Commission de la condition de la femme s’est réunie.' },
      'name-differs',
      'Board on the Status of Women',
    ],
    [{ zh: '妇女地位理事会开会。', ru: 'Комиссия по положению женщин провела сессию.' }, 'name-differs', '妇女地位理事会'],
    [{ ar: 'اجتمعت الهيئة الرابعة.', es: 'Se reunió la Cuarta Comisión.' }, 'name-differs', 'الهيئة الرابعة'],
  ])('another head in an official name must be mended: %o', (texts, rule, words) => {
    expect(told(texts)).toContainEqual(['must', rule, words]);
  });

  test('a body named in the place of another must be mended, though that one is named elsewhere too', () => {
    const en = 'WHO and IAEA signed it; WHO will preside and IAEA will report.';
    const ru = (body: string) => `ВОЗ и МАГАТЭ подписали его; ВОЗ будет председательствовать, а ${body} представит доклад.`;
    expect(told({ en, ru: ru('МАГАТЭ') })).toEqual([]);
    expect(told({ en, ru: ru('УВКБ') })).toEqual([['must', 'term-differs', 'УВКБ', 'IAEA']]);
  });

  test('letters exchanged in a bracket make the acronym of another thing', () => {
    expect(told({ fr: 'Le Programme alimentaire mondial (PMA) a signé.' })).toEqual([
      ['must', 'acronym-other', 'Programme alimentaire mondial (PMA', 'PMA'],
    ]);
  });

  test('a short name stands for what the other version calls by its name', () => {
    const fr = 'Le Conseil se compose de quinze Membres de l’Organisation.';
    expect(told({ fr, en: 'The Council shall consist of fifteen Members of the United Nations.' })).toEqual([]);
    expect(told({ fr, zh: '理事会由联合国十五会员国组成。' })).toEqual([]);
  });
});
