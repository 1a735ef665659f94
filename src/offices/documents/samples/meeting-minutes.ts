import type { Language } from '../../../platform/language.ts';
import type { Block, Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { farMinutes } from './far/minutes.ts';
import { sampleLetterhead } from './letterhead.ts';
import { spaced } from './meeting-note.ts';

export type Minutes = {
  title: string;
  masthead: [string, string][];
  meeting: string;
  days: string;
  decision: [string, string];
  criteria: [heading: string, lead: string, ...criteria: string[]];
  candidates: [heading: string, text: string];
  /** Delegations in the order of `figures`; a table puts them in that of its language. */
  counts: { head: string[]; delegations: string[]; total: string };
  reserve: [heading: string, text: string, order: string, delegation: string];
  conflicts: [heading: string, text: string];
};

const symbol = 'DT/2027/R.1';
const figures = [
  [3, 1, 1],
  [2, 1, 0],
  [2, 1, 1],
] as const;
const sums = [7, 3, 2];

const minutes: Record<Language, Minutes> = {
  ...farMinutes,
  en: {
    title: 'Minutes of the selection of participants',
    masthead: [
      ['Original:', 'English'],
      ['Distribution:', 'General'],
      ['Date:', '18 January 2027'],
    ],
    meeting: 'Parliamentary Dialogue on Digital Trust',
    days: '8 and 9 March 2027, Geneva (Switzerland)',
    decision: ['Decision', 'The selection was decided on 15 January 2027. Decided by: Bureau of the Assembly. Number of places: 3.'],
    criteria: [
      'Criteria',
      'The candidatures were examined by the following criteria, in this order:',
      'balance between women and men;',
      'work on the subject in a committee;',
      'first participation of the parliament.',
    ],
    candidates: ['Candidatures received', 'Candidates: 7, of whom women: 4. Delegations: 3.'],
    counts: { head: ['Delegation', 'Candidates', 'Selected', 'In reserve'], delegations: ['Bhutan', 'Kenya', 'Uruguay'], total: 'Total' },
    reserve: [
      'Reserve list',
      'A place that becomes free is offered to the reserve in its order. Number of candidates in reserve: 2.',
      'Order',
      'Delegation',
    ],
    conflicts: ['Conflicts of interest', 'Those who decided declared no conflict of interest.'],
  },
  fr: {
    title: 'Procès-verbal de la sélection des participants',
    masthead: [
      ['Original :', 'anglais'],
      ['Distribution :', 'Générale'],
      ['Date :', '18 janvier 2027'],
    ],
    meeting: 'Dialogue parlementaire sur la confiance numérique',
    days: '8 et 9 mars 2027, Genève (Suisse)',
    decision: [
      'Décision',
      'La sélection a été arrêtée le 15 janvier 2027. Décision prise par : Bureau de l’Assemblée. Nombre de places : 3.',
    ],
    criteria: [
      'Critères',
      'Les candidatures ont été examinées selon les critères suivants, dans cet ordre :',
      'l’équilibre entre femmes et hommes ;',
      'les travaux menés sur le sujet en commission ;',
      'la première participation du parlement.',
    ],
    candidates: ['Candidatures reçues', 'Candidats : 7, dont femmes : 4. Délégations : 3.'],
    counts: { head: ['Délégation', 'Candidats', 'Retenus', 'En réserve'], delegations: ['Bhoutan', 'Kenya', 'Uruguay'], total: 'Total' },
    reserve: [
      'Liste de réserve',
      'Toute place qui se libère est proposée à la réserve dans l’ordre établi. Nombre de candidats en réserve : 2.',
      'Rang',
      'Délégation',
    ],
    conflicts: ['Conflits d’intérêts', 'Les décideurs n’ont déclaré aucun conflit d’intérêts.'],
  },
  es: {
    title: 'Acta de la selección de participantes',
    masthead: [
      ['Original:', 'inglés'],
      ['Distribución:', 'General'],
      ['Fecha:', '18 de enero de 2027'],
    ],
    meeting: 'Diálogo parlamentario sobre la confianza digital',
    days: '8 y 9 de marzo de 2027, Ginebra (Suiza)',
    decision: ['Decisión', 'La selección se decidió el 15 de enero de 2027. Órgano que decidió: Mesa de la Asamblea. Número de plazas: 3.'],
    criteria: [
      'Criterios',
      'Las candidaturas se examinaron según los criterios siguientes, en este orden:',
      'el equilibrio entre mujeres y hombres;',
      'la labor en comisión sobre la materia;',
      'la primera participación del parlamento.',
    ],
    candidates: ['Candidaturas recibidas', 'Candidatos: 7; mujeres: 4. Delegaciones: 3.'],
    counts: {
      head: ['Delegación', 'Candidatos', 'Seleccionados', 'En reserva'],
      delegations: ['Bhután', 'Kenya', 'Uruguay'],
      total: 'Total',
    },
    reserve: [
      'Lista de reserva',
      'Toda plaza que quede libre se ofrece a la reserva por su orden. Número de candidatos en reserva: 2.',
      'Orden',
      'Delegación',
    ],
    conflicts: ['Conflictos de intereses', 'Quienes decidieron no declararon ningún conflicto de intereses.'],
  },
  ar: {
    title: 'محضر اختيار المشاركين',
    masthead: [
      ['الأصل:', 'بالإنكليزية'],
      ['التوزيع:', 'عام'],
      ['التاريخ:', '18 كانون الثاني/يناير 2027'],
    ],
    meeting: 'الحوار البرلماني بشأن الثقة الرقمية',
    days: '8 و9 آذار/مارس 2027، جنيف (سويسرا)',
    decision: ['القرار', 'تقرر الاختيار في 15 كانون الثاني/يناير 2027. الجهة التي اتخذت القرار: هيئة مكتب الجمعية. عدد المقاعد: 3.'],
    criteria: [
      'المعايير',
      'نُظر في الترشيحات وفقاً للمعايير التالية بهذا الترتيب:',
      'التوازن بين النساء والرجال؛',
      'العمل على الموضوع في إحدى اللجان؛',
      'مشاركة البرلمان للمرة الأولى.',
    ],
    candidates: ['الترشيحات الواردة', 'عدد المرشحين: 7، منهم نساء: 4. عدد الوفود: 3.'],
    counts: { head: ['الوفد', 'المرشحون', 'المختارون', 'في الاحتياط'], delegations: ['بوتان', 'كينيا', 'أوروغواي'], total: 'المجموع' },
    reserve: ['قائمة الاحتياط', 'يُعرض كل مقعد يشغر على قائمة الاحتياط بحسب ترتيبها. عدد المرشحين في الاحتياط: 2.', 'الترتيب', 'الوفد'],
    conflicts: ['تضارب المصالح', 'لم يعلن متخذو القرار عن أي تضارب في المصالح.'],
  },
};

/** The minutes of a selection for general distribution, without names, in each screen language. */
export const sampleMinutes = {
  en: minutesIn('en'),
  fr: minutesIn('fr'),
  es: minutesIn('es'),
  ar: minutesIn('ar'),
  ru: minutesIn('ru'),
  zh: minutesIn('zh'),
};

function minutesIn(language: Language): OfficialDocument {
  const { title, masthead, meeting, days } = minutes[language];
  const line = (text: string, strong = false): Run[] => [{ kind: 'text', text: spaced(text, language), strong }];
  return {
    kind: 'minutes',
    language,
    title,
    letterheads: [{ ...sampleLetterhead(language), desk: undefined, contacts: [], address: [] }],
    reference: symbol,
    masthead: [{ label: '', value: symbol }, ...masthead.map(([label, value]) => ({ label, value }))],
    issuedOn: '2027-01-18',
    subtitles: [{ runs: line(meeting), emphasis: true }, { runs: line(days) }],
    blocks: blocksOf(minutes[language], language, line),
  };
}

function blocksOf(own: Minutes, language: Language, line: (text: string, strong?: boolean) => Run[]): Block[] {
  const section = (number: number, [heading, text]: readonly string[]): Block[] => [
    { kind: 'heading', key: `s${number}`, level: 1, runs: line(`${number}. ${heading}`) },
    { kind: 'paragraph', key: `s${number}.1`, runs: line(text ?? '') },
  ];
  const { head, delegations, total } = own.counts;
  const [, , order, delegation] = own.reserve;
  const { compare } = new Intl.Collator(language);
  const rows = delegations.map((name, index) => ({ name, numbers: figures[index] ?? [] })).sort((a, b) => compare(a.name, b.name));
  return [
    ...section(1, own.decision),
    ...section(2, own.criteria),
    { kind: 'list', key: 'criteria', ordered: true, items: own.criteria.slice(2).map((text) => line(text)) },
    ...section(3, own.candidates),
    {
      kind: 'table',
      key: 'counts',
      widths: [4.6, 1.6, 1.6, 1.6],
      header: head.map((text) => line(text)),
      rows: [...rows, { name: total, numbers: sums }].map(({ name, numbers }) => [
        line(name, name === total),
        ...numbers.map((figure) => line(String(figure))),
      ]),
    },
    ...section(4, own.reserve),
    {
      kind: 'table',
      key: 'reserve',
      widths: [1, 6],
      header: [line(order), line(delegation)],
      rows: [delegations[0], delegations[2]].map((name, index) => [line(String(index + 1)), line(name ?? '')]),
    },
    ...section(5, own.conflicts),
  ];
}
