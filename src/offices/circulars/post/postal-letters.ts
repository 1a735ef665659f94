import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import {
  bodyNames,
  countryName,
  displayName,
  type ExcludedBody,
  holderOf,
  type ListedBody,
  listBodies,
  type PostalOwner,
  postalAddresses,
} from '../../directory/public.ts';
import { inLanguage, type PostKind, postTitle } from '../../languages/public.ts';
import { letterStates } from '../../mailroom/public.ts';
import { findAddressed } from '../addressees/find-addressed.ts';
import { type Circular, mailKindOf } from '../circular.ts';
import { receiversOfCorrected } from '../corrigenda/receivers-of-corrected.ts';
import { firstDispatch, languageFor } from '../issuing/dispatch-circular.ts';
import { postedBefore } from './posted-before.ts';
import { type Zone, zoneOf } from './zone-of.ts';

/** `post`: addressees whom no e-mail reaches; `all`: every addressee. */
export type Selection = 'post' | 'all';
export type PostalLetter = {
  bodyId: string;
  language: Language;
  zone: Zone;
  lines: string[];
  personId?: string;
  gender?: 'female' | 'male';
  postKind: PostKind;
};
/** The letters that can be printed, and the bodies that have no postal address. */
export type PostalLetters = { letters: PostalLetter[]; without: string[] };

type Person = PostalOwner & { name: (language: Language) => string; gender?: 'female' | 'male'; postKind: PostKind };

/** Resolves to whom letters of a circular go by post, on this day, each with its address as printed on the letter. */
export async function postalLetters(db: Handle, circular: Circular, selection: Selection): Promise<PostalLetters> {
  const on = today();
  const persons = await personsOf(db, circular, selection, on);
  const addresses = await postalAddresses(db, persons, on);
  const ids = persons.map(({ bodyId }) => bodyId);
  const bodies = new Map((await listBodies(db)).map((body) => [body.id, body]));
  const names = await bodyNames(db, ids);
  const home = bodies.get(circular.organizationId)?.country ?? undefined;
  const letters: PostalLetter[] = [];
  for (const person of persons) {
    const [address, body] = [addresses.get(person.bodyId), bodies.get(person.bodyId)];
    if (!address || !body) continue;
    const language = languageFor(circular, asLanguage(body.correspondence_language) ?? circular.originalLanguage);
    const name = inLanguage(names.get(person.bodyId)?.formal, language);
    const lines = addressLines(person, { name, address, body }, language);
    const { bodyId, personId, gender, postKind } = person;
    const whom = { ...(personId ? { personId } : {}), ...(gender ? { gender } : {}) };
    letters.push({ bodyId, language, zone: zoneOf(body.country ?? undefined, home), lines, postKind, ...whom });
  }
  return { letters, without: ids.filter((id) => !addresses.has(id)) };
}

/** Name, post, body, the address as the directory has it, and the country in the letter's language. */
function addressLines(
  person: Person,
  { name, address, body }: { name: string; address: string; body: ListedBody },
  language: Language,
): string[] {
  const title = postTitle(person.postKind, person.gender, 'one', language);
  const capital = title.charAt(0).toLocaleUpperCase(language) + title.slice(1);
  const country = body.country ? countryName(body.country, language) : '';
  const written = address.split(/\r?\n|\s*[;|]\s*/).map((line) => line.trim());
  const hasCountry = country !== '' && written.at(-1)?.toLocaleLowerCase(language) === country.toLocaleLowerCase(language);
  return [person.name(language), capital, name, ...written, hasCountry ? '' : country].filter(Boolean);
}

/**
 * Who is written to: as frozen at the dispatch, else as the rule names them today; with them those whom no e-mail reaches or reached. Of a
 * corrigendum: whoever received the letter it corrects, by e-mail or on paper, and nobody else.
 */
async function personsOf(db: Handle, circular: Circular, selection: Selection, on: string): Promise<Person[]> {
  const received = await receiversOfCorrected(db, circular);
  const { addressees, excluded } = received ?? (await findAddressed(db, circular.addresseeRule, on));
  const frozen = (await frozenAddressees(db, [circular.id])).map(readFrozen);
  const byPost = received
    ? await onPaperBefore(db, circular, on)
    : [...(await withoutMail(db, circular.addresseeRule.post, excluded, on)), ...(await cameBack(db, circular, frozen))];
  if (selection === 'post') return byPost;
  const reached: Person[] = frozen.length > 0 ? frozen : addressees.map(({ name, ...each }) => ({ ...each, name: () => name }));
  return [...reached, ...byPost.filter(({ postId }) => !reached.some((each) => each.postId === postId))];
}

/** The holders of posts that have no e-mail address. */
async function withoutMail(db: Handle, postKind: PostKind, excluded: readonly ExcludedBody[], on: string): Promise<Person[]> {
  const persons: Person[] = [];
  for (const { bodyId, postId, reason } of excluded) {
    const holder = reason === 'no-address' && postId ? await holderOf(db, postId, on) : undefined;
    if (!holder || !postId) continue;
    persons.push({
      ...{ bodyId, postId, personId: holder.person_id, postKind },
      name: (language) => displayName(holder.names, language),
      ...(holder.gender ? { gender: holder.gender } : {}),
    });
  }
  return persons;
}

/** Those whose e-mail came back or could not leave. */
async function cameBack(db: Handle, circular: Circular, frozen: readonly Person[]): Promise<Person[]> {
  const dispatch = await firstDispatch(db, circular.id);
  if (!dispatch) return [];
  const states = await letterStates(db, mailKindOf(circular), [dispatch.id]);
  const lost = new Set(states.filter(({ state }) => state === 'bounced' || state === 'failed').map((each) => each.recipient_key));
  return frozen.filter(({ postId }) => postId && lost.has(postId));
}

/** Whoever has the letter that is corrected on paper, in one of the languages of the corrigendum. */
async function onPaperBefore(db: Handle, circular: Circular, on: string): Promise<Person[]> {
  const bodies = await postedBefore(db, circular);
  const { excluded } = await findAddressed(db, circular.addresseeRule, on);
  const rows = await frozenAddressees(db, [circular.corrects?.id ?? circular.id]);
  const mailed = rows.filter(({ language }) => circular.languages.some((own) => own === language)).map(readFrozen);
  const unmailed = await withoutMail(db, circular.addresseeRule.post, excluded, on);
  return [...mailed, ...unmailed].filter(({ bodyId }) => bodies.has(bodyId));
}

type Frozen = Awaited<ReturnType<typeof frozenAddressees>>[number];

async function frozenAddressees(db: Handle, circularIds: string[]) {
  return db.selectFrom('addressee').selectAll().where('circular_id', 'in', circularIds).orderBy('id').execute();
}

function readFrozen(row: Frozen): Person {
  return {
    ...{ bodyId: row.body_id, postId: row.post_id, postKind: row.post_kind as PostKind, name: () => row.name },
    ...(row.person_id ? { personId: row.person_id } : {}),
    ...(row.gender === 'female' || row.gender === 'male' ? { gender: row.gender } : {}),
  };
}
