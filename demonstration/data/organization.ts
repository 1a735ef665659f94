import type { DemonstrationBody, FourTexts } from './demonstration-shapes.ts';
import { four } from './demonstration-shapes.ts';
import { associationMark, instituteMark } from './marks.ts';
import { bareName, englishName, frenchName, spanishName } from './name-body.ts';

/** The head of a body's paper, per language; `mark` is an SVG. */
export type DemonstrationLetterhead = {
  body: string;
  organization: FourTexts;
  motto: FourTexts;
  desk: FourTexts;
  address: readonly FourTexts[];
  contacts: readonly { label: FourTexts; value: string }[];
  place: FourTexts;
  mark: string;
};

/** The invented organization whose secretariat this is. */
export const association: DemonstrationBody = {
  slug: 'awp',
  kind: 'secretariat',
  country: 'CHE',
  language: 'en',
  names: {
    en: englishName('Association of the World’s Parliaments', 'AWP'),
    fr: frenchName('l’', 'Association des parlements du monde', 'APM'),
    es: spanishName('la', 'Asociación de los Parlamentos del Mundo', 'APM'),
    ar: bareName('رابطة برلمانات العالم'),
    ru: { ...bareName('Ассоциация парламентов мира', 'АПМ'), of: 'Ассоциации парламентов мира' },
    zh: bareName('世界议会协会', '世议协'),
  },
  statuses: [],
  groups: [],
  website: 'https://www.worldparliaments.example',
};

/** The invented partner that signs letters jointly. */
export const coSigningInstitute: DemonstrationBody = {
  slug: 'iidg',
  kind: 'partner',
  country: 'FIN',
  language: 'en',
  names: {
    en: englishName('International Institute for Digital Governance', 'IIDG'),
    fr: frenchName('l’', 'Institut international pour la gouvernance numérique', 'IIGN'),
    es: spanishName('el', 'Instituto Internacional para la Gobernanza Digital', 'IIGD'),
    ar: bareName('المعهد الدولي للحوكمة الرقمية'),
    ru: { ...bareName('Международный институт цифрового управления', 'МИЦУ'), of: 'Международного института цифрового управления' },
    zh: bareName('国际数字治理研究所'),
  },
  statuses: [{ status: 'partner', from: '2022-05-02' }],
  groups: [],
  website: 'https://www.iidg.example',
};

/** Organs of the association that decide and note. */
export const organs: readonly DemonstrationBody[] = [
  {
    slug: 'governing-council',
    kind: 'organ',
    language: 'en',
    names: {
      en: englishName('Governing Council'),
      fr: frenchName('le', 'Conseil directeur'),
      es: spanishName('el', 'Consejo Directivo'),
      ar: bareName('المجلس الحاكم'),
    },
    statuses: [],
    groups: [],
  },
  {
    slug: 'executive-committee',
    kind: 'organ',
    language: 'en',
    names: {
      en: englishName('Executive Committee'),
      fr: frenchName('le', 'Comité exécutif'),
      es: spanishName('el', 'Comité Ejecutivo'),
      ar: bareName('اللجنة التنفيذية'),
    },
    statuses: [],
    groups: [],
  },
];

const telephone = four('T', 'T', 'T', 'هاتف');
const mail = four('E', 'E', 'E', 'بريد إلكتروني');

/** The letterheads of the two organizations that sign; streets and numbers are invented. */
export const letterheads: readonly DemonstrationLetterhead[] = [
  {
    body: 'awp',
    organization: four(
      'Association of the World’s Parliaments',
      'Association des parlements du monde',
      'Asociación de los Parlamentos del Mundo',
      'رابطة برلمانات العالم',
    ),
    motto: four(
      'One table, every parliament.',
      'Une table, tous les parlements.',
      'Una mesa, todos los parlamentos.',
      'طاولة واحدة تجمع البرلمانات كافة.',
    ),
    desk: four(
      'Office of the Secretary General',
      'Cabinet de la Secrétaire générale',
      'Oficina de la Secretaria General',
      'مكتب الأمينة العامة',
    ),
    address: [
      four('Allée des Hémicycles 7', 'Allée des Hémicycles 7', 'Allée des Hémicycles 7', 'Allée des Hémicycles 7'),
      four('P.O. Box 481', 'Case postale 481', 'Apartado postal 481', 'صندوق البريد 481'),
      four('1299 Geneva', '1299 Genève', '1299 Ginebra', '1299 جنيف'),
      four('Switzerland', 'Suisse', 'Suiza', 'سويسرا'),
    ],
    contacts: [
      { label: telephone, value: '+41 22 000 01 40' },
      { label: mail, value: 'postbox@worldparliaments.example' },
      { label: four('W', 'W', 'W', 'الموقع'), value: 'www.worldparliaments.example' },
    ],
    place: four('Geneva', 'Genève', 'Ginebra', 'جنيف'),
    mark: associationMark,
  },
  {
    body: 'iidg',
    organization: four(
      'International Institute for Digital Governance',
      'Institut international pour la gouvernance numérique',
      'Instituto Internacional para la Gobernanza Digital',
      'المعهد الدولي للحوكمة الرقمية',
    ),
    motto: four('Rules people can trust.', 'Des règles dignes de confiance.', 'Normas dignas de confianza.', 'قواعد جديرة بالثقة.'),
    desk: four('Office of the Director-General', 'Bureau du Directeur général', 'Oficina del Director General', 'مكتب المدير العام'),
    address: [
      four('Majakkatie 30', 'Majakkatie 30', 'Majakkatie 30', 'Majakkatie 30'),
      four('00009 Helsinki', '00009 Helsinki', '00009 Helsinki', '00009 هلسنكي'),
      four('Finland', 'Finlande', 'Finlandia', 'فنلندا'),
    ],
    contacts: [
      { label: telephone, value: '+358 00 000 02 20' },
      { label: mail, value: 'office@iidg.example' },
    ],
    place: four('Helsinki', 'Helsinki', 'Helsinki', 'هلسنكي'),
    mark: instituteMark,
  },
];
