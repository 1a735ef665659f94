import type { Handle } from '../../platform/database/public.ts';
import { asLanguage, type Language } from '../../platform/language.ts';
import type { PostKind } from '../languages/public.ts';
import type { Status } from './bodies/body-kinds.ts';
import { countriesIn, countriesOn } from './lists/country-lists.ts';
import { type AddresseeRow, queryAddressees } from './rules/query-addressees.ts';

/**
 * To whom a letter goes: one kind of post in the bodies of some statuses, narrowed to groups, countries (alpha-3), lists of countries (`LDC`,
 * `LLDC`, `SIDS` or the id of an own list), M49 regions, bodies (ids or slugs), subjects of committees, and those who have not answered a
 * call, where given: each must fit. Without statuses only the bodies named are meant, whatever their status.
 */
export type AddresseeRule = {
  post: PostKind;
  statuses: Status[];
  groups?: string[];
  countries?: string[];
  lists?: string[];
  regions?: string[];
  bodies?: string[];
  committees?: string[];
  /** The id of a call: only bodies that have not answered it. */
  unanswered?: string;
};
/** Which bodies have answered a call; calls stand to the right of the directory, so whoever knows them hands it in. */
export type AnsweredBy = (db: Handle, callId: string) => Promise<ReadonlySet<string>>;

export type ResolvedAddressee = {
  bodyId: string;
  postId: string;
  personId?: string;
  name: string;
  postKind: PostKind;
  gender?: 'female' | 'male';
  /** Holds the post as acting. */
  acting?: true;
  email: string;
  language: Language;
};
export type ExcludedBody = { bodyId: string; postId?: string; reason: 'vacant' | 'no-address' | 'no-such-post' };

/**
 * Resolves a rule on a day (YYYY-MM-DD): who holds the post then, in the body's language of correspondence. Ordered by body. A rule that
 * asks who has not answered needs `answered`; without it that is a fault.
 */
export async function findAddressees(
  db: Handle,
  rule: AddresseeRule,
  on: string,
  answered?: AnsweredBy,
): Promise<{ addressees: ResolvedAddressee[]; excluded: ExcludedBody[] }> {
  if (rule.unanswered && !answered) throw new Error('a rule about answers needs to be told who answered');
  const silentBut = rule.unanswered && answered ? await answered(db, rule.unanswered) : new Set<string>();
  const { rows } = await queryAddressees({ ...rule, ...(await narrowCountries(db, rule, on)) }, on).execute(db);
  const asked = rows.filter(({ body_id }) => !silentBut.has(body_id));
  const excluded = asked.flatMap((row) => exclude(row) ?? []);
  const addressees = asked.flatMap((row) => resolve(row, rule.post) ?? []);
  return { addressees, excluded };
}

/** The countries that a rule comes down to: on one of its lists, in one of its regions, and named by it, where it says so. */
async function narrowCountries(db: Handle, { countries, lists, regions }: AddresseeRule, on: string): Promise<{ countries?: string[] }> {
  const sets = [
    ...(countries ? [new Set(countries)] : []),
    ...(lists ? [await countriesOn(db, lists, on)] : []),
    ...(regions ? [countriesIn(regions)] : []),
  ];
  const [first, ...others] = sets;
  return first ? { countries: [...first].filter((country) => others.every((set) => set.has(country))) } : {};
}

function exclude(row: AddresseeRow): ExcludedBody | undefined {
  if (!row.post_id) return { bodyId: row.body_id, reason: 'no-such-post' };
  if (!row.person_id) return { bodyId: row.body_id, postId: row.post_id, reason: 'vacant' };
  return row.email ? undefined : { bodyId: row.body_id, postId: row.post_id, reason: 'no-address' };
}

function resolve(row: AddresseeRow, postKind: PostKind): ResolvedAddressee | undefined {
  if (!row.post_id || !row.person_id || !row.email) return undefined;
  const language = asLanguage(row.language) ?? 'en';
  return {
    bodyId: row.body_id,
    postId: row.post_id,
    personId: row.person_id,
    name: row.name ?? '',
    postKind,
    ...(row.gender ? { gender: row.gender } : {}),
    ...(row.acting ? { acting: true as const } : {}),
    email: row.email,
    language,
  };
}
