import { type SixNames, six } from './named.ts';

export type CommitteeSubject = { code: string; names: SixNames };

/** What the committees of parliaments deal with, worded to follow "committees on": "human rights", "droits de l’homme". */
export const committeeSubjects = [
  { code: 'human-rights', names: six('human rights', 'droits de l’homme', 'derechos humanos', 'حقوق الإنسان', 'права человека', '人权') },
  {
    code: 'foreign-affairs',
    names: six('foreign affairs', 'affaires étrangères', 'relaciones exteriores', 'الشؤون الخارجية', 'иностранные дела', '外交事务'),
  },
  {
    code: 'digital',
    names: six(
      'digital affairs and communications',
      'numérique et communications',
      'asuntos digitales y comunicaciones',
      'الشؤون الرقمية والاتصالات',
      'цифровая политика и связь',
      '数字事务与通信',
    ),
  },
  {
    code: 'gender-equality',
    names: six('gender equality', 'égalité des sexes', 'igualdad de género', 'المساواة بين الجنسين', 'гендерное равенство', '性别平等'),
  },
  {
    code: 'environment',
    names: six(
      'environment and climate',
      'environnement et climat',
      'medio ambiente y clima',
      'البيئة والمناخ',
      'окружающая среда и климат',
      '环境与气候',
    ),
  },
  {
    code: 'finance',
    names: six('finance and budget', 'finances et budget', 'hacienda y presupuesto', 'المالية والموازنة', 'финансы и бюджет', '财政与预算'),
  },
  {
    code: 'peace-security',
    names: six('peace and security', 'paix et sécurité', 'paz y seguridad', 'السلم والأمن', 'мир и безопасность', '和平与安全'),
  },
  { code: 'youth', names: six('youth', 'jeunesse', 'juventud', 'الشباب', 'молодежь', '青年') },
  { code: 'health', names: six('health', 'santé', 'salud', 'الصحة', 'здравоохранение', '卫生') },
  {
    code: 'justice',
    names: six(
      'justice and legal affairs',
      'justice et affaires juridiques',
      'justicia y asuntos jurídicos',
      'العدل والشؤون القانونية',
      'правосудие и правовые вопросы',
      '司法与法律事务',
    ),
  },
  {
    code: 'development',
    names: six(
      'sustainable development',
      'développement durable',
      'desarrollo sostenible',
      'التنمية المستدامة',
      'устойчивое развитие',
      '可持续发展',
    ),
  },
  {
    code: 'social-affairs',
    names: six(
      'labour and social affairs',
      'travail et affaires sociales',
      'trabajo y asuntos sociales',
      'العمل والشؤون الاجتماعية',
      'труд и социальные вопросы',
      '劳动与社会事务',
    ),
  },
] as const satisfies readonly CommitteeSubject[];
export type CommitteeSubjectCode = (typeof committeeSubjects)[number]['code'];

/** One subject by its code. */
export function findCommitteeSubject(code: CommitteeSubjectCode): CommitteeSubject {
  const subject = committeeSubjects.find((each) => each.code === code);
  if (!subject) throw new Error(`unknown committee subject: ${code}`);
  return subject;
}
