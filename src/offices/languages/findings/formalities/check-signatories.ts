import type { Finding, FindingSpan } from '../../comparing/compare-finding.ts';
import { findMentions, type Mention } from '../names/find-mentions.ts';
import { matchNames } from '../names/match-names.ts';
import { type Passage, raise, spanOf } from '../passage.ts';
import { type Side, type SignedName, signedNames, signingLines } from './letter-blocks.ts';

/** Who signs: another person, one more or one less must be mended; another order is looked at. */
export function checkSignatories(sides: Side[]): Finding[] {
  const named = sides.map((side) => ({ side, names: signedNames(signingLines(side)) }));
  const found = named.flatMap(({ names }, at) => named.slice(at + 1).flatMap((other) => compareNames(names, other.names)));
  return found.length > 0 ? found : postsInOrder(sides);
}

function compareNames(mine: SignedName[], theirs: SignedName[]): Finding[] {
  if (mine.length === 0 || theirs.length === 0) return [];
  const pairs = pairNames(mine, theirs);
  const lonely = mine.filter((name) => !pairs.some(([one]) => one === name));
  const others = theirs.filter((name) => !pairs.some(([, other]) => other === name));
  const replaced = lonely.slice(0, others.length).map((one, index) => [one, others[index] as SignedName] as const);
  const differ = replaced.map(([one, other]) => {
    const spans = [spanOf(one.passage, one), spanOf(other.passage, other)];
    return raise('person-other', one.passage.key, { spans, confidence: 0.85, name: spans[0]?.text ?? '', evidence: spans[1]?.text ?? '' });
  });
  if (lonely.length !== others.length) {
    const spans = [...mine, ...theirs].flatMap(spansOf);
    return [...differ, raise('signatories-differ', 'signatories', { spans, confidence: 0.85 })];
  }
  return [...differ, ...(differ.length === 0 ? inOrder(pairs, mine, theirs) : [])];
}

/** Each name with the one that is likest to it: the same words first, then those that share one. */
function pairNames(mine: SignedName[], theirs: SignedName[]): [SignedName, SignedName][] {
  const pairs: [SignedName, SignedName][] = [];
  for (const wanted of ['same', 'partly'] as const)
    for (const one of mine) {
      if (pairs.some(([name]) => name === one)) continue;
      const other = theirs.find((each) => !pairs.some(([, name]) => name === each) && matchNames(one.words, each.words) === wanted);
      if (other) pairs.push([one, other]);
    }
  return pairs;
}

function inOrder(pairs: [SignedName, SignedName][], mine: SignedName[], theirs: SignedName[]): Finding[] {
  const sorted = pairs.toSorted(([a], [b]) => mine.indexOf(a) - mine.indexOf(b));
  if (sorted.every(([, other], index) => theirs.indexOf(other) === index)) return [];
  const spans = [...mine, ...theirs].flatMap(spansOf);
  return [raise('signatories-order', 'signatories', { spans, confidence: 0.85, name: mine.map(({ words }) => words.join(' ')).join() })];
}

/** A signatory's name and post. */
function spansOf({ passage, start, end, post }: SignedName): FindingSpan[] {
  return [spanOf(passage, { start, end }), spanOf(post.passage, post)];
}

type Signed = { passage: Passage; mention: Mention };

/** The posts under the closing of each version, in their order. */
function postsInOrder(sides: Side[]): Finding[] {
  const signed = sides.map((side) => postsAtEnd(side)).filter((posts) => posts.length > 1);
  const [first, ...others] = signed;
  if (!first) return [];
  const names = (posts: Signed[]) => posts.map(({ mention }) => mention.noun);
  return others.flatMap((other) => {
    const [one, two] = [names(first), names(other)];
    if (new Set(one).size !== one.length || one.join() === two.join() || one.toSorted().join() !== two.toSorted().join()) return [];
    const spans = [...first, ...other].map(({ passage, mention }) => spanOf(passage, mention));
    return [raise('signatories-order', 'signatories', { spans, confidence: 0.85, name: one.join() })];
  });
}

/** The posts of the signature block of a version. */
export function postsAtEnd(side: Side): Signed[] {
  const lines = signingLines(side);
  return [...new Set(lines.map(({ passage }) => passage))].flatMap((passage) =>
    findMentions(passage).map((mention) => ({ passage, mention })),
  );
}
