import type { Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleLetterhead } from './letterhead.ts';

const t = (text: string, more: { emphasis?: boolean; strong?: boolean } = {}): Run => ({ kind: 'text', text, ...more });
const days = (text: string): Run => ({ kind: 'fact', text, fact: { fact: 'days', from: '2027-03-08', to: '2027-03-09' } });
const time = (text: string): Run => ({
  kind: 'fact',
  text,
  fact: { fact: 'time', from: '15:00', to: '16:30', zone: 'Europe/Zurich', on: '2027-03-08' },
});
const link = (text: string): Run => ({ kind: 'link', text, href: `https://${text.replace(/[\u2066-\u2069]/gu, '')}` });
const registration = 'register.assembly.example/2027/digital-dialogue/7Q2M-KD41-9XVA';
const verification = { code: 'K7PX-42MD', url: 'https://chancery.assembly.example/verify/K7PX-42MD' };

const en: OfficialDocument = {
  kind: 'letter',
  language: 'en',
  title: 'Invitation to the Parliamentary Dialogue on Digital Trust',
  letterheads: [sampleLetterhead('en')],
  reference: 'Ref.: IPA/2027/C-14',
  addressee: ['To the Speakers and Presidents', 'of Member Parliaments'],
  placeAndDate: 'Geneva, 15 January 2027',
  issuedOn: '2027-01-15',
  salutation: ['Dear Madam Speaker,', 'Dear Mr. Speaker,'],
  blocks: [
    {
      kind: 'paragraph',
      key: 'p1',
      runs: [
        t('It is my pleasure to invite your parliament to the '),
        t('Parliamentary Dialogue on Digital Trust', { emphasis: true }),
        t(', which the Assembly convenes online together with the International Telecommunication Union. The Dialogue will be held on '),
        days('8 and 9 March 2027'),
        t(', from '),
        time('15:00 to 16:30 CET (UTC+1)'),
        t(' on each day.'),
      ],
    },
    {
      kind: 'paragraph',
      key: 'p2',
      runs: [
        t(
          'Members of parliament will compare how their chambers examine laws on digital identity, how they hear citizens, and what they ask of governments before a system is put into service. Interpretation will be provided in Arabic, English, French and Spanish.',
        ),
      ],
    },
    {
      kind: 'paragraph',
      key: 'p3',
      runs: [
        t('Each parliament may name up to '),
        { kind: 'fact', text: 'four', fact: { fact: 'number', value: 4 } },
        t(' participants, of whom no more than two should be of the same sex. Please register them by '),
        { kind: 'fact', text: '12 February 2027', fact: { fact: 'days', from: '2027-02-12' } },
        t(' at '),
        link(registration),
        t('. The working paper bears the symbol '),
        { kind: 'fact', text: 'CL/219/4-R.1', fact: { fact: 'code', value: 'CL/219/4-R.1' } },
        t('.'),
      ],
    },
    {
      kind: 'list',
      key: 'l1',
      ordered: true,
      items: [[t('Day one: what parliaments ask before a system is bought.')], [t('Day two: what they ask when it has failed.')]],
    },
    {
      kind: 'paragraph',
      key: 'p4',
      runs: [
        t('Ms. Noor Haddad of the Secretariat ('),
        { kind: 'link', text: 'noor.haddad@assembly.example', href: 'mailto:noor.haddad@assembly.example' },
        t(') will gladly answer any question.'),
      ],
    },
    {
      kind: 'signatures',
      key: 's',
      blocks: [
        { name: 'Claire Dumont-Rees', lines: ['Secretary General'], organization: 'International Parliamentary Assembly', signed: true },
      ],
    },
  ],
  closing: 'Yours sincerely,',
  enclosures: ['Enclosures (2): draft programme; practical note'],
  verification: { ...verification, label: 'Verification code' },
  footnote: 'Original: French',
};

