import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import type { FindContext, Holder } from '../find-context.ts';
import { findInVersions } from '../find-in-versions.ts';

type Texts = Partial<Record<Language, string>>;

/** The words that findings of gender point at, as `language word`. */
function wrong(texts: Texts, more: Partial<FindContext> = {}): string[] {
  const versions = Object.entries(texts).map(([language, text]) => ({
    language: language as Language,
    paragraphs: [{ key: 'p1', text }],
  }));
  return findInVersions({ versions, ...more })
    .filter(({ family }) => family === 'gender')
    .map(({ spans }) => `${spans.at(-1)?.language} ${spans.at(-1)?.text}`);
}

const woman: Holder[] = [
  { post: 'ipu-president', gender: 'f', names: ['Amina Okello'] },
  { post: 'un-secretary-general', gender: 'f' },
  { post: 'ipu-secretary-general', gender: 'm', names: ['Daniel Rossi', 'دانيال روسي'] },
];

describe('honorifics', () => {
  test.each<[Texts, string]>([
    [{ en: 'Ms. Amina Okello reported.', fr: 'M. Amina Okello a fait rapport.' }, 'fr M.'],
    [{ en: 'Please write to Mr. Daniel Rossi.', es: 'Escriba a la Sra. Daniel Rossi.' }, 'es a la Sra.'],
    [{ en: 'Please write to Mr. Daniel Rossi.', ar: 'يرجى الكتابة إلى السيدة دانيال روسي.' }, 'ar السيدة'],
    [{ en: 'Please write to Mr. Daniel Rossi.', ru: 'Просьба обращаться к г-же Даниэль Росси.' }, 'ru г-же'],
    [{ en: 'Please write to Mr. Daniel Rossi.', zh: '请致函丹尼尔·罗西女士。' }, 'zh 女士'],
    [{ fr: 'Mme Lucia Ferreira a ouvert la séance.', ar: 'افتتح السيد لوسيا فيريرا الجلسة.' }, 'ar السيد'],
  ])('one person is addressed alike in every version: %o', (texts, expected) => {
    expect(wrong(texts)).toContain(expected);
  });

  test('two persons of two sexes in one paragraph are kept apart', () => {
    expect(
      wrong({
        en: 'Ms. Amina Okello thanked Mr. Daniel Rossi.',
        fr: 'Mme Amina Okello a remercié M. Daniel Rossi.',
        ar: 'شكرت السيدة أمينة أوكيلو السيد دانيال روسي.',
        ru: 'Г-жа Амина Окелло поблагодарила г-на Даниэля Росси.',
        es: 'La Sra. Amina Okello dio las gracias al Sr. Daniel Rossi.',
        zh: '阿米娜·奥凯洛女士感谢丹尼尔·罗西先生。',
      }),
    ).toEqual([]);
  });

  test('the directory knows the person by name', () => {
    expect(wrong({ fr: 'M. Amina Okello a pris la parole.' }, { holders: woman })).toContain('fr M.');
    expect(wrong({ ar: 'تحدثت السيدة دانيال روسي.' }, { holders: woman })).toContain('ar السيدة');
    expect(wrong({ en: 'Mr. Paul Okello spoke.' }, { holders: woman })).toEqual([]);
  });
});

