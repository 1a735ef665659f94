import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';
import type { Holder } from '../find-context.ts';
import type { Mention, Sex } from '../names/find-mentions.ts';
import { samePerson } from '../names/same-person.ts';
import { type Passage, type Row, type Span, sentenceAt } from '../passage.ts';
import type { Read } from './check-gender.ts';
import { findTitled } from './find-titled.ts';

/**
 * A person of whom a sentence says something: the post or the honorific with the name, where the phrase begins (`start`) and ends (`end`),
 * the person's sex and what makes it sure. `named`: an honorific stands in the phrase itself.
 */
export type Subject = Span & {
  row: Row;
  passage: Passage;
  sex: Sex;
  sure: 'directory' | 'honorific' | 'version' | 'title';
  named: boolean;
  /** The pronouns of another version are all of the person's sex. */
  echoed?: boolean;
};

/** What the directory knows of holders: by post, and by the holder's name. */
export type Known = {
  posts: ReadonlyMap<string, Sex>;
  holders: readonly Holder[];
  /** What the other versions of the paragraph show. */
  shown?: ReadonlyMap<string, Sex>;
  /** The one sex that the pronouns of the other versions show. */
  echo?: Sex;
};

/** The persons of a passage whose sex is known, each once, in order; a post in apposition to a name is one with it. */
export function findSubjects({ row, passage, mentions }: Read, known: Known): Subject[] {
  const titled = findTitled(passage).map((one): Subject => {
    const sex = sexByName(one.name, known);
    return { row, passage, start: one.start, end: one.nameEnd, sex: sex ?? one.sex, sure: sex ? 'directory' : 'honorific', named: true };
  });
  const posts = mentions.flatMap((mention): Subject[] => {
    const term = passage.terms.find(({ start, end }) => start <= mention.start && mention.end <= end);
    const held = known.posts.get(mention.post);
    const shown = known.shown?.get(mention.post);
    const told = shown && (!mention.form || mention.form === shown) ? shown : undefined;
    const sex = held ?? mention.honorific ?? told ?? (mention.form === 'f' || !mention.indefinite ? mention.form : undefined);
    if (!sex) return [];
    const sure = held ? 'directory' : mention.honorific ? 'honorific' : told ? 'version' : 'title';
    const end = Math.max(mention.end, term?.end ?? 0);
    const start = Math.min(mention.start, term?.start ?? mention.start);
    return [{ row, passage, start, end, sex, sure, named: mention.honorific !== undefined }];
  });
  const all = [...posts, ...titled.filter((one) => !posts.some((other) => other.start <= one.start && one.end <= other.end))].toSorted(
    (a, b) => a.start - b.start,
  );
  return known.echo ? all.map((one) => ({ ...one, echoed: one.sex === known.echo })) : all;
}

const predicate: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.gender.predicate);

/** Posts whose holder's sex nothing tells; a post that somebody is elected to, or named in apposition to a known person, is no other person. */
export function unknownIn({ passage, mentions }: Pick<Read, 'passage' | 'mentions'>, persons: readonly Span[]): Mention[] {
  return mentions.filter(({ start, end }) => {
    if (persons.some((one) => one.start <= start && start < one.end)) return false;
    if (predicate[passage.language]?.test(passage.text.slice(Math.max(0, start - 48), start))) return false;
    return !persons.some(
      (one) =>
        /^\s?[,،，(][^,،，]{0,8}$/u.test(passage.text.slice(one.end, start)) || /^\s?[,،，(]$/u.test(passage.text.slice(end, one.start)),
    );
  });
}

function sexByName(name: readonly string[], { holders }: Known): Sex | undefined {
  const sexes = new Set(
    holders.filter(({ names }) => names?.some((one) => samePerson(one.split(/[\s·]+/), name))).map(({ gender }) => gender),
  );
  const [sex] = sexes;
  return sexes.size === 1 ? sex : undefined;
}

/** The rest of the sentence after a subject, a name or post in apposition passed over. */
export function restOf({ passage, end }: Pick<Subject, 'passage' | 'end'>): { text: string; at: number } {
  const sentence = passage.sentences[sentenceAt(passage, Math.max(0, end - 1))];
  const stop = sentence?.end ?? passage.text.length;
  return { text: passage.text.slice(end, stop), at: end };
}

/** Whether nothing but an adverbial stands before the subject in its sentence: it is what the sentence is about. */
export function opensSentence({ passage, start }: Subject): boolean {
  const sentence = passage.sentences[sentenceAt(passage, start)];
  const before = passage.text.slice(sentence?.start ?? 0, start);
  return (
    /^\s*(?:(?:the|la|le|l[’']|el|les|mme|madame|m\.|monsieur|sra\.|sr\.|г-жа|г-н)\s?)*$/iu.test(before) ||
    /^[^,.;]{2,60}, (?:(?:the|la|le|l[’']|el)\s?)?$/iu.test(before)
  );
}

/** How sure a finding about a subject is, by what shows the sex. */
export function surenessOf({ sure }: Subject): number {
  return sure === 'directory' ? 0.95 : sure === 'honorific' ? 0.9 : sure === 'version' ? 0.75 : 0.8;
}
