import { expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import type { Term } from '../../terms/term.ts';
import { termsOver } from '../../terms/terms-over.ts';
import type { Holder } from '../find-context.ts';
import { findInVersions } from '../find-in-versions.ts';

const words = (text: Record<Language, string>): Term['words'] =>
  Object.fromEntries(Object.entries(text).map(([language, one]) => [language, [{ text: one, status: 'preferred' as const }]]));
const posts: Term[] = [
  {
    id: 'president',
    domain: 'post',
    words: words({
      en: 'President of the Maritime Union',
      fr: 'Présidente de l’Union maritime',
      es: 'Presidenta de la Unión Marítima',
      ar: 'رئيسة الاتحاد البحري',
      ru: 'Председатель Морского союза',
      zh: '海事联盟主席',
    }),
  },
  {
    id: 'secretary',
    domain: 'post',
    words: words({
      en: 'Secretary General of the Maritime Union',
      fr: 'Secrétaire général de l’Union maritime',
      es: 'Secretario General de la Unión Marítima',
      ar: 'الأمين العام للاتحاد البحري',
      ru: 'Генеральный секретарь Морского союза',
      zh: '海事联盟秘书长',
    }),
  },
];
const holders: Holder[] = [
  { post: 'president', gender: 'f' },
  { post: 'secretary', gender: 'm' },
];

function told(texts: Partial<Record<Language, string>>) {
  const versions = (Object.entries(texts) as [Language, string][]).map(([language, text]) => ({
    language,
    paragraphs: [{ key: 'p1', text }],
  }));
  return findInVersions({ versions, terms: termsOver(posts), holders })
    .filter(({ family }) => family === 'gender')
    .map(({ severity, spans, suggestion }) => `${severity} ${spans.at(-1)?.text} ${suggestion ?? ''}`.trim());
}

test.each<[Partial<Record<Language, string>>, string]>([
  [{ fr: 'La Présidente de l’Union maritime a souri. Interrogé sur la date, elle a répondu en mai.' }, 'must Interrogé Interrogée'],
  [{ fr: 'La Présidente de l’Union maritime est rentrée. Elle a salué l’équipe et s’est dite fier du travail.' }, 'must fier fière'],
  [{ fr: 'La Présidente de l’Union maritime espère être reçu en mai.' }, 'must reçu reçue'],
  [{ es: 'La Presidenta de la Unión Marítima viajó a Lisboa, donde fue recibido por el Alcalde.' }, 'must recibido recibida'],
  [{ es: 'La Presidenta de la Unión Marítima viajó a Lima. Preguntado por la fecha, respondió en mayo.' }, 'must Preguntado Preguntada'],
  [{ ru: 'Председатель Морского союза прибыла в Осло. Она выразила благодарность и отметил успехи.' }, 'must отметил отметила'],
  [{ ru: 'Назначенный в мае, Председатель Морского союза уже посетила три порта.' }, 'must Назначенный Назначенная'],
  [{ ru: 'Председатель Морского союза заявила, что была удивлён.' }, 'must удивлён удивлена'],
  [{ ar: 'مرضت الأمين العام للاتحاد البحري يوم الثلاثاء.' }, 'must مرضت الأمين العام للاتحاد البحري'],
  [{ ar: 'وصلت رئيسة الاتحاد البحري إلى أوسلو. وقالت إنها مستعد للحوار.' }, 'must مستعد مستعدة'],
  [{ ar: 'وصلت رئيسة الاتحاد البحري إلى أوسلو. وظلت حريصاً على الحوار.' }, 'must حريصاً حريصة'],
  [{ ar: 'أتشرف بإبلاغكم بأن رئيسة الاتحاد البحري سيتولى مهامها في أيار/مايو.' }, 'must سيتولى ستتولى'],
  [
    {
      ru: 'Секретарь болен. В её отсутствие письма принимает советник.',
      en: 'The Secretary General of the Maritime Union is ill. In his absence an adviser takes letters.',
    },
    'must её его',
  ],
  [
    {
      es: 'El Consejo se reunió con el Secretario General de la Unión Marítima y la instó a seguir.',
      en: 'The Council met the Secretary General of the Maritime Union and urged him to go on.',
    },
    'must la',
  ],
  [
    {
      ar: 'جُددت ولاية الأمين العام للاتحاد البحري. وطلب المجلس تقاريرها كل عام.',
      en: 'The mandate of the Secretary General of the Maritime Union was renewed. The Council asked for his reports every year.',
    },
    'must تقاريرها تقاريره',
  ],
])('what is said later of the one person named: %o', (texts, expected) => {
  expect(told(texts).map((one) => (expected.split(' ').length > 2 ? one : one.split(' ').slice(0, 2).join(' ')))).toContain(expected);
});

test.each<[Partial<Record<Language, string>>]>([
  [{ fr: 'La Présidente de l’Union maritime a parlé. Adoptée en 2015, il convient de ratifier la convention.' }],
  [{ fr: 'La Présidente de l’Union maritime, qui a obtenu le prix, l’a reçu à Oslo.' }],
  [{ es: 'El Secretario General de la Unión Marítima visitó Quito, donde fue recibida la delegación.' }],
  [{ es: 'La Presidenta de la Unión Marítima presentó el informe. Fue recibido con interés.' }],
  [{ ru: 'Председатель Морского союза открыла заседание, был принят план.' }],
  [{ ru: 'Председатель Морского союза посетила порт. Она отметила, что сам порт был построен давно.' }],
  [{ ar: 'أعلن الأمين العام للاتحاد البحري الموعد، وستعقد في تونس حلقة دراسية.' }],
  [{ ar: 'قالت رئيسة الاتحاد البحري إنه سيُنشر التقرير وإنه اعتمدت في الدورة قرارات.' }],
  [{ ar: 'انتُخبت رئيسة الاتحاد البحري، وهي ترأس اللجنة الفرعية.' }],
  [
    {
      en: 'The Secretary General of the Maritime Union thanked the Queen. She replied.',
      ru: 'Генеральный секретарь Морского союза поблагодарил королеву. Она ответила.',
    },
  ],
  [
    {
      ru: 'Генеральный секретарь Морского союза представил стратегию и замечания к ней.',
      en: 'The Secretary General of the Maritime Union presented the strategy and his comments on it.',
    },
  ],
])('right, whatever else is spoken of: %o', (texts) => {
  expect(told(texts)).toEqual([]);
});
