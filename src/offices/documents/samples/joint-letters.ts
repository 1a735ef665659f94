import type { ScreenLanguage } from '../../../platform/language.ts';
import type { Block, Run, Signature } from '../../languages/public.ts';
import type { Letterhead, OfficialDocument } from '../official-document.ts';
import { sampleLetterhead } from './letterhead.ts';

type Worded = Record<'en' | 'fr' | 'ar', string>;
type Partner = {
  organization: Worded;
  desk: Worded;
  signatory: Worded;
  post: Worded;
  address: Worded;
  telephone: string;
  site: string;
  mark: string;
};

const disc = (colour: string, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30" fill="none" stroke="${colour}" stroke-width="2"/>${inner}</svg>`;
const union = disc(
  '#0b5d74',
  '<path d="M12 32h40M32 12v40M18 20c8 6 20 6 28 0M18 44c8-6 20-6 28 0" fill="none" stroke="#0b5d74" stroke-width="2.4"/>',
);
const temple = disc(
  '#6b3d0c',
  '<path d="M14 26 32 14l18 12zM18 29v16M27 29v16M37 29v16M46 29v16M14 49h36" fill="none" stroke="#6b3d0c" stroke-width="2.8"/>',
);
const leaf = disc(
  '#2d5b23',
  '<path d="M32 52V24M32 40c-12 0-16-8-16-18 10 0 16 6 16 18zm0-6c10 0 14-6 14-16-9 0-14 6-14 16z" fill="none" stroke="#2d5b23" stroke-width="2.6"/>',
);

const partners: Partner[] = [
  {
    organization: {
      en: 'International Telecommunication Union',
      fr: 'Union internationale des télécommunications',
      ar: 'الاتحاد الدولي للاتصالات',
    },
    desk: { en: 'Office of the Deputy Secretary-General', fr: 'Bureau du Vice-Secrétaire général', ar: 'مكتب نائب الأمين العام' },
    signatory: { en: 'Tomas Okafor', fr: 'Tomas Okafor', ar: 'توماس أوكافور' },
    post: { en: 'Deputy Secretary-General', fr: 'Vice-Secrétaire général', ar: 'نائب الأمين العام' },
    address: { en: '1211 Geneva 20', fr: '1211 Genève 20', ar: '1211 جنيف 20' },
    telephone: '+41 22 000 01 20',
    site: 'www.union.example',
    mark: union,
  },
  {
    organization: {
      en: 'United Nations Educational, Scientific and Cultural Organization',
      fr: 'Organisation des Nations Unies pour l’éducation, la science et la culture',
      ar: 'منظمة الأمم المتحدة للتربية والعلم والثقافة',
    },
    desk: {
      en: 'Communication and Information Sector',
      fr: 'Secteur de la communication et de l’information',
      ar: 'قطاع الاتصال والمعلومات',
    },
    signatory: { en: 'Ines Bellavoine', fr: 'Inès Bellavoine', ar: 'إيناس بيلافوان' },
    post: { en: 'Assistant Director-General', fr: 'Sous-Directrice générale', ar: 'المديرة العامة المساعدة' },
    address: { en: '75007 Paris', fr: '75007 Paris', ar: '75007 باريس' },
    telephone: '+33 1 00 00 02 30',
    site: 'www.culture.example',
    mark: temple,
  },
  {
    organization: {
      en: 'United Nations Environment Programme',
      fr: 'Programme des Nations Unies pour l’environnement',
      ar: 'برنامج الأمم المتحدة للبيئة',
    },
    desk: { en: 'Law Division', fr: 'Division du droit', ar: 'شعبة القانون' },
    signatory: { en: 'Wanjiru Kamau-Holt', fr: 'Wanjiru Kamau-Holt', ar: 'وانجيرو كاماو هولت' },
    post: { en: 'Director', fr: 'Directrice', ar: 'المديرة' },
    address: { en: 'Nairobi', fr: 'Nairobi', ar: 'نيروبي' },
    telephone: '+254 20 000 03 40',
    site: 'www.environment.example',
    mark: leaf,
  },
];

const t = (text: string, emphasis = false): Run => ({ kind: 'text', text, emphasis });
const contactLabels: Worded = { en: 'T', fr: 'T', ar: 'هاتف' };
const siteLabels: Worded = { en: 'W', fr: 'W', ar: 'موقع' };

function headOf(partner: Partner, language: keyof Worded): Letterhead {
  return {
    organization: partner.organization[language],
    desk: partner.desk[language],
    contacts: [
      { label: contactLabels[language], value: partner.telephone },
      { label: siteLabels[language], value: partner.site },
    ],
    address: [partner.address[language]],
    mark: partner.mark,
  };
}

const first: Record<keyof Worded, Signature> = {
  en: { name: 'Claire Dumont-Rees', lines: ['Secretary General'], organization: 'International Parliamentary Assembly', signed: true },
  fr: { name: 'Claire Dumont-Rees', lines: ['Secrétaire générale'], organization: 'Assemblée parlementaire internationale', signed: true },
  ar: { name: 'كلير دومون ريس', lines: ['الأمينة العامة'], organization: 'الجمعية البرلمانية الدولية', signed: true },
};

type Text = Pick<OfficialDocument, 'title' | 'reference' | 'addressee' | 'placeAndDate' | 'salutation' | 'closing' | 'enclosures'> & {
  body: string[];
  code: string;
};
const texts: Record<keyof Worded, Text> = {
  en: {
    title: 'Joint invitation to the Forum on Trust in Public Information',
    reference: 'Ref.: IPA/2027/C-31',
    addressee: ['To the Speakers and Presidents', 'of Member Parliaments'],
    placeAndDate: 'Geneva, 2 April 2027',
    salutation: ['Dear Madam Speaker,', 'Dear Mr. Speaker,'],
    body: [
      'Together we invite your parliament to the Forum on Trust in Public Information, which will meet in Geneva on 21 and 22 June 2027.',
      'The Forum puts committee chairs at one table with regulators and editors. It asks what a legislature can do when figures that nobody checked decide a public debate, and which safeguards have already been tried.',
      'Delegations of up to three members, women and men among them, may register until 14 May 2027. A practical note is enclosed.',
    ],
    closing: 'Yours sincerely,',
    enclosures: ['Enclosure (1): practical note'],
    code: 'Verification code',
  },
  fr: {
    title: 'Invitation commune au Forum sur la confiance dans l’information publique',
    reference: 'Réf.\u00a0: IPA/2027/C-31',
    addressee: ['À l’attention des Présidentes et Présidents', 'des Parlements membres'],
    placeAndDate: 'Genève, le 2 avril 2027',
    salutation: ['Madame la Présidente,', 'Monsieur le Président,'],
    body: [
      'Nous invitons ensemble votre parlement au Forum sur la confiance dans l’information publique, qui se réunira à Genève les 21 et 22 juin 2027.',
      'Le Forum réunit autour d’une même table des présidences de commission, des régulateurs et des rédactions. Il examine ce que peut faire une assemblée lorsque des chiffres que personne n’a vérifiés décident d’un débat, et les garanties déjà mises à l’épreuve.',
      'Les délégations, de trois membres au plus, femmes et hommes, peuvent s’inscrire jusqu’au 14 mai 2027. Une note pratique est jointe.',
    ],
    closing: 'Veuillez agréer, Madame la Présidente, Monsieur le Président, l’expression de notre haute considération.',
    enclosures: ['Pièce jointe (1)\u00a0: note pratique'],
    code: 'Code de vérification',
  },
  ar: {
    title: 'دعوة مشتركة إلى منتدى الثقة في المعلومات العامة',
    reference: 'المرجع: \u2066IPA/2027/C-31\u2069',
    addressee: ['إلى رئيسات ورؤساء', 'البرلمانات الأعضاء'],
    placeAndDate: 'جنيف، 2 نيسان/أبريل 2027',
    salutation: ['السيدة الرئيسة،', 'السيد الرئيس،'],
    body: [
      'ندعو معاً برلمانكم إلى منتدى الثقة في المعلومات العامة الذي سينعقد في جنيف يومي 21 و22 حزيران/يونيه 2027.',
      'ويجمع المنتدى حول طاولة واحدة رؤساء اللجان والهيئات الناظمة ورؤساء التحرير، ويبحث فيما تستطيع المجالس أن تفعله حين تحسم النقاشَ أرقام لم يتحقق منها أحد، وفي الضمانات التي جُرّبت.',
      'ويمكن للوفود التي لا يزيد عدد أعضائها على ثلاثة، من النساء والرجال، أن تسجل أسماءها حتى 14 أيار/مايو 2027. وتُرفق مذكرة عملية.',
    ],
    closing: 'وتفضلوا بقبول فائق الاحترام والتقدير.',
    enclosures: ['المرفقات (1): مذكرة عملية'],
    code: 'رمز التحقق',
  },
};

/** A letter signed by the Assembly and as many partners as asked for (one to three), in order of precedence. */
export function jointLetter(language: keyof Worded & ScreenLanguage, partnersSigning: number): OfficialDocument {
  const { body, code, ...text } = texts[language];
  const signing = partners.slice(0, partnersSigning);
  const signatures: Signature[] = [
    first[language],
    ...signing.map((each) => ({
      name: each.signatory[language],
      lines: [each.post[language]],
      organization: each.organization[language],
      signed: true,
    })),
  ];
  const blocks: Block[] = [
    ...body.map((words, index): Block => ({ kind: 'paragraph', key: `p${index + 1}`, runs: [t(words)] })),
    { kind: 'signatures', key: 's', blocks: signatures },
  ];
  return {
    kind: 'letter',
    language,
    ...text,
    letterheads: [{ ...sampleLetterhead(language), motto: undefined }, ...signing.map((each) => headOf(each, language))],
    issuedOn: '2027-04-02',
    blocks,
    verification: { code: 'J4WM-61TC', url: 'https://chancery.assembly.example/verify/J4WM-61TC', label: code },
  };
}

/** The same joint letter of three organizations in three languages, and one of four. */
export const jointLetters = {
  en: jointLetter('en', 2),
  fr: jointLetter('fr', 2),
  ar: jointLetter('ar', 2),
  fourEn: jointLetter('en', 3),
  fourAr: jointLetter('ar', 3),
};