const fr: OfficialDocument = {
  ...en,
  language: 'fr',
  title: 'Invitation au Dialogue parlementaire sur la confiance numérique',
  letterheads: [sampleLetterhead('fr')],
  reference: 'Réf.\u00A0: IPA/2027/C-14',
  addressee: ['À l’attention des Présidentes et Présidents', 'des Parlements membres'],
  placeAndDate: 'Genève, le 15 janvier 2027',
  salutation: ['Madame la Présidente,', 'Monsieur le Président,'],
  blocks: [
    {
      kind: 'paragraph',
      key: 'p1',
      runs: [
        t('Votre parlement est invité à prendre part au '),
        t('Dialogue parlementaire sur la confiance numérique', { emphasis: true }),
        t(', que l’Assemblée tiendra en ligne avec l’Union internationale des télécommunications. Il aura lieu les '),
        days('8 et 9 mars 2027'),
        t(', de '),
        time('15\u00A0h à 16\u00A0h\u00A030 HNEC (UTC+1)'),
        t(' chaque jour. Les inscriptions sont reçues à l’adresse '),
        link(registration),
        t('\u202F; le document de travail porte la cote CL/219/4-R.1.'),
      ],
    },
    {
      kind: 'signatures',
      key: 's',
      blocks: [
        {
          name: 'Claire Dumont-Rees',
          lines: ['Secrétaire générale'],
          organization: 'Assemblée parlementaire internationale',
          signed: true,
        },
      ],
    },
  ],
  closing: 'Veuillez agréer, Madame la Présidente, Monsieur le Président, l’expression de ma haute considération.',
  enclosures: ['Pièces jointes (2)\u00A0: projet de programme\u202F; note pratique'],
  verification: { ...verification, label: 'Code de vérification' },
  footnote: undefined,
};

const es: OfficialDocument = {
  ...en,
  language: 'es',
  title: 'Invitación al Diálogo Parlamentario sobre la Confianza Digital',
  letterheads: [sampleLetterhead('es')],
  reference: 'Ref.: IPA/2027/C-14',
  addressee: ['A las Presidentas y los Presidentes', 'de los Parlamentos Miembros'],
  placeAndDate: 'Ginebra, 15 de enero de 2027',
  salutation: ['Señora Presidenta:', 'Señor Presidente:'],
  blocks: [
    {
      kind: 'paragraph',
      key: 'p1',
      runs: [
        t('Tengo el agrado de invitar a su parlamento al '),
        t('Diálogo Parlamentario sobre la Confianza Digital', { emphasis: true }),
        t(', que la Asamblea celebrará en línea los días '),
        days('8 y 9 de marzo de 2027'),
        t(', '),
        time('de 15.00 a 16.30 CET (UTC+1)'),
        t('. La inscripción está abierta en '),
        link(registration),
        t('; el documento de trabajo lleva la signatura CL/219/4-R.1.'),
      ],
    },
    {
      kind: 'signatures',
      key: 's',
      blocks: [
        { name: 'Claire Dumont-Rees', lines: ['Secretaria General'], organization: 'Asamblea Parlamentaria Internacional', signed: true },
      ],
    },
  ],
  closing: 'Reciba las seguridades de mi más alta consideración.',
  enclosures: ['Adjuntos (2): proyecto de programa; nota práctica'],
  verification: { ...verification, label: 'Código de verificación' },
  footnote: 'Original: francés',
};

