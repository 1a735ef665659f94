import { type SixNames, six } from './named.ts';

export const reportThemeCodes = ['democracy', 'gender', 'youth', 'peace', 'development', 'senior'] as const;
export type ReportThemeCode = (typeof reportThemeCodes)[number];
export type ReportTheme = { code: ReportThemeCode; names: SixNames };

/** The headings of the periodic report, in the council's order. */
export const reportThemes: readonly ReportTheme[] = [
  {
    code: 'democracy',
    names: six(
      'Democracy and human rights',
      'Démocratie et droits de l’homme',
      'Democracia y derechos humanos',
      'الديمقراطية وحقوق الإنسان',
      'Демократия и права человека',
      '民主与人权',
    ),
  },
  {
    code: 'gender',
    names: six('Gender equality', 'Égalité des sexes', 'Igualdad de género', 'المساواة بين الجنسين', 'Гендерное равенство', '性别平等'),
  },
  {
    code: 'youth',
    names: six(
      'Youth empowerment',
      'Autonomisation des jeunes',
      'Empoderamiento de la juventud',
      'تمكين الشباب',
      'Расширение прав и возможностей молодежи',
      '增强青年权能',
    ),
  },
  {
    code: 'peace',
    names: six(
      'International peace and security',
      'Paix et sécurité internationales',
      'Paz y seguridad internacionales',
      'السلم والأمن الدوليان',
      'Международный мир и безопасность',
      '国际和平与安全',
    ),
  },
  {
    code: 'development',
    names: six(
      'Sustainable development',
      'Développement durable',
      'Desarrollo sostenible',
      'التنمية المستدامة',
      'Устойчивое развитие',
      '可持续发展',
    ),
  },
  {
    code: 'senior',
    names: six(
      'Senior-level interaction',
      'Échanges à haut niveau',
      'Interacción de alto nivel',
      'التواصل على المستوى الرفيع',
      'Взаимодействие на высоком уровне',
      '高级别互动',
    ),
  },
];

/** One theme by its code. */
export function findTheme(code: ReportThemeCode): ReportTheme {
  const theme = reportThemes.find((each) => each.code === code);
  if (!theme) throw new Error(`unknown report theme: ${code}`);
  return theme;
}