describe('what is said of a person agrees, the directory known', () => {
  test.each<[Texts, string]>([
    [{ fr: 'La Présidente de l’UIP a été reçu par le Premier Ministre.' }, 'fr reçu'],
    [{ fr: 'La Présidente de l’Union interparlementaire était accompagné de deux membres.' }, 'fr accompagné'],
    [{ fr: 'La Présidente de l’UIP s’est rendu à Lima.' }, 'fr rendu'],
    [{ fr: 'La Présidente de l’UIP, accompagné de deux membres, a visité le Parlement.' }, 'fr accompagné'],
    [{ fr: 'La Présidente de l’UIP a ouvert la session et a été élu à l’unanimité.' }, 'fr élu'],
    [{ fr: 'Le 3 juin, la Présidente de l’UIP est intervenu dans le débat.' }, 'fr intervenu'],
    [{ es: 'La Presidenta de la UIP fue recibido por el Primer Ministro.' }, 'es recibido'],
    [{ es: 'La Presidenta de la UIP, acompañado de dos miembros, visitó el Parlamento.' }, 'es acompañado'],
    [{ es: 'La Presidenta de la UIP también ha sido invitado a Lima.' }, 'es invitado'],
    [{ ar: 'اجتمع رئيسة الاتحاد البرلماني الدولي مع الوفد.' }, 'ar اجتمع رئيسة الاتحاد البرلماني الدولي'],
    [{ ar: 'وفي 3 أيار/مايو سيشارك رئيسة الاتحاد البرلماني الدولي في المنتدى.' }, 'ar سيشارك رئيسة الاتحاد البرلماني الدولي'],
    [{ ar: 'وكان رئيسة الاتحاد البرلماني الدولي قد زارت البرلمان.' }, 'ar كان رئيسة الاتحاد البرلماني الدولي'],
    [{ ru: 'Председатель МПС г-жа Окелло выразил признательность.' }, 'ru выразил'],
    [{ ru: 'Председатель МПС г-жа Амина Окелло был приглашён в Лиму.' }, 'ru был'],
    [{ en: 'The IPU President opened the meeting. He thanked the hosts.' }, 'en He'],
    [{ en: 'The UN Secretary-General said that he would attend.' }, 'en he'],
    [{ fr: 'La Présidente de l’UIP a ouvert la séance. Il a remercié les hôtes.' }, 'fr Il'],
    [{ fr: 'Le Président de l’UIP a ouvert la séance.' }, 'fr Le Président'],
    [{ es: 'El Presidente de la UIP inauguró la sesión.' }, 'es El Presidente'],
    [{ ar: 'افتتحت رئيس الاتحاد البرلماني الدولي الجلسة.' }, 'ar رئيس'],
  ])('%o', (texts, expected) => {
    expect(wrong(texts, { holders: woman })).toContain(expected);
  });

  test.each<[Texts]>([
    [{ fr: 'La Présidente de l’UIP a été reçue par le Premier Ministre, qui s’est félicité de la visite.' }],
    [{ fr: 'La Présidente de l’UIP a demandé que le rapport soit présenté. Il a été adopté.' }],
    [{ fr: 'La Présidente de l’UIP s’est rendu compte que le texte était dépassé.' }],
    [{ fr: 'Le Secrétaire général de l’UIP, accompagné de la Présidente de l’UIP, a été reçu à Lima.' }],
    [{ fr: 'La Présidente de l’UIP a rencontré le Ministre, et le rapport a été adopté.' }],
    [{ es: 'La Presidenta de la UIP ha invitado al Presidente del Congreso, que fue recibido con honores.' }],
    [{ es: 'La Presidenta de la UIP anunció que el informe fue aprobado.' }],
    [{ ar: 'اجتمعت رئيسة الاتحاد البرلماني الدولي مع رئيس البرلمان. وشكرت رئيس الوفد.' }],
    [{ ar: 'وستشارك رئيسة الاتحاد البرلماني الدولي في المنتدى الذي تستضيفه بيرو.' }],
    [{ ar: 'دعا الأمين العام للاتحاد البرلماني الدولي رئيسة الاتحاد البرلماني الدولي إلى الجلسة.' }],
    [{ ru: 'Председатель МПС г-жа Окелло выразила признательность. Совет принял доклад.' }],
    [{ ru: 'По приглашению Председателя МПС Совет провёл заседание.' }],
    [{ en: 'The IPU President met the IPU Secretary General. He thanked her.' }],
    [{ en: 'The IPU President opened the meeting. Each member may bring his or her adviser.' }],
  ])('right: %o', (texts) => {
    expect(wrong(texts, { holders: woman })).toEqual([]);
  });
});