const ar: OfficialDocument = {
  ...en,
  language: 'ar',
  title: 'دعوة إلى الحوار البرلماني بشأن الثقة الرقمية',
  letterheads: [
    sampleLetterhead('ar'),
    {
      ...sampleLetterhead('ar'),
      organization: 'الاتحاد الدولي للاتصالات',
      motto: 'وكالة متخصصة للأمم المتحدة',
      desk: 'مكتب نائب الأمين العام',
      address: ['\u2066Place des Nations\u2069', '1211 جنيف 20', 'سويسرا'],
    },
  ],
  reference: 'المرجع: \u2066IPA/2027/C-14\u2069',
  addressee: ['إلى رئيسات ورؤساء', 'البرلمانات الأعضاء'],
  placeAndDate: 'جنيف، 15 كانون الثاني/يناير 2027',
  salutation: ['السيدة الرئيسة،', 'السيد الرئيس،'],
  blocks: [
    {
      kind: 'paragraph',
      key: 'p1',
      runs: [
        t('يسرّنا أن ندعو برلمانكم إلى المشاركة في '),
        t('الحوار البرلماني بشأن الثقة الرقمية', { emphasis: true }),
        t('، الذي تعقده الجمعية عبر الإنترنت بالاشتراك مع الاتحاد الدولي للاتصالات، وذلك يومي '),
        days('8 و9 آذار/مارس 2027'),
        t('، من الساعة '),
        time('\u206615:00\u2069 إلى الساعة \u206616:30\u2069 بتوقيت وسط أوروبا (\u2066UTC+1\u2069)'),
        t('.'),
      ],
    },
    {
      kind: 'paragraph',
      key: 'p2',
      runs: [
        t(
          'وسيقارن أعضاء البرلمانات بين الطرائق التي تدرس بها مجالسهم القوانين المتعلقة بالهوية الرقمية، وبين ما يطلبونه من الحكومات قبل تشغيل أي نظام. وستُوفَّر الترجمة الشفوية إلى الإسبانية والإنكليزية والعربية والفرنسية، وقد بلغ عدد المشاركين في الدورة السابقة ',
        ),
        { kind: 'fact', text: '\u20661\u00a0240\u2069', fact: { fact: 'number', value: 1240 } },
        t(' مشاركاً.'),
      ],
    },
    {
      kind: 'paragraph',
      key: 'p3',
      runs: [
        t('ويُرجى تسجيل المشاركين قبل '),
        { kind: 'fact', text: '12 شباط/فبراير 2027', fact: { fact: 'days', from: '2027-02-12' } },
        t(' على الرابط '),
        link(`\u2066${registration}\u2069`),
        t('. وتحمل ورقة العمل الرمز '),
        { kind: 'fact', text: '\u2066CL/219/4-R.1\u2069', fact: { fact: 'code', value: 'CL/219/4-R.1' } },
        t('. وللاستفسار يُرجى الاتصال بالسيدة نور حداد على الرقم '),
        t('\u2066+41\u00a022\u00a0000\u00a000\u00a051\u2069'),
        t(' أو على العنوان '),
        { kind: 'link', text: '\u2066noor.haddad@assembly.example\u2069', href: 'mailto:noor.haddad@assembly.example' },
        t('.'),
      ],
    },
    {
      kind: 'list',
      key: 'l1',
      ordered: true,
      items: [[t('اليوم الأول: ما تسأل عنه البرلمانات قبل اقتناء النظام.')], [t('اليوم الثاني: ما تسأل عنه حين يتعطل.')]],
    },
    {
      kind: 'signatures',
      key: 's',
      blocks: [
        { name: 'كلير دومون ريس', lines: ['الأمينة العامة'], organization: 'الجمعية البرلمانية الدولية', signed: true },
        { name: 'توماس أوكافور', lines: ['نائب الأمين العام'], organization: 'الاتحاد الدولي للاتصالات', signed: false },
      ],
    },
  ],
  closing: 'وتفضلوا بقبول فائق الاحترام والتقدير.',
  enclosures: ['المرفقات (2): مشروع البرنامج؛ مذكرة عملية'],
  verification: { ...verification, label: 'رمز التحقق' },
  footnote: 'الأصل: بالفرنسية',
};

/** The same invitation in four languages; the Arabic one is a joint letter with two signatures, one of them still missing. */
export const sampleLetters = { en, fr, es, ar };
