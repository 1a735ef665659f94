import type { Language } from '../../../platform/language.ts';
import type { Block, Run, Signature } from '../../languages/public.ts';
import type { Letterhead, OfficialDocument } from '../official-document.ts';
import { furtherJointTexts } from './far/joint.ts';
import { sampleLetterhead } from './letterhead.ts';

type Worded = Record<Language, string>;
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

const latin = (text: string) => ({ en: text, fr: text, es: text });
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
      es: 'Unión Internacional de Telecomunicaciones',
      ar: 'الاتحاد الدولي للاتصالات',
      ru: 'Международный союз электросвязи',
      zh: '国际电信联盟',
    },
    desk: {
      en: 'Office of the Deputy Secretary-General',
      fr: 'Bureau du Vice-Secrétaire général',
      es: 'Oficina del Vicesecretario General',
      ar: 'مكتب نائب الأمين العام',
      ru: 'Канцелярия заместителя Генерального секретаря',
      zh: '副秘书长办公室',
    },
    signatory: { ...latin('Tomas Okafor'), ar: 'توماس أوكافور', ru: 'Томас Окафор', zh: '托马斯·奥卡福' },
    post: {
      en: 'Deputy Secretary-General',
      fr: 'Vice-Secrétaire général',
      es: 'Vicesecretario General',
      ar: 'نائب الأمين العام',
      ru: 'Заместитель Генерального секретаря',
      zh: '副秘书长',
    },
    address: {
      en: '1211 Geneva 20',
      fr: '1211 Genève 20',
      es: '1211 Ginebra 20',
      ar: '1211 جنيف 20',
      ru: '1211 Женева 20',
      zh: '1211 日内瓦 20',
    },
    telephone: '+41 22 000 01 20',
    site: 'www.union.example',
    mark: union,
  },
  {
    organization: {
      en: 'United Nations Educational, Scientific and Cultural Organization',
      fr: 'Organisation des Nations Unies pour l’éducation, la science et la culture',
      es: 'Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura',
      ar: 'منظمة الأمم المتحدة للتربية والعلم والثقافة',
      ru: 'Организация Объединённых Наций по вопросам образования, науки и культуры',
      zh: '联合国教育、科学及文化组织',
    },
    desk: {
      en: 'Communication and Information Sector',
      fr: 'Secteur de la communication et de l’information',
      es: 'Sector de Comunicación e Información',
      ar: 'قطاع الاتصال والمعلومات',
      ru: 'Сектор коммуникации и информации',
      zh: '传播和信息部门',
    },
    signatory: { ...latin('Ines Bellavoine'), fr: 'Inès Bellavoine', ar: 'إيناس بيلافوان', ru: 'Инес Беллавуан', zh: '伊内丝·贝拉瓦纳' },
    post: {
      en: 'Assistant Director-General',
      fr: 'Sous-Directrice générale',
      es: 'Subdirectora General',
      ar: 'المديرة العامة المساعدة',
      ru: 'Помощник Генерального директора',
      zh: '助理总干事',
    },
    address: { ...latin('75007 Paris'), es: '75007 París', ar: '75007 باريس', ru: '75007 Париж', zh: '75007 巴黎' },
    telephone: '+33 1 00 00 02 30',
    site: 'www.culture.example',
    mark: temple,
  },
  {
    organization: {
      en: 'United Nations Environment Programme',
      fr: 'Programme des Nations Unies pour l’environnement',
      es: 'Programa de las Naciones Unidas para el Medio Ambiente',
      ar: 'برنامج الأمم المتحدة للبيئة',
      ru: 'Программа Организации Объединённых Наций по окружающей среде',
      zh: '联合国环境规划署',
    },
    desk: {
      en: 'Law Division',
      fr: 'Division du droit',
      es: 'División de Derecho',
      ar: 'شعبة القانون',
      ru: 'Отдел права',
      zh: '法律司',
    },
    signatory: { ...latin('Wanjiru Kamau-Holt'), ar: 'وانجيرو كاماو هولت', ru: 'Ванджиру Камау-Холт', zh: '万吉鲁·卡马乌-霍尔特' },
    post: { en: 'Director', fr: 'Directrice', es: 'Directora', ar: 'المديرة', ru: 'Директор', zh: '司长' },
    address: { ...latin('Nairobi'), ar: 'نيروبي', ru: 'Найроби', zh: '内罗毕' },
    telephone: '+254 20 000 03 40',
    site: 'www.environment.example',
    mark: leaf,
  },
];

const t = (text: string, emphasis = false): Run => ({ kind: 'text', text, emphasis });
const contactLabels: Worded = { ...latin('T'), ar: 'هاتف', ru: 'Т', zh: '电话' };
const siteLabels: Worded = { ...latin('W'), ar: 'موقع', ru: 'С', zh: '网址' };

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

const first: Record<Language, Signature> = {
  es: { name: 'Claire Dumont-Rees', lines: ['Secretaria General'], organization: 'Asamblea Parlamentaria Internacional', signed: true },
  ru: { name: 'Клер Дюмон-Рис', lines: ['Генеральный секретарь'], organization: 'Международная парламентская ассамблея', signed: true },
  zh: { name: '克莱尔·杜蒙-里斯', lines: ['秘书长'], organization: '国际议会大会', signed: true },
  en: { name: 'Claire Dumont-Rees', lines: ['Secretary General'], organization: 'International Parliamentary Assembly', signed: true },
  fr: { name: 'Claire Dumont-Rees', lines: ['Secrétaire générale'], organization: 'Assemblée parlementaire internationale', signed: true },
  ar: { name: 'كلير دومون ريس', lines: ['الأمينة العامة'], organization: 'الجمعية البرلمانية الدولية', signed: true },
};

export type JointText = Pick<
  OfficialDocument,
  'title' | 'reference' | 'addressee' | 'placeAndDate' | 'salutation' | 'closing' | 'enclosures'
> & {
  body: string[];
  code: string;
};
const texts: Record<Language, JointText> = {
  ...furtherJointTexts,
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
export function jointLetter(language: Language, partnersSigning: number): OfficialDocument {
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

/** The same joint letter of three organizations in six languages, and one of four. */
export const jointLetters = {
  en: jointLetter('en', 2),
  fr: jointLetter('fr', 2),
  es: jointLetter('es', 2),
  ar: jointLetter('ar', 2),
  ru: jointLetter('ru', 2),
  zh: jointLetter('zh', 2),
  fourEn: jointLetter('en', 3),
  fourAr: jointLetter('ar', 3),
};
