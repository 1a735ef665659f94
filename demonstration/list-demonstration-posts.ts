import type { PostKind } from '../src/offices/directory/public.ts';
import type { DemonstrationBody } from './data/demonstration-shapes.ts';
import { staff } from './data/secretariat.ts';
import { type DemonstrationPerson, makePerson } from './people/make-person.ts';
import { makeOfficeHolders } from './people/office-holders.ts';

type Titles = Partial<Record<string, { female?: string; male?: string; neutral?: string }>>;
type Role = { kind: PostKind; title?: Titles };
/** Someone who held a post, or holds it while `to` is absent. */
export type DemonstrationHolding = { personKey: string; person: DemonstrationPerson; from: string; to?: string; acting: boolean };
export type DemonstrationPost = Role & { key: string; body: string; email: string; holdings: DemonstrationHolding[] };

const head = {
  en: { neutral: 'Head' },
  fr: { female: 'cheffe', male: 'chef', neutral: 'chef ou cheffe' },
  es: { female: 'jefa', male: 'jefe', neutral: 'jefe o jefa' },
  ar: { female: 'رئيسة', male: 'رئيس', neutral: 'رئيس أو رئيسة' },
};
const directorGeneral = {
  en: { neutral: 'Director-General' },
  fr: { female: 'directrice générale', male: 'directeur général' },
  es: { female: 'directora general', male: 'director general' },
  ar: { female: 'مديرة عامة', male: 'مدير عام' },
};
const headOfCabinet = {
  en: { neutral: 'Head of Cabinet' },
  fr: { female: 'directrice de cabinet', male: 'directeur de cabinet' },
  es: { female: 'jefa de gabinete', male: 'jefe de gabinete' },
  ar: { female: 'رئيسة الديوان', male: 'رئيس الديوان' },
};
/** How the demonstration's posts stand in the directory: whoever presides a body is written to as the president of its group. */
const roles: Readonly<Record<string, Role>> = {
  speaker: { kind: 'speaker' },
  'group-president': { kind: 'group-president' },
  'group-secretary': { kind: 'group-secretary' },
  'secretary-general': { kind: 'secretary-general' },
  president: { kind: 'group-president' },
  head: { kind: 'director', title: head },
  'director-general': { kind: 'director', title: directorGeneral },
  'head-of-cabinet': { kind: 'other', title: headOfCabinet },
};

/** The posts of all bodies with their holders, and a former speaker in every third parliament. */
export function listDemonstrationPosts(bodies: readonly DemonstrationBody[]): DemonstrationPost[] {
  const led = new Set(staff.flatMap(({ post }) => (post ? [post.body] : [])));
  const outside = bodies.filter((body) => !led.has(body.slug) && body.kind !== 'organ');
  const countries = new Map(outside.map(({ slug, country }) => [slug, country]));
  const held = makeOfficeHolders(outside).map(({ body, post, person, email, from, acting }, at): DemonstrationPost => {
    const key = `${body}/${post}`;
    const former = at % 9 === 0 ? formerHolding(key, countries.get(body), from) : [];
    return { ...roleOf(post), key, body, email, holdings: [...former, { personKey: key, person, from, acting }] };
  });
  return [...held, ...staffPosts()];
}

function formerHolding(key: string, country: string | undefined, to: string): DemonstrationHolding[] {
  if (!country) return [];
  const from = Temporal.PlainDate.from(to).subtract({ years: 4, days: 11 }).toString();
  return [{ personKey: `${key}/former`, person: makePerson(`${key}/former`, country), from, to, acting: false }];
}

function staffPosts(): DemonstrationPost[] {
  return staff.flatMap(({ key, post, gender, names, email }) => {
    if (!post) return [];
    const holding = { personKey: staffKey(key), person: { gender, names }, from: post.since, acting: false };
    return [{ ...roleOf(post.kind), key: `${post.body}/${post.kind}`, body: post.body, email, holdings: [holding] }];
  });
}

/** The key of a member of the staff among the persons. */
export function staffKey(key: string): string {
  return `staff/${key}`;
}

function roleOf(post: string): Role {
  const role = roles[post];
  if (!role) throw new Error(`no post of the directory for ${post}`);
  return role;
}
