import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { packOf } from '../../pack-of.ts';
import { begins, readingOf } from '../../read-patterns.ts';
import type { Term } from '../../terms/term.ts';
import { canName, findNouns, type NamedNoun } from '../gender/find-nouns.ts';
import { findTitled } from '../gender/find-titled.ts';
import { pairSentences } from '../pair-sentences.ts';
import { type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';
import { findPosted } from './find-posted.ts';
import { headOfName } from './head-of-name.ts';

type Side = { passage: Passage; nouns: NamedNoun[] };
/** Meanings that a text renders by a word of their own: `en>zh council`. */
type Rendered = ReadonlySet<string>;
type Exchange = { one: NamedNoun; other: NamedNoun; by: Passage; in: Passage };

/**
 * One institution, post or instrument put for another: a version says "Committee" where the other has no word for a committee, and has in
 * its place a word ("Conseil") that answers nothing here. A rendering that a text keeps to throughout is asked once, as something to look at.
 */
export function checkInstitutions(rows: Row[]): Finding[] {
  const pairs = rows.flatMap((row) => {
    const sides = row.passages.map((passage): Side => ({ passage, nouns: nounsOf(passage) }));
    return sides.flatMap((one, at) => sides.slice(at + 1).map((other) => [one, other] as const));
  });
  const rendered = new Set(pairs.flatMap(([one, other]) => [...renderedIn(one, other), ...renderedIn(other, one)]));
  const found = pairs.flatMap(([one, other]) => exchangesOf(one, other, rendered));
  const habit = habits(found);
  const told = new Set<string>();
  return found.flatMap((exchange) => {
    const key = keyOf(exchange);
    const isHabit = (habit.get(key) ?? 0) > 1 && !isKnown(exchange, rendered);
    if (isHabit && told.has(key)) return [];
    told.add(key);
    return [findingOf(exchange, !isHabit && (isPlainError(exchange) || isKnown(exchange, rendered, 'both')))];
  });
}

/** Addressees and the posts beneath signatures are compared as such, in their own order. */
function nounsOf(passage: Passage): NamedNoun[] {
  const { lower, text, language } = passage;
  if (text.length < 200 && begins(lower, readingOf(language).letter.to)) return [];
  const isLine = text.length < 250 && !/\d/.test(text) && !(text.length < 90 ? /[.!?؟。]\s*$/u : /[.!?؟。,،;؛；:：]/u).test(text);
  const addresses = [...text.matchAll(/\S+@\S+|(?:https?:\/\/|www\.)\S+/gu)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  const persons = [...findTitled(passage), ...findPosted(passage)].map(({ nameStart, nameEnd }) => [nameStart, nameEnd] as const);
  const mayName = ({ start, end }: Span) => language !== 'zh' || end - start === 1;
  const isInside = ({ start, end }: Span) =>
    [...addresses, ...(mayName({ start, end }) ? persons : [])].some(([from, to]) => start < to && from < end);
  return findNouns(passage).filter((noun) => (!isLine || noun.group !== 'post') && !isInside(noun));
}

/** The meanings of one version for which the other has a word of their own here. */
function renderedIn(one: Side, other: Side): string[] {
  const there = new Set(other.nouns.flatMap(({ means }) => means));
  const own = one.nouns.flatMap(({ means }) => means);
  return own.filter((meaning) => there.has(meaning)).map((meaning) => `${one.passage.language}>${other.passage.language} ${meaning}`);
}

function exchangesOf(one: Side, other: Side, rendered: Rendered): Exchange[] {
  const [a, b] = [unnamed(one, other.passage), unnamed(other, one.passage)];
  const whole = exchangeIn(a, b, rendered);
  if (whole || one.passage.sentences.length < 2) return whole ? [whole] : [];
  return pairSentences(one.passage, other.passage)
    .filter((pair) => pair.a.length > 0 && pair.b.length > 0)
    .flatMap((pair) => exchangeIn(within(a, pair.a), within(b, pair.b), rendered) ?? [])
    .slice(0, 1);
}

/** The nouns that stand in no term which the other version names too: terms are asked for as wholes. */
function unnamed({ passage, nouns }: Side, other: Passage): Side {
  const shared = new Set(other.terms.map(({ term }) => term.id));
  const taken = passage.terms.filter(({ term, word }) => shared.has(term.id) && word.status !== 'forbidden');
  return { passage, nouns: nouns.filter(({ start, end }) => !taken.some((term) => term.start <= start && end <= term.end)) };
}

function within({ passage, nouns }: Side, spans: Span[]): Side {
  return { passage, nouns: nouns.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end)) };
}

