import type { Handle } from '../../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { bodyNames, countryName, factContext, isCountry, letterheadOf } from '../../directory/public.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import { type Block, inLanguage, isolate, normaliseText, type Run, renderFact, type Signature, wordDays } from '../../languages/public.ts';
import { categoryNames } from '../categories.ts';
import { nameRuns } from '../list-of-participants.ts';
import type { Meeting } from '../meeting.ts';
import { text } from '../paper-of-meeting.ts';
import type { Participant } from '../participant.ts';
import { postRuns } from './card-parts.ts';
import { placePeople } from './choose-people.ts';
import { visaWords } from './visa-words.ts';

/** What of a passport is printed on the delegate's own copy; it is kept nowhere. `country` is alpha-3, days are `YYYY-MM-DD`. */
export type Passport = { number: string; country?: string; validUntil?: string };
export type LetterFacts = {
  reference: string;
  datedOn: string;
  /** Lines of the addressee as typed; none: to whom it may concern. */
  addressee: string[];
  hostUndertakes: boolean;
  replaces?: string;
};

type Named = { label: string; runs: Run[] };

/** The letter for one registered person in a language, not yet given its code; without anything of the passport. */
export async function visaLetterDocument(
  db: Handle,
  meeting: Meeting,
  person: Participant,
  { language, signature, facts }: { language: Language; signature: Signature; facts: LetterFacts },
): Promise<OfficialDocument> {
  const t = speak(visaWords, screenLanguageFor(language));
  const head = await letterheadOf(db, meeting.organizerId, language);
  const organizer = (await bodyNames(db, [meeting.organizerId])).get(meeting.organizerId);
  const organization = head?.organization ?? inLanguage(organizer?.formal, language);
  const { place = '', ...letterhead } = head ?? { organization, contacts: [], address: [] };
  const date = wordDays({ fact: 'days', from: facts.datedOn }, language);
  const [placed] = await placePeople(db, [person], language);
  const paragraph = (key: string, words: string): Block => ({ kind: 'paragraph', key, runs: [text(normaliseText(words, language))] });
  const particulars = particularsOf(meeting, person, placed?.from ?? '', language);
  return {
    kind: 'letter',
    language,
    title: t('title'),
    letterheads: [letterhead],
    reference: t('reference', { reference: language === 'ar' ? isolate(facts.reference) : facts.reference }),
    addressee: facts.addressee.length > 0 ? facts.addressee.map((line) => normaliseText(line, language)) : [t('whoever')],
    placeAndDate: place === '' ? date : t('placeAndDate', { place, date }),
    issuedOn: facts.datedOn,
    subtitles: [{ runs: [text(t('title'))], emphasis: true }],
    salutation: [t('salutation')],
    blocks: [
      paragraph('confirms', t('confirms')),
      {
        kind: 'list',
        key: 'particulars',
        ordered: false,
        items: particulars.map(({ label, runs }) => [text(`${normaliseText(label, language)} `, true), ...runs]),
      },
      paragraph('confirmed', t('confirmedOn', { day: dayOf(person.registeredAt, meeting.zone, language) })),
      ...(facts.hostUndertakes ? [paragraph('host', await hostSentence(db, meeting, language))] : []),
      paragraph('request', t('request')),
      ...contactBlocks(meeting, language),
      ...(facts.replaces
        ? [paragraph('replaces', t('replaces', { reference: language === 'ar' ? isolate(facts.replaces) : facts.replaces }))]
        : []),
      { kind: 'signatures', key: 'signatures', blocks: [{ ...signature, organization: signature.organization ?? organization }] },
    ],
    closing: t('closing'),
  };
}

function particularsOf(meeting: Meeting, person: Participant, from: string, language: Language): Named[] {
  const screen = screenLanguageFor(language);
  const t = speak(visaWords, screen);
  const line = (label: string, words: string): Named[] => (words === '' ? [] : [{ label, runs: [text(normaliseText(words, language))] }]);
  const post = postRuns(person, language);
  return [
    { label: t('name'), runs: nameRuns(person, language) },
    ...(post.length > 0 ? [{ label: t('post'), runs: post }] : []),
    ...line(t('delegation'), from),
    ...line(t('category'), categoryNames[person.category][screen]),
    ...line(t('meeting'), inLanguage(meeting.title, language)),
    ...line(t('dates'), wordDays({ fact: 'days', from: meeting.startsOn, to: meeting.endsOn }, language)),
    ...line(t('place'), whereOf(meeting, language)),
  ];
}

/** "River Hall, Lisbon (Portugal)". */
function whereOf(meeting: Meeting, language: Language): string {
  const venue = inLanguage(meeting.venue, language);
  const city = meeting.city
    ? renderFact({ fact: 'place', city: meeting.city, country: meeting.country }, language, 'full', factContext(language)).text
    : '';
  return [venue, city].filter(Boolean).join(language === 'ar' ? '، ' : ', ');
}

async function hostSentence(db: Handle, meeting: Meeting, language: Language): Promise<string> {
  const t = speak(visaWords, screenLanguageFor(language));
  if (!meeting.hostId) return t('hostState');
  const host = (await bodyNames(db, [meeting.hostId])).get(meeting.hostId);
  return t('hostOf', { host: inLanguage(host?.formal, language) });
}

function contactBlocks(meeting: Meeting, language: Language): Block[] {
  const address = meeting.contactEmail;
  if (!address) return [];
  const [before = '', after = ''] = speak(visaWords, screenLanguageFor(language))('questions', { contact: '\u0000' }).split('\u0000');
  const name = meeting.contactName ? `${meeting.contactName}${language === 'ar' ? '، ' : ', '}` : '';
  const link: Run = { kind: 'link', text: language === 'ar' ? isolate(address) : address, href: `mailto:${address}` };
  return [{ kind: 'paragraph', key: 'questions', runs: [text(normaliseText(`${before}${name}`, language)), link, text(after)] }];
}

/** The delegate's own copy: the same letter with the passport among the particulars. */
export function withPassport(document: OfficialDocument, { number, country, validUntil }: Passport): OfficialDocument {
  const { language } = document;
  const t = speak(visaWords, screenLanguageFor(language));
  const parts = [
    t('passportNumber', { number: language === 'ar' ? isolate(number) : number }),
    ...(country && isCountry(country) ? [countryName(country, language)] : []),
    ...(validUntil ? [t('validUntil', { day: wordDays({ fact: 'days', from: validUntil }, language) })] : []),
  ];
  const runs = [text(`${normaliseText(t('passport'), language)} `, true), text(parts.join(language === 'ar' ? '، ' : ', '))];
  const blocks = document.blocks.map((block) =>
    block.kind === 'list' && block.key === 'particulars'
      ? { ...block, items: [...block.items.slice(0, 1), runs, ...block.items.slice(1)] }
      : block,
  );
  return { ...document, blocks, footnote: normaliseText(t('passportNote'), language) };
}

function dayOf(at: Date, zone: string, language: Language): string {
  const on = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
  return wordDays({ fact: 'days', from: on }, language);
}
