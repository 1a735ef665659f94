import type { DemonstrationBody } from '../data/demonstration-shapes.ts';
import { type DemonstrationPerson, makePerson } from './make-person.ts';

export type HeldPost = 'speaker' | 'group-president' | 'group-secretary' | 'president' | 'head';
/** One post of a body with its holder and the address of the post; `from` is the day the holder took office. */
export type OfficeHolder = {
  body: string;
  post: HeldPost;
  person: DemonstrationPerson;
  email: string;
  from: string;
  acting: boolean;
};

const postsOf: Readonly<Record<'parliament' | 'associate' | 'other', readonly HeldPost[]>> = {
  parliament: ['speaker', 'group-president', 'group-secretary'],
  associate: ['president', 'group-secretary'],
  other: ['head'],
};
/** Names of persons at the head of international bodies come from all over the world. */
const origins = 'SEN URY NOR IDN EGY CAN KEN PRT KOR COL POL JAM MAR FIN GHA IND CHL BEL FJI ZAF'.split(' ');
const actingPosts = new Set(['parliament-lby/speaker', 'parliament-per/group-president', 'iom/head']);

/** The holders of every post of some bodies; no two persons of the list share a name, and no two of one body a family name. */
export function makeOfficeHolders(bodies: readonly DemonstrationBody[]): OfficeHolder[] {
  const taken = new Set<string>();
  return bodies.flatMap((body, at) => {
    const country = body.country ?? origins[at % origins.length] ?? 'SEN';
    const kind = body.kind === 'parliament' || body.kind === 'associate' ? body.kind : 'other';
    const families = new Set<string>();
    return postsOf[kind].map((post) => hold(body, post, country, { taken, families }));
  });
}

type Used = { taken: Set<string>; families: Set<string> };

function hold(body: DemonstrationBody, post: HeldPost, country: string, used: Used): OfficeHolder {
  return {
    body: body.slug,
    post,
    person: makeUntaken(`${body.slug}/${post}`, country, used),
    email: `${post.replace('-', '.')}@${body.slug}.example`,
    from: tookOfficeOn(`${body.slug}/${post}`),
    acting: actingPosts.has(`${body.slug}/${post}`),
  };
}

function makeUntaken(seed: string, country: string, { taken, families }: Used): DemonstrationPerson {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const person = makePerson(attempt === 0 ? seed : `${seed}/${attempt}`, country);
    const { given, family } = person.names[0] ?? { given: '', family: '' };
    const key = `${given} ${family}`;
    if (taken.has(key) || families.has(family)) continue;
    taken.add(key);
    families.add(family);
    return person;
  }
  throw new Error(`the name pool of ${country} is used up`);
}

/** A day between January 2021 and December 2025 that depends on the seed alone. */
function tookOfficeOn(seed: string): string {
  const sum = [...seed].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 1800, 7);
  return Temporal.PlainDate.from('2021-01-11').add({ days: sum }).toString();
}