/** The only noun of a group that finds no answer on either side. */
function exchangeIn(one: Side, other: Side, rendered: Rendered): Exchange | undefined {
  const [mine, theirs] = [orphans(one, other, rendered), orphans(other, one, rendered)];
  for (const noun of mine) {
    const against = theirs.find((each) => isOfKind(each, noun));
    const alone = (nouns: NamedNoun[]) => new Set(nouns.filter((each) => isOfKind(each, noun)).map(({ means }) => means.join())).size === 1;
    if (!against) continue;
    const plain = [isPlain(noun, one.passage), isPlain(against, other.passage)].filter(Boolean).length;
    if (plain === 0 ? alone(mine) || alone(theirs) : plain === 1 && alone(mine) && alone(theirs))
      return { one: noun, other: against, by: one.passage, in: other.passage };
  }
  return surplusIn(one, mine, other, theirs) ?? surplusIn(other, theirs, one, mine);
}

/** "The Bureau and its conferences" against "the Conference and its conferences": the only orphan, where the other version says a noun once more. */
function surplusIn(by: Side, mine: NamedNoun[], there: Side, theirs: NamedNoun[]): Exchange | undefined {
  const orphan = mine.find((noun) => ![...mine, ...theirs].some((each) => each !== noun && isOfKind(each, noun)));
  if (!orphan || isPlain(orphan, by.passage)) return undefined;
  const isSurplus = (noun: NamedNoun) => isOfKind(noun, orphan) && timesIn(noun, by) > 0 && timesIn(noun, there) === timesIn(noun, by) + 1;
  const more = there.nouns.filter((noun) => noun.means.length > 0 && isSurplus(noun));
  const [extra] = more;
  if (!extra || new Set(more.map(({ means }) => means.join())).size > 1 || isPlain(extra, there.passage)) return undefined;
  return { one: orphan, other: extra, by: by.passage, in: there.passage };
}

const timesIn = (noun: NamedNoun, { nouns }: Side) => nouns.filter(({ answers }) => answers.includes(noun.means[0] ?? '')).length;

/** Of one group; Spanish has one word for the secretariat and for a clerk. */
function isOfKind(one: NamedNoun, other: NamedNoun): boolean {
  const isOffice = ({ group, means }: NamedNoun) => group === 'institution' || means.includes('secretariat');
  return one.group === other.group || (isOffice(one) && isOffice(other));
}

function orphans({ passage, nouns }: Side, other: Side, rendered: Rendered): NamedNoun[] {
  return nouns.filter((noun) => {
    if (isEveryday(noun, passage) || !noun.means.some((meaning) => canName(other.passage.language, meaning))) return false;
    const free = other.nouns.filter((against) => !isTaken(against, noun, nouns, other.nouns));
    return !free.some((against) => answers(noun, passage, against, other.passage, rendered)) && !standsFor(noun, passage, other.passage);
  });
}

/** "The Organization", "the Committee" stand for what the other version calls by its name or acronym: the United Nations, CEDAW. */
function standsFor(noun: NamedNoun, by: Passage, other: Passage): boolean {
  const times = (passage: Passage, id: string) => passage.terms.filter(({ term }) => term.id === id).length;
  const isMore = ({ id }: Term) => times(other, id) > times(by, id);
  const mayBe = (term: Term) => headsIn(term, by.language).some((head) => noun.answers.includes(head));
  return noun.group === 'institution' && other.terms.some(({ term }) => isMore(term) && mayBe(term));
}

/** What the head in the names of a body means in a language: "Организация Объединенных Наций" is an organization. */
function headsIn({ domain, words }: Term, language: Language): string[] {
  if (domain !== 'organization' && domain !== 'body') return [];
  const names = (words[language] ?? []).filter(({ acronym, status }) => !acronym && status !== 'forbidden');
  return names.flatMap(({ text }) => headOfName(text, language, ['institution'])?.means ?? []);
}

