import { type Language, screenLanguageFor } from '../../../platform/language.ts';
import type { Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { farVisaLetters } from './far/visa.ts';
import { sampleLetterhead } from './letterhead.ts';

export type VisaWording = {
  title: string;
  reference: string;
  addressee: string[];
  placeAndDate: string;
  salutation: string;
  confirms: string;
  particulars: [string, Run[]][];
  after: string[];
  closing: string;
  signer: string;
  post: string;
  verify: string;
};

const t = (text: string, language?: 'es'): Run[] => [{ kind: 'text', text, ...(language ? { language } : {}) }];
const name = (title: string): Run[] => [
  { kind: 'text', text: title },
  { kind: 'text', text: 'Elena Choque', strong: true, language: 'es' },
];
const code = 'H4TN-8QWE-52KD-M7RA';

const wordings: Record<Language, VisaWording> = {
  ...farVisaLetters,
  en: {
    title: 'Letter in support of a visa application',
    reference: 'Ref.: VISA/2027/12',
    addressee: ['Embassy of Switzerland', 'La Paz'],
    placeAndDate: 'Geneva, 1 February 2027',
    salutation: 'Dear Sir or Madam,',
    confirms: 'We have the honour to confirm that the person named below is registered as a participant in the meeting stated here:',
    particulars: [
      ['Name:', name('Ms. ')],
      ['Function:', t('Diputada, Comisión de Justicia', 'es')],
      ['Delegation:', t('Bolivia (Plurinational State of)')],
      ['Meeting:', t('Parliamentary Dialogue on Digital Trust')],
      ['Dates:', t('8 and 9 March 2027')],
      ['Place:', t('Hall of the Lindens, Geneva (Switzerland)')],
    ],
    after: [
      'The registration is complete and was confirmed by the secretariat on 29 January 2027. The sole purpose of the journey is to take part in this meeting.',
      'We should be grateful if the visa could be issued in time for the opening of the meeting.',
    ],
    closing: 'Yours faithfully,',
    signer: 'Claire Dumont-Rees',
    post: 'Secretary General',
    verify: 'Verification code',
  },
  fr: {
    title: 'Lettre à l’appui d’une demande de visa',
    reference: 'Réf.\u00A0: VISA/2027/12',
    addressee: ['Ambassade de Suisse', 'La Paz'],
    placeAndDate: 'Genève, le 1er février 2027',
    salutation: 'Madame, Monsieur,',
    confirms:
      'Nous avons l’honneur de confirmer que la personne désignée ci-après est inscrite en qualité de participante à la réunion indiquée\u00A0:',
    particulars: [
      ['Nom\u00A0:', name('Mme ')],
      ['Fonction\u00A0:', t('Diputada, Comisión de Justicia', 'es')],
      ['Délégation\u00A0:', t('Bolivie (État plurinational de)')],
      ['Réunion\u00A0:', t('Dialogue parlementaire sur la confiance numérique')],
      ['Dates\u00A0:', t('8 et 9 mars 2027')],
      ['Lieu\u00A0:', t('Salle des Tilleuls, Genève (Suisse)')],
    ],
    after: [
      'L’inscription est complète\u202F; le secrétariat l’a confirmée le 29 janvier 2027. Le voyage a pour seul objet la participation à cette réunion.',
      'Nous vous saurions gré de bien vouloir délivrer le visa à temps pour l’ouverture de la réunion.',
    ],
    closing: 'Veuillez agréer, Madame, Monsieur, l’assurance de notre haute considération.',
    signer: 'Claire Dumont-Rees',
    post: 'Secrétaire générale',
    verify: 'Code de vérification',
  },
  es: {
    title: 'Carta de apoyo a una solicitud de visado',
    reference: 'Ref.: VISA/2027/12',
    addressee: ['Embajada de Suiza', 'La Paz'],
    placeAndDate: 'Ginebra, 1 de febrero de 2027',
    salutation: 'Señora o Señor:',
    confirms:
      'Tenemos el honor de confirmar que la persona que se indica a continuación está inscrita como participante en la reunión señalada:',
    particulars: [
      ['Nombre:', name('Sra. ')],
      ['Cargo:', t('Diputada, Comisión de Justicia')],
      ['Delegación:', t('Bolivia (Estado Plurinacional de)')],
      ['Reunión:', t('Diálogo parlamentario sobre la confianza digital')],
      ['Fechas:', t('8 y 9 de marzo de 2027')],
      ['Lugar:', t('Sala de los Tilos, Ginebra (Suiza)')],
    ],
    after: [
      'La inscripción está completa y fue confirmada por la secretaría el 29 de enero de 2027. El único objeto del viaje es participar en esta reunión.',
      'Agradeceríamos que el visado se expidiera a tiempo para la apertura de la reunión.',
    ],
    closing: 'Le saluda atentamente,',
    signer: 'Claire Dumont-Rees',
    post: 'Secretaria General',
    verify: 'Código de verificación',
  },
  ar: {
    title: 'رسالة دعم لطلب تأشيرة دخول',
    reference: 'المرجع: \u2066VISA/2027/12\u2069',
    addressee: ['سفارة سويسرا', 'لاباس'],
    placeAndDate: 'جنيف، 1 شباط/فبراير 2027',
    salutation: 'تحية طيبة وبعد،',
    confirms: 'نتشرف بأن نؤكد أن الشخص الواردة بياناته أدناه مسجَّل للمشاركة في الاجتماع المبيَّن:',
    particulars: [
      ['الاسم:', name('السيدة ')],
      ['الوظيفة:', t('Diputada, Comisión de Justicia', 'es')],
      ['الوفد:', t('بوليفيا (دولة - المتعددة القوميات)')],
      ['الاجتماع:', t('الحوار البرلماني بشأن الثقة الرقمية')],
      ['التاريخ:', t('8 و9 آذار/مارس 2027')],
      ['المكان:', t('قاعة الزيزفون، جنيف (سويسرا)')],
    ],
    after: [
      'وقد اكتمل التسجيل وأكدته الأمانة بتاريخ 29 كانون الثاني/يناير 2027. والغرض الوحيد من السفر هو المشاركة في هذا الاجتماع.',
      'ونكون ممتنين لو تفضلتم بإصدار التأشيرة قبل افتتاح الاجتماع.',
    ],
    closing: 'وتفضلوا بقبول فائق الاحترام والتقدير.',
    signer: 'كلير دومون ريس',
    post: 'الأمينة العامة',
    verify: 'رمز التحقق',
  },
};

/** The letter that a delegate shows when asking for a visa, in one language. */
export function sampleVisaLetter(language: Language): OfficialDocument {
  const words = wordings[language];
  const letterhead = sampleLetterhead(language);
  const item = ([label, runs]: [string, Run[]]): Run[] => [{ kind: 'text', text: `${label} `, strong: true }, ...runs];
  return {
    kind: 'letter',
    language,
    title: words.title,
    letterheads: [letterhead],
    reference: words.reference,
    addressee: words.addressee,
    placeAndDate: words.placeAndDate,
    issuedOn: '2027-02-01',
    subtitles: [{ runs: t(words.title), emphasis: true }],
    salutation: [words.salutation],
    blocks: [
      { kind: 'paragraph', key: 'confirms', runs: t(words.confirms) },
      { kind: 'list', key: 'particulars', ordered: false, items: words.particulars.map(item) },
      ...words.after.map((text, index) => ({ kind: 'paragraph' as const, key: `after-${index}`, runs: t(text) })),
      {
        kind: 'signatures',
        key: 'signatures',
        blocks: [{ name: words.signer, lines: [words.post], organization: letterhead.organization, signed: false }],
      },
    ],
    closing: words.closing,
    verification: { code, url: `https://chancery.assembly.example/${screenLanguageFor(language)}/verify/${code}`, label: words.verify },
  };
}
