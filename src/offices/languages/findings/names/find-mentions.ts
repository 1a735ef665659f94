import { byLanguage, packOf } from '../../pack-of.ts';
import type { TermMatch } from '../../terms/find-terms.ts';
import { sexOfTitle } from '../../terms/turn-title.ts';
import { findTitled } from '../gender/find-titled.ts';
import { honorifics, type PostNoun, postNouns } from '../gender/post-nouns.ts';
import { sexOfArticle } from '../gender/title-articles.ts';
import { findAll, type Passage, type Span } from '../passage.ts';

export type Sex = 'f' | 'm';
/** A post named in a passage: which one (its term, or its noun and body), and the gender its form or its honorific shows. */
export type Mention = Span & {
  noun: PostNoun['id'];
  post: string;
  bare: boolean;
  form?: Sex;
  honorific?: Sex;
  honorificAt?: Span;
  indefinite: boolean;
};

const indefinites: Partial<Record<Passage['language'], RegExp>> = byLanguage((pack) => pack.names.indefinites);

/** The posts of single persons that a passage names, in order. */
export function findMentions(passage: Passage): Mention[] {
  const found = postNouns.flatMap((noun) =>
    spansOf(noun, passage)
      .filter(({ start }) => !isFrenchVerb(passage, start))
      .map((span) => ({ noun, ...span })),
  );
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept = sorted.filter((one, index) => !sorted.some((other, at) => at !== index && covers(other, one, at < index)));
  const titles = passage.terms.filter(({ term }) => term.domain === 'post');
  const nameless = titles.filter((title) => !kept.some((one) => title.start <= one.start && one.end <= title.end));
  const single = kept.filter(
    (one, index) =>
      !titles.some(
        (title) =>
          covers({ ...title }, one, false) && kept.slice(0, index).some((other) => title.start <= other.start && other.end <= title.end),
      ),
  );
  const all = [...single, ...nameless.map((match) => ({ ...titleOf(match, passage), noun: { id: 'post' } }))].toSorted(
    (a, b) => a.start - b.start,
  );
  return all.map((one, index) => mentionOf(one, all[index + 1]?.start ?? passage.text.length, passage));
}

/** "Les femmes qui président un parlement": the word behind "qui" is what they do. */
function isFrenchVerb({ text, language }: Passage, at: number): boolean {
  return language === 'fr' && /(?:^|[^\p{L}])qui $/u.test(text.slice(Math.max(0, at - 5), at)) && /^\p{Ll}/u.test(text.slice(at));
}

/** A title of the directory or term base whose noun is none of those listed: its gender is read from its form, else from its article. */
function titleOf({ start, end, word }: TermMatch, passage: Passage): Span & { form?: Sex } {
  const form = word.gender ?? sexOfTitle(passage.text.slice(start, end), passage.language) ?? sexOfArticle(passage, start);
  return { start, end, ...(form ? { form } : {}) };
}

function covers(other: Span, one: Span, earlier: boolean): boolean {
  const wider = other.end - other.start > one.end - one.start || earlier;
  return wider && other.start <= one.start && one.end <= other.end;
}

function spansOf(noun: PostNoun, passage: Passage): (Span & { form?: Sex })[] {
  const { language } = passage;
  const forms = noun.forms[language];
  if (typeof forms === 'string') return findAll(passage, forms).map(({ start, end }) => ({ start, end }));
  const front = packOf(language).script.attached;
  return (['m', 'f'] as const).flatMap((form) =>
    findAll(passage, `${front}(?:${forms[form]})`).map(({ start, end }) => ({ start, end, form })),
  );
}

function mentionOf(one: Span & { noun: Pick<PostNoun, 'id'>; form?: Sex }, next: number, passage: Passage): Mention {
  const { noun, start, end, form } = one;
  const term = passage.terms.find((match) => match.term.domain === 'post' && match.start <= start && end <= match.end);
  const body = term ? undefined : bodyBeside(one, passage);
  const honorific =
    honorificRightBefore(passage, start) ?? honorificAfter(passage, term?.end ?? end, next, !term && !body) ?? personBefore(passage, start);
  return {
    start,
    end,
    noun: noun.id,
    post: term?.term.id ?? (body ? `${noun.id}@${body.term.id}` : noun.id),
    bare: !term && !body,
    ...(form ? { form } : {}),
    ...(honorific ? { honorific: honorific.sex, honorificAt: honorific } : {}),
    indefinite: (indefinites[passage.language] ?? /$^/).test(passage.text.slice(0, start)),
  };
}

/** The body a post belongs to: named right before it in English ("IPU President"), right after it elsewhere. */
function bodyBeside({ start, end }: Span, { terms, text, language }: Passage): TermMatch | undefined {
  const before =
    language === 'en' || language === 'zh'
      ? terms.find((term) => term.end <= start && /^(?:[’']s)?\s?$/.test(text.slice(term.end, start)))
      : undefined;
  const after = terms.find((term) => term.start >= end && term.start - end < 24 && !/[,،.;(]|\band\b/.test(text.slice(end, term.start)));
  return before ?? after;
}

/** "…, Ms. N" in apposition to a post and before the next one. */
function honorificAfter(passage: Passage, from: number, next: number, bare: boolean): (Span & { sex: Sex }) | undefined {
  const marks =
    passage.language === 'zh'
      ? (['f', 'm'] as const).flatMap((sex) => findAll(passage, honorifics.zh[sex]).map((found) => ({ ...found, sex })))
      : findTitled(passage);
  const [first] = marks.filter(({ start }) => start >= from && start < Math.min(next, from + 80)).toSorted((a, b) => a.start - b.start);
  if (!first) return undefined;
  const between = passage.text.slice(from, first.start);
  const beside =
    passage.language === 'zh'
      ? between.length < 12 && !/[，。；、和与]/.test(between)
      : /^[^.;؛:]{0,60}[,،(]\s*$|^[^.;؛:,،]{0,60}\s?:\s$/.test(between) || (bare && /^\s?$/.test(between));
  return beside ? { start: first.start, end: first.end, sex: first.sex } : undefined;
}

const rightBefore: Partial<Record<Passage['language'], { f: RegExp; m: RegExp }>> = byLanguage((pack) => pack.names.rightBefore);

/** "Ms. N, President": the person named before the post in apposition. */
function personBefore(passage: Passage, start: number): (Span & { sex: Sex }) | undefined {
  const named = findTitled(passage).findLast(({ nameEnd }) => nameEnd <= start);
  const between = named ? passage.text.slice(named.nameEnd, start) : '';
  return /^\s?[,،，(]\s?(?:(?:the|former|la|le|el|ancienne?|[ée]lue?) |l[’'])*$/iu.test(between) ? named : undefined;
}

/** "Mme la Présidente": the honorific of the post itself. */
function honorificRightBefore(passage: Passage, start: number): (Span & { sex: Sex }) | undefined {
  const before = passage.text.slice(Math.max(0, start - 24), start);
  const patterns = rightBefore[passage.language];
  for (const sex of ['f', 'm'] as const) {
    const found = patterns?.[sex].exec(before);
    if (found) return { start: start - before.length + found.index, end: start, sex };
  }
  return undefined;
}
