import type { ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { bodyNames, displayName, letterheadOf, listPosts } from '../../directory/public.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import {
  type AddresseeStatus,
  type Block,
  closing,
  type InLanguages,
  inLanguage,
  postTitle,
  type Signature,
  salute,
  wordAddressees,
  wordDays,
} from '../../languages/public.ts';
import { statusesOf } from '../categories.ts';
import type { PaperDesk } from './compose-paper.ts';
import { paperWords } from './paper-words.ts';

const addressed = 'speaker';
const order: AddresseeStatus[] = ['member', 'associate', 'observer'];

/** The convocation as a letter of the organizer to those who may take part, to be signed by its Secretary General. */
export async function convocationLetter(
  desk: PaperDesk,
  language: ScreenLanguage,
  title: string,
  blocks: Block[],
): Promise<OfficialDocument> {
  const { db, meeting, symbol, datedOn, paper } = desk;
  const head = await letterheadOf(db, meeting.organizerId, language);
  const names = (await bodyNames(db, [meeting.organizerId])).get(meeting.organizerId);
  const signatures = await signatureOf(desk, names?.formal ?? {}, language);
  const salutation = salute({ post: addressed, language, style: 'collective' });
  const { place, ...paperHead } = head ?? { place: '', organization: inLanguage(names?.formal, language), address: [], contacts: [] };
  return {
    kind: 'letter',
    language,
    title,
    letterheads: [paperHead],
    ...(symbol ? { reference: symbol } : {}),
    ...(paper.distribution === 'confidential' ? { confidential: speak(paperWords, language)('printed_confidential') } : {}),
    placeAndDate: wordPlaceAndDate(place, datedOn, language),
    issuedOn: datedOn,
    addressee: addresseesOf(desk, names?.ofForm ?? {}, language),
    salutation: salutation.lines,
    blocks: [...blocks, { kind: 'signatures', key: 'signatures', blocks: signatures }],
    closing: closing({ language, inClosing: salutation.inClosing, signatories: 1 }),
  };
}

function addresseesOf({ meeting }: PaperDesk, organizationOf: InLanguages, language: ScreenLanguage): string[] {
  const open = new Set<string>(meeting.eligible.flatMap((category) => statusesOf[category]));
  const statuses = order.filter((status) => open.has(status));
  // In Arabic a definite plural is joined to the organization by a preposition, not by the construct.
  const sender: InLanguages = organizationOf.ar ? { ...organizationOf, ar: `في ${organizationOf.ar}` } : organizationOf;
  return (statuses.length > 0 ? statuses : (['member'] as const)).map((status) =>
    wordAddressees({ post: addressed, status, scope: 'all' }, sender, language),
  );
}

/** The Secretary General of the organizer on the day, as the letter is signed by hand; no block while the post is vacant. */
async function signatureOf({ db, meeting, datedOn }: PaperDesk, organization: InLanguages, language: ScreenLanguage): Promise<Signature[]> {
  const posts = await listPosts(db, meeting.organizerId, datedOn);
  const post = posts.find(({ kind }) => kind === 'secretary-general');
  const holder = post?.holders.find(({ valid_from, valid_to }) => valid_from <= datedOn && (valid_to === null || valid_to > datedOn));
  if (!post || !holder) return [];
  const gender = holder.gender ?? undefined;
  const own = post.title?.[language];
  const title = (gender && own?.[gender]) ?? own?.neutral ?? postTitle(post.kind, gender, 'one', language);
  const lines = [title.charAt(0).toLocaleUpperCase(language) + title.slice(1)];
  return [{ name: displayName(holder.names, language), lines, organization: inLanguage(organization, language), signed: false }];
}

const frames: Record<ScreenLanguage, (place: string, date: string) => string> = {
  en: (place, date) => `${place}, ${date}`,
  fr: (place, date) => `${place}, le ${date}`,
  es: (place, date) => `${place}, ${date}`,
  ar: (place, date) => `${place}، ${date}`,
};

function wordPlaceAndDate(place: string, on: string, language: ScreenLanguage): string {
  const date = wordDays({ fact: 'days', from: on }, language);
  return place ? frames[language](place, date) : date;
}