/** A word that says first of all what other nouns say answers those, as many as they are: مجلس is no parliament where برلمان stands too. */
function isTaken(against: NamedNoun, noun: NamedNoun, all: NamedNoun[], there: NamedNoun[]): boolean {
  const [first] = against.means;
  const times = (nouns: NamedNoun[]) => nouns.filter(({ means }) => means[0] === first).length;
  return noun.means[0] !== first && times(all) > 0 && times(all) >= times(there);
}

/** Nouns that are everyday words too, unless a capital makes them a name. */
const everyday = new Set(
  'group agency organization parliament congress association union network centre fund court tribunal department section federation league'.split(
    ' ',
  ),
);

function isPlain({ means, capital }: NamedNoun, { language }: Passage): boolean {
  const bare = !capital || isCaseless(language);
  return bare && everyday.has(means[0] ?? '');
}

/** A plain word that is not even put as one certain body, as Arabic does by its article: الهيئة, الفريق. */
function isEveryday(noun: NamedNoun, passage: Passage): boolean {
  const certain = passage.language === 'ar' && /^[وف]?(?:[بك]?ال|لل)(?:هيئة|فريق)$/u.test(passage.text.slice(noun.start, noun.end));
  return isPlain(noun, passage) && !certain;
}

const isCaseless = (language: Language) => !packOf(language).script.capitals;

/** A word answers by what it means; by what it may mean only where the text has no word of its own for that. */
function answers(noun: NamedNoun, by: Passage, against: NamedNoun, there: Passage, rendered: Rendered): boolean {
  if (noun.means.some((meaning) => against.means.includes(meaning))) return true;
  const loosely = noun.answers.filter((meaning) => against.answers.includes(meaning));
  if (loosely.length > 0 && against.means.length === 0) return true;
  if (loosely.some((meaning) => ['section', 'group', 'department'].includes(meaning))) return true;
  const has = (from: Passage, to: Passage, meaning: string) => rendered.has(`${from.language}>${to.language} ${meaning}`);
  return loosely.some((meaning) => !has(by, there, meaning) && !has(there, by, meaning));
}

/** Elsewhere the text has the right word for what one says here (or for what each says): no habit of its own. */
function isKnown({ one, other, by, in: there }: Exchange, rendered: Rendered, asked: 'one' | 'both' = 'one'): boolean {
  const has = (noun: NamedNoun, from: Passage, to: Passage) =>
    noun.means.some((meaning) => rendered.has(`${from.language}>${to.language} ${meaning}`));
  const [mine, theirs] = [has(one, by, there), has(other, there, by)];
  return asked === 'both' ? mine && theirs : mine || theirs;
}

/** Bodies and offices that languages call otherwise by habit: the Board of one version is the Committee of another. */
const loose = new Set(
  'board bureau council committee subcommittee commission commissioner panel group office department section division branch service unit agency authority directorate organization programme'.split(
    ' ',
  ),
);

/** Nouns that no language puts for one another, as names: a small letter may tell an act ("commission d’un crime") and no body. */
function isPlainError({ one, other, by, in: there }: Exchange): boolean {
  const isLoose = ({ means }: NamedNoun) => means.some((meaning) => loose.has(meaning));
  const isSmall = (noun: NamedNoun, { language }: Passage) => noun.group === 'institution' && !noun.capital && !isCaseless(language);
  return !(isLoose(one) && isLoose(other)) && !isSmall(one, by) && !isSmall(other, there);
}

const keyOf = ({ one, other, by, in: there }: Exchange) => [by.language, one.means.join(), there.language, other.means.join()].join('|');

function habits(found: Exchange[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const exchange of found) counted.set(keyOf(exchange), (counted.get(keyOf(exchange)) ?? 0) + 1);
  return counted;
}

function findingOf({ one, other, by, in: there }: Exchange, isSure: boolean): Finding {
  const spans = [spanOf(by, one), spanOf(there, other)];
  const [name = '', evidence = ''] = spans.map(({ text }) => text);
  return raise('name-differs', by.key, {
    spans,
    confidence: isSure ? 0.8 : 0.5,
    ...(isSure ? {} : { severity: 'look' }),
    name,
    evidence,
  });
}
