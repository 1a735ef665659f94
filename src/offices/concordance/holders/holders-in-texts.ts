import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { directoryRevision, foldText, type KnownHolder, listKnownHolders, writeName } from '../../directory/public.ts';
import type { Holder, Term } from '../../languages/public.ts';
import { knownPost } from '../reading/read-directory.ts';
import { namesOfBodies, type TellingNames } from './names-of-bodies.ts';
import { postWordings } from './post-wordings.ts';

type Written = { language: Language; paragraphs: readonly { text: string }[] };
/** The terms of a check and the holders of the posts that its texts may name. */
export type HeldPosts = { terms: readonly Term[]; holders: Holder[] };
type Person = { holder: KnownHolder; names: { family: string; given: string }[] };
type Folded = { language: Language; text: string };
type Directory = {
  revision: string;
  persons: Person[];
  bodies: Map<string, TellingNames>;
  made: WeakMap<readonly Term[], Map<string, HeldPosts>>;
  chosen: Map<string, Person[]>;
};

const read = new WeakMap<object, Directory>();

/**
 * What the directory knows of the persons that texts speak of: the holders today of the posts of every body that a text names, and everybody
 * whose name stands in one, with their gender. Their posts join `terms`; the same list comes back for the same posts.
 */
export async function holdersInTexts(db: Handle, texts: readonly Written[], terms: readonly Term[]): Promise<HeldPosts> {
  const directory = await readDirectory(db);
  const folded = texts.map(({ language, paragraphs }) => ({ language, text: foldOnce(paragraphs.map(({ text }) => text).join('\n')) }));
  const chosen = chooseOnce(directory, folded);
  if (chosen.length === 0) return { terms, holders: [] };
  const made = directory.made.get(terms) ?? new Map<string, HeldPosts>();
  directory.made.set(terms, made);
  const key = chosen.map((person) => directory.persons.indexOf(person)).join(' ');
  const held = made.get(key) ?? hold(chosen, directory.bodies, terms);
  made.set(key, held);
  return held;
}

/** The persons that texts may speak of; looked for anew only in texts that were not among the last. */
function chooseOnce({ bodies, persons, chosen: remembered }: Directory, folded: readonly Folded[]): Person[] {
  const key = folded.map(({ language, text }) => `${language} ${text}`).join('\n');
  const known = remembered.get(key);
  if (known) return known;
  const isNamed = (names: TellingNames) => folded.some(({ language, text }) => names[language]?.some((name) => text.includes(name.folded)));
  const named = new Set([...bodies].filter(([, names]) => isNamed(names)).map(([id]) => id));
  const chosen = persons.filter((person) => named.has(person.holder.bodyId) || folded.some(({ text }) => isSpokenOf(person, text)));
  remembered.set(key, chosen);
  for (const each of remembered.keys()) if (remembered.size > mostFolds) remembered.delete(each);
  return chosen;
}

/** In this process only: the last texts as they are looked through, as one paragraph after another of them is checked again. */
const folds = new Map<string, string>();
const mostFolds = 24;

function foldOnce(text: string): string {
  const known = folds.get(text) ?? foldText(text);
  folds.delete(text);
  folds.set(text, known);
  for (const each of folds.keys()) if (folds.size > mostFolds) folds.delete(each);
  return known;
}

async function readDirectory(db: Handle): Promise<Directory> {
  const revision = `${today()} ${await directoryRevision(db)}`;
  const known = read.get(db);
  if (known?.revision === revision) return known;
  const persons = (await listKnownHolders(db, today())).map((holder) => ({
    holder,
    names: holder.names.map(({ family, given }) => ({ family: foldText(family), given: foldText(given) })),
  }));
  const directory: Directory = { revision, persons, bodies: await namesOfBodies(db), made: new WeakMap(), chosen: new Map() };
  read.set(db, directory);
  return directory;
}

function isSpokenOf({ names }: Person, text: string): boolean {
  return names.some(({ family, given }) => family.length > 2 && text.includes(family) && text.includes(given));
}

function hold(chosen: readonly Person[], bodies: Map<string, TellingNames>, terms: readonly Term[]): HeldPosts {
  const found = chosen.map(({ holder }) => holdOne(holder, bodies.get(holder.bodyId) ?? {}));
  const posts = Map.groupBy(found, ({ holder }) => holder.post);
  // Two persons of both genders hold posts that texts call alike: only their names tell them apart.
  const called = Map.groupBy(
    found.flatMap(({ holder, term }) => wordingsOf(term).map((wording) => ({ wording, gender: holder.gender }))),
    ({ wording }) => wording,
  );
  const isOne = (genders: { gender: Holder['gender'] }[] = []) => new Set(genders.map(({ gender }) => gender)).size === 1;
  const isSure = ({ holder, term }: Held) =>
    isOne(posts.get(holder.post)?.map((one) => one.holder)) && wordingsOf(term).every((wording) => isOne(called.get(wording)));
  const own = [...posts.values()].flatMap(([first]) => first?.term ?? []);
  return {
    terms: own.length > 0 ? [...terms, ...own] : terms,
    holders: found.map((one) => (isSure(one) ? one.holder : { ...one.holder, post: `${one.holder.post}/name` })),
  };
}

type Held = { holder: Holder; term?: Term };

const wordingsOf = (term: Term | undefined) =>
  Object.entries(term?.words ?? {}).flatMap(([language, words]) => (words ?? []).map(({ text }) => `${language} ${foldText(text)}`));

function holdOne(known: KnownHolder, names: TellingNames): Held {
  const words = postWordings(known, names);
  const isNamed = Object.keys(words).length > 0;
  const id = (isNamed ? knownPost({ domain: 'post', words }) : undefined) ?? `post-${known.postId}`;
  const written = [...new Set(known.names.map(writeName))];
  const holder: Holder = { post: id, gender: known.gender === 'female' ? 'f' : 'm', ...(written.length > 0 ? { names: written } : {}) };
  return { holder, ...(isNamed ? { term: { id, domain: 'post', words } } : {}) };
}
