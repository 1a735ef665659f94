import type { Language } from '../../../platform/language.ts';
import type { Block, Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { farBalances } from './far/balance.ts';
import { sampleLetterhead } from './letterhead.ts';

/** Women, men, not stated, total, share of women, under the age; `only` in the words of the language. */
type Row = [name: string, ...figures: string[]];
export type BalanceWording = {
  title: string;
  date: [string, string];
  meeting: string;
  when: string;
  head: string[];
  part: string;
  rows: Row[];
  notes: string[];
};

const t = (text: string, strong = false): Run[] => [{ kind: 'text', text, ...(strong ? { strong } : {}) }];

const wordings: Record<Language, BalanceWording> = {
  ...farBalances,
  en: {
    title: 'Women and young members in the delegations',
    date: ['Date:', '5 March 2027'],
    meeting: 'Parliamentary Dialogue on Digital Trust',
    when: '8 and 9 March 2027, Geneva (Switzerland)',
    head: ['Delegation', 'Women', 'Men', 'Not stated', 'Total', 'Women (%)', 'Under 45', 'Composition'],
    part: 'Member parliaments',
    rows: [
      ['Bolivia (Plurinational State of)', '1', '1', '0', '2', '50.0', '1', ''],
      ['Lao People’s Democratic Republic', '0', '2', '0', '2', '0.0', '–', 'Men only'],
      ['Norway', '2', '0', '0', '2', '100.0', '1', 'Women only'],
      ['Total', '3', '3', '0', '6', '50.0', '2', ''],
    ],
    notes: [
      '2 delegations of two or more are made up of one sex alone.',
      'Gender is counted as each person stated it. Parliamentary staff are not counted.',
    ],
  },
  fr: {
    title: 'Femmes et jeunes membres dans les délégations',
    date: ['Date\u00A0:', '5 mars 2027'],
    meeting: 'Dialogue parlementaire sur la confiance numérique',
    when: '8 et 9 mars 2027, Genève (Suisse)',
    head: ['Délégation', 'Femmes', 'Hommes', 'Non précisé', 'Total', 'Femmes (%)', 'Moins de 45 ans', 'Composition'],
    part: 'Parlements membres',
    rows: [
      ['Bolivie (État plurinational de)', '1', '1', '0', '2', '50,0', '1', ''],
      ['Norvège', '2', '0', '0', '2', '100,0', '1', 'Femmes uniquement'],
      ['République démocratique populaire lao', '0', '2', '0', '2', '0,0', '–', 'Hommes uniquement'],
      ['Total', '3', '3', '0', '6', '50,0', '2', ''],
    ],
    notes: [
      '2 délégations de deux personnes ou plus sont composées d’un seul sexe.',
      'Le sexe est compté tel que chaque personne l’a indiqué. Le personnel parlementaire n’est pas compté.',
    ],
  },
  es: {
    title: 'Mujeres y miembros jóvenes en las delegaciones',
    date: ['Fecha:', '5 de marzo de 2027'],
    meeting: 'Diálogo parlamentario sobre la confianza digital',
    when: '8 y 9 de marzo de 2027, Ginebra (Suiza)',
    head: ['Delegación', 'Mujeres', 'Hombres', 'Sin especificar', 'Total', 'Mujeres (%)', 'Menores de 45', 'Composición'],
    part: 'Parlamentos miembros',
    rows: [
      ['Bolivia (Estado Plurinacional de)', '1', '1', '0', '2', '50,0', '1', ''],
      ['Noruega', '2', '0', '0', '2', '100,0', '1', 'Solo mujeres'],
      ['República Democrática Popular Lao', '0', '2', '0', '2', '0,0', '–', 'Solo hombres'],
      ['Total', '3', '3', '0', '6', '50,0', '2', ''],
    ],
    notes: [
      '2 delegaciones de dos o más personas están compuestas por un solo sexo.',
      'El sexo se cuenta según lo indicó cada persona. No se cuenta al personal parlamentario.',
    ],
  },
  ar: {
    title: 'النساء والأعضاء الشباب في الوفود',
    date: ['التاريخ:', '5 آذار/مارس 2027'],
    meeting: 'الحوار البرلماني بشأن الثقة الرقمية',
    when: '8 و9 آذار/مارس 2027، جنيف (سويسرا)',
    head: ['الوفد', 'النساء', 'الرجال', 'غير محدد', 'المجموع', 'نسبة النساء (%)', 'دون 45', 'التكوين'],
    part: 'البرلمانات الأعضاء',
    rows: [
      ['بوليفيا (دولة - المتعددة القوميات)', '1', '1', '0', '2', '\u206650,0\u2069', '1', ''],
      ['جمهورية لاو الديمقراطية الشعبية', '0', '2', '0', '2', '\u20660,0\u2069', '–', 'رجال فقط'],
      ['النرويج', '2', '0', '0', '2', '\u2066100,0\u2069', '1', 'نساء فقط'],
      ['المجموع', '3', '3', '0', '6', '\u206650,0\u2069', '2', ''],
    ],
    notes: ['وفدان من شخصين فأكثر مكوَّنان من جنس واحد.', 'يُحتسب الجنس كما ذكره كل شخص. ولا يُحتسب موظفو البرلمانات.'],
  },
};

/** The table of women and young members by delegation, in one language. */
export function sampleBalance(language: Language): OfficialDocument {
  const { title, date, meeting, when, head, part, rows, notes } = wordings[language];
  const [label, value] = date;
  const paragraph = (text: string, index: number): Block => ({ kind: 'paragraph', key: `note-${index}`, runs: t(text) });
  const last = rows.length - 1;
  return {
    kind: 'balance',
    language,
    title,
    letterheads: [{ ...sampleLetterhead(language), desk: undefined }],
    masthead: [{ label, value }],
    issuedOn: '2027-03-05',
    subtitles: [{ runs: t(meeting), emphasis: true }, { runs: t(when) }],
    blocks: [
      { kind: 'heading', key: 'members', level: 1, runs: t(part) },
      {
        kind: 'table',
        key: 'members-t',
        widths: [3, 1.1, 1.1, 1.5, 0.9, 1.1, 1.2, 1.9],
        header: head.map((cell) => t(cell)),
        rows: rows.map((row, index) => row.map((cell) => t(cell, index === last))),
      },
      ...notes.map(paragraph),
    ],
  };
}