describe('without the directory', () => {
  test.each<[Texts, string]>([
    [{ fr: 'Mme Amina Okello a été élu à l’unanimité.' }, 'fr élu'],
    [{ fr: 'Mme Amina Okello, Président de la Commission, a pris la parole.' }, 'fr Président'],
    [{ es: 'La Sra. Lucía Ferreira fue nombrado relatora.' }, 'es nombrado'],
    [{ ar: 'قدم السيدة أمينة أوكيلو تقريراً عن الزيارات.' }, 'ar قدم السيدة أمينة أوكيلو'],
    [{ ar: 'قدمت السيدة أمينة أوكيلو، رئيس اللجنة، تقريراً.' }, 'ar رئيس'],
    [{ ru: 'Г-жа Амина Окелло доложил о поездках.' }, 'ru доложил'],
    [{ ru: 'Г-н Карим Бенали поблагодарила Комитет.' }, 'ru поблагодарила'],
    [{ en: 'Ms. Amina Okello reported on the visits. He thanked the hosts.' }, 'en He'],
    [{ zh: '阿米娜·奥凯洛女士汇报了访问。他感谢东道国。' }, 'zh 他'],
    [{ en: 'The Chair spoke. She thanked the hosts.', fr: 'La personne qui préside a parlé. Il a remercié les hôtes.' }, 'fr Il'],
    [{ ar: 'شاركت المقررة الخاص في الجلسة.' }, 'ar الخاص'],
    [{ ar: 'حضرت السيدة أمينة أوكيلو، الذي ترأس اللجنة.' }, 'ar الذي'],
  ])('%o', (texts, expected) => {
    expect(wrong(texts)).toContain(expected);
  });

  test.each<[Texts]>([
    [{ fr: 'Mme Amina Okello, Présidente de la Commission, a été élue. Elle a remercié les délégués.' }],
    [{ fr: 'Madame la Présidente, Monsieur le Président,' }],
    [{ fr: 'Les présidents des groupes ont été invités. Le Président est élu pour deux ans.' }],
    [{ es: 'La Presidenta, Sra. Elena Prado, fue elegida. El informe fue aprobado.' }],
    [{ ar: 'قدمت السيدة أمينة أوكيلو، رئيسة اللجنة، تقريراً. وشكرت البرلمانات.' }],
    [{ ar: 'شاركت المقررة الخاصة في الجلسة التي عقدها المجلس.' }],
    [{ ru: 'Г-жа Амина Окелло, Председатель Комитета, доложила о поездках. Он был принят.' }],
    [{ en: 'Ms. Amina Okello met Ambassador Rossi. He thanked the hosts.' }],
    [{ fr: 'Le Président de la Chambre des représentants, élue en 2026, est convaincu que la session sera ouverte.' }],
    [{ es: 'El proyecto presentado por la Presidenta fue aprobado.' }],
    [{ ar: 'استقبل رئيس مجلس النواب السيدة هدى سالم، رئيسة الوفد، التي شكرته. وأعربت عن تقديرها للبرلمان.' }],
    [{ ar: 'انتخبت الجمعية رئيس اللجنة السابق مقرراً لها. ووافقت على تعيين مديرة جديدة.' }],
    [{ ru: 'Г-жа Анна Орлова, которую поддержал Совет, приняла участие. Докладчик г-н Петров представил доклад.' }],
    [{ fr: 'M. Jo Ray et Mme Ada Moss ont été élus.', ar: 'انتُخب السيد جو راي والسيدة أدا موس.', zh: '乔·雷先生和艾达·莫斯女士当选。' }],
    [{ en: 'The President thanked her successor, who said that he was honoured.', fr: 'La Présidente a remercié son successeur.' }],
    [{ en: 'Ms. Amina Okello reported. It was adopted. The Chair thanked her. He left.' }],
  ])('right: %o', (texts) => {
    expect(wrong(texts)).toEqual([]);
  });
});

test('a verb that may be hers in the present, and what women do behind "qui", are right', () => {
  expect(
    wrong({ en: 'Ms. Amina Diallo, the Rapporteur, will present her report.', ar: 'تقدم المقررة السيدة أمينة ديالو تقريرها.' }),
  ).toEqual([]);
  expect(wrong({ fr: 'Les femmes qui président un parlement se sont réunies.', ar: 'اجتمعت كل رئيسة من رئيسات البرلمانات.' })).toEqual([]);
});
