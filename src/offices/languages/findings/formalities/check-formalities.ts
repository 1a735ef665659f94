import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { readAddressee, sameAddressee } from '../../importing/import-addressee.ts';
import { unfoldSpan } from '../../read-folded.ts';
import { begins, pattern, readingOf } from '../../read-patterns.ts';
import type { FindContext } from '../find-context.ts';
import { honorifics } from '../gender/post-nouns.ts';
import { findMentions, type Mention, type Sex } from '../names/find-mentions.ts';
import { findAll, type Passage, type Row, raise, spanOf } from '../passage.ts';

type Side = { language: Language; passages: Passage[] };

/** Addressee, salutation, signatories and their order, the "signed" mark, and enclosures that are mentioned but not there. */
export function checkFormalities(rows: Row[], context: FindContext): Finding[] {
  const sides = context.versions.map(({ language, paragraphs }): Side => {
    const own = new Map(
      rows.flatMap((row) => row.passages.filter((passage) => passage.language === language)).map((passage) => [passage.key, passage]),
    );
    return { language, passages: paragraphs.flatMap(({ key }) => own.get(key) ?? []) };
  });
  return [...addressees(sides), ...salutations(rows), ...signatories(sides), ...signedMarks(sides), ...enclosures(sides, context)];
}

function addressees(sides: Side[]): Finding[] {
  const lines = sides.flatMap(({ language, passages }) => {
    const { to } = readingOf(language).letter;
    const passage = passages.find(({ lower, text }) => text.length < 200 && begins(lower, to));
    return passage
      ? [{ passage, read: readAddressee({ text: passage.text, line: 0, lines: [passage.text], rejoined: false }, language) }]
      : [];
  });
  return lines.flatMap((one, at) =>
    lines.slice(at + 1).flatMap((other) => {
      if (sameAddressee(one.read, other.read) || one.read.of === undefined || other.read.of === undefined) return [];
      const spans = [one, other].map(({ passage }) => spanOf(passage, { start: 0, end: passage.text.length }));
      return [raise('addressee-differs', one.passage.key, { spans, confidence: 0.9, name: one.passage.text })];
    }),
  );
}

/** "Dear Sir" beside "Madame, Monsieur": the versions greet different persons. */
function salutations(rows: Row[]): Finding[] {
  return rows.flatMap((row) => {
    const greeting = row.passages.filter((passage) => isSalutation(passage)).map((passage) => ({ passage, sexes: sexesIn(passage) }));
    const first = greeting[0];
    const other = greeting.find(({ sexes }) => sexes !== '' && first && first.sexes !== '' && sexes !== first.sexes);
    if (!first || !other) return [];
    const spans = [first, other].map(({ passage }) => spanOf(passage, { start: 0, end: passage.text.length }));
    return [raise('gender-salutation', row.key, { spans, confidence: 0.85, name: other.passage.text, evidence: first.passage.text })];
  });
}

function isSalutation({ text, lower, language }: Passage): boolean {
  return text.length < 120 && /[,،:：，]\s*$/u.test(text) && begins(lower, readingOf(language).letter.salutation);
}

function sexesIn(passage: Passage): string {
  const forms = findMentions(passage).map(({ form }) => form);
  const has = (sex: Sex) => findAll(passage, honorifics[passage.language][sex]).length > 0 || forms.includes(sex);
  return (['f', 'm'] as const).filter(has).join('');
}

/** The posts under the closing of each version, in their order. */
function signatories(sides: Side[]): Finding[] {
  const signed = sides.map((side) => ({ side, posts: postsAtEnd(side) })).filter(({ posts }) => posts.length > 1);
  const [first, ...others] = signed;
  if (!first) return [];
  const names = ({ posts }: { posts: Signed[] }) => posts.map(({ mention }) => mention.noun);
  return others.flatMap((other) => {
    const [one, two] = [names(first), names(other)];
    if (new Set(one).size !== one.length || one.join() === two.join() || one.toSorted().join() !== two.toSorted().join()) return [];
    const spans = [...first.posts, ...other.posts].map(({ passage, mention }) => spanOf(passage, mention));
    return [raise('signatories-order', 'signatories', { spans, confidence: 0.85, name: one.join() })];
  });
}

type Signed = { passage: Passage; mention: Mention };

function postsAtEnd({ language, passages }: Side): Signed[] {
  const { closing } = readingOf(language).letter;
  const at = passages.findLastIndex(({ lower }) => begins(lower, closing));
  if (at < 0 || passages.length - at > 12) return [];
  return passages
    .slice(at + 1)
    .flatMap((passage) => (passage.text.length < 500 ? findMentions(passage).map((mention) => ({ passage, mention })) : []));
}

/** "(Signed)" in one version and not in another that has signatories too. */
function signedMarks(sides: Side[]): Finding[] {
  const marked = sides.map((side) => ({ ...side, at: side.passages.flatMap((passage) => findMarks(passage)) }));
  const [having] = marked.flatMap(({ at }) => at);
  const lacking = marked.filter((side) => side.at.length === 0 && postsAtEnd(side).length > 0).map(({ language }) => language);
  if (!having || lacking.length === 0) return [];
  const span = spanOf(having.passage, having);
  return [raise('signed-mark', span.key, { spans: [span], languages: [span.language, ...lacking], confidence: 0.7, name: span.text })];
}

function findMarks(passage: Passage) {
  const { signed } = readingOf(passage.language).letter;
  return passage.text.length < 500 && signed
    ? [...passage.lower.matchAll(pattern(signed))].map((found) => ({
        passage,
        ...unfoldSpan(passage.folded, found.index, found.index + found[0].length),
      }))
    : [];
}

/** Enclosures announced by one version only, or by a text that goes out without any. */
function enclosures(sides: Side[], { enclosures: count }: FindContext): Finding[] {
  const announced = sides.map(({ language, passages }) => ({
    language,
    at: passages.flatMap((passage) => findAll(passage, readingOf(language).letter.attached)),
  }));
  const having = announced.filter(({ at }) => at.length > 0);
  const lacking = announced
    .filter(({ at, language }) => at.length === 0 && language !== 'ru' && language !== 'zh')
    .map(({ language }) => language);
  const spans = having.flatMap(({ at }) => at.slice(0, 1).map((found) => spanOf(found.passage, found)));
  const [first] = spans;
  if (!first || (count !== 0 && lacking.length === 0)) return [];
  return [
    raise('enclosure-lacking', first.key, {
      spans,
      languages: [...having.map(({ language }) => language), ...lacking],
      confidence: count === 0 ? 0.85 : 0.55,
      severity: count === 0 ? 'look' : 'style',
      name: first.text,
    }),
  ];
}
