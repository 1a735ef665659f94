import type { Run } from '../../languages/public.ts';
import { drawCode } from '../draw-code.ts';
import type { Card, OfficialDocument } from '../official-document.ts';
import { sampleLetterhead } from './letterhead.ts';
import { sampleMeetingPapers } from './meeting-papers.ts';

const t = (text: string, language?: 'en' | 'es'): Run[] => [{ kind: 'text', text, ...(language ? { language } : {}) }];
export type CardPerson = { name: Run[]; post: Run[]; from: string; tone: 1 | 2 | 3 | 4; band: string };

const code = (index: number, says: string): Card['code'] => {
  const letters = `7QK4-M2XD-${String(1000 + index * 37)}`;
  return { letters, drawing: drawCode(letters), says: `${says} ${letters}` };
};
/** A badge whose code is called by `says`. */
export const badge =
  (says: string) =>
  ({ name, post, from, tone, band }: CardPerson, index: number): Card => ({
    name,
    post,
    from: t(from),
    band: { word: band, tone },
    code: code(index, says),
  });

const people: CardPerson[] = [
  { name: t('Ms. Rania Sharif'), post: t('Speaker of the House'), from: 'Jordan', tone: 1, band: 'Member of parliament' },
  { name: t('Mr. Lars Aune'), post: t('Secretary of delegation'), from: 'Norway', tone: 2, band: 'Parliamentary staff' },
  {
    name: t('Ms. María de los Ángeles Etchegoyen-Villanueva del Campo'),
    post: t('Vice-President of the Committee on Constitutional Affairs, Human Rights and Justice'),
    from: 'Bolivia (Plurinational State of)',
    tone: 1,
    band: 'Member of parliament',
  },
  { name: t('Wen Li'), post: t('Policy adviser'), from: 'Andean Parliament', tone: 3, band: 'Associate Member' },
  { name: t('Mr. Tom Obi'), post: t('Programme officer'), from: 'Civic Data Network', tone: 4, band: 'Permanent Observer' },
];
const arabs: CardPerson[] = [
  { name: t('السيدة رانيا شريف'), post: t('رئيسة مجلس النواب'), from: 'الأردن', tone: 1, band: 'عضو في البرلمان' },
  {
    name: [...t('السيد '), ...t('Lars Aune', 'en')],
    post: t('Secretary of delegation', 'en'),
    from: 'النرويج',
    tone: 2,
    band: 'موظف برلماني أو موظفة برلمانية',
  },
  {
    name: [...t('السيدة '), ...t('María de los Ángeles Etchegoyen-Villanueva del Campo', 'es')],
    post: t('Vicepresidenta de la Comisión de Asuntos Constitucionales', 'es'),
    from: 'بوليفيا (دولة - المتعددة القوميات)',
    tone: 1,
    band: 'عضو في البرلمان',
  },
];

const { participantsEn, participantsAr } = sampleMeetingPapers;
export const list = (cards: Card[]): OfficialDocument['blocks'] => [
  {
    kind: 'list',
    key: 'cards',
    ordered: false,
    items: cards.map(({ name, from }) => (from ? [...name, { kind: 'text', text: ' · ' }, ...from] : name)),
  },
];
export const paper = (kind: OfficialDocument['kind'], base: OfficialDocument, title: string, cards: Card[]): OfficialDocument => {
  const { reference: _reference, masthead: _masthead, ...rest } = base;
  return { ...rest, kind, title, cards, blocks: list(cards) };
};
const when: Record<'en' | 'ar', Run[]> = { en: t('8 and 9 March 2027, Geneva (Switzerland)'), ar: t('8 و9 آذار/مارس 2027، جنيف (سويسرا)') };
const subtitles = (meeting: string, language: 'en' | 'ar') => [{ runs: t(meeting) }, { runs: when[language] }];

const meetingEn = 'Parliamentary Dialogue on Digital Trust';
const meetingAr = 'الحوار البرلماني بشأن الثقة الرقمية';
const badgesEn: OfficialDocument = {
  ...paper('badges', participantsEn, 'Badges', people.map(badge('Code'))),
  subtitles: subtitles(meetingEn, 'en'),
};
const badgesAr: OfficialDocument = {
  ...paper('badges', participantsAr, 'بطاقات المشاركين', arabs.map(badge('الرمز'))),
  subtitles: subtitles(meetingAr, 'ar'),
};

export const plates = (persons: CardPerson[]): Card[] => [
  ...persons.map(({ name, from }): Card => ({ name, from: t(from) })),
  ...persons.map(({ from }): Card => ({ name: t(from) })),
];
const platesEn = paper('name-plates', participantsEn, 'Name plates', plates(people.slice(0, 3)));
const platesAr = paper('name-plates', participantsAr, 'لوحات الأسماء', plates(arabs));

export const signed = (name: string, post: string): OfficialDocument['blocks'] => [
  { kind: 'signatures', key: 'signatures', blocks: [{ name, lines: [post], signed: false }] },
];
export const certify = (persons: CardPerson[], before: string, after: string[]): Card[] =>
  persons.map(({ name, post, from }) => ({ name, post, from: t(from), before: t(before), after: after.map((line) => t(line)) }));
const certificatesEn = certify(people.slice(0, 2), 'This is to certify that', [
  'took part in the meeting',
  meetingEn,
  'held on 8 and 9 March 2027',
]);
const certificatesAr = certify(arabs.slice(0, 2), 'تشهد الأمانة بحضور', ['أعمال الاجتماع', meetingAr, 'المعقود في 8 و9 آذار/مارس 2027']);
const certificateEn: OfficialDocument = {
  ...paper('certificate', participantsEn, 'Certificate of attendance', certificatesEn),
  placeAndDate: 'Geneva, 9 March 2027',
  blocks: [...list(certificatesEn), ...signed('Claire Dumont-Rees', 'Secretary General')],
};
const certificateAr: OfficialDocument = {
  ...paper('certificate', participantsAr, 'شهادة حضور', certificatesAr),
  letterheads: [{ ...sampleLetterhead('ar'), desk: undefined }],
  placeAndDate: 'جنيف، 9 آذار/مارس 2027',
  blocks: [...list(certificatesAr), ...signed('كلير دومون ريس', 'الأمينة العامة')],
};

/** Badges, name plates and certificates in English and Arabic. */
export const sampleCards = { badgesEn, badgesAr, platesEn, platesAr, certificateEn, certificateAr };
