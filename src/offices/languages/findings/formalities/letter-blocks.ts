import type { Language } from '../../../../platform/language.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { pattern } from '../../read-patterns.ts';
import { type LetterPart, letterPartOf } from '../../texts/letter-part.ts';
import { findMentions } from '../names/find-mentions.ts';
import type { Passage, Span } from '../passage.ts';

/** A version with its paragraphs in their order. */
export type Side = { language: Language; passages: Passage[] };
/** A line of a letter, with its place in its paragraph. */
export type Line = Span & { passage: Passage; text: string; part: LetterPart | undefined };

/** The lines of a version: signatures and addresses stand several to a paragraph. */
export function linesOf({ language, passages }: Side): Line[] {
  return passages.flatMap((passage) => {
    let from = 0;
    return passage.text.split('\n').flatMap((written): Line[] => {
      const text = written.replace(/^[\s*_]+|[\s*_]+$/gu, '');
      const start = from + Math.max(0, written.indexOf(text));
      from += written.length + 1;
      return text === '' ? [] : [{ passage, start, end: start + text.length, text, part: letterPartOf(text, language) }];
    });
  });
}

/** A line that greets, and no addressee named with an honorific: it ends with a comma or colon. */
export function isGreeting({ part, text }: Line): boolean {
  return part === 'salutation' && /[,،:：，!]$/u.test(text);
}

/** The lines of the signatures: those that were told apart already, or what stands under the closing. */
export function signingLines(side: Side): Line[] {
  const lines = linesOf(side);
  const apart = lines.filter(({ passage }) => passage.key === 'signatories');
  if (apart.length > 0) return apart;
  const closing = lines.findLastIndex(({ part }) => part === 'closing');
  if (closing < 0 || lines.length - closing > 14) return [];
  const under = lines.slice(closing + 1);
  const end = under.findIndex(({ part, text }) => part === 'copy' || part === 'enclosures' || text.length > 140);
  return end < 0 ? under : under.slice(0, end);
}

/** A name that signs: its words and its place, and the line of the post under it. */
export type SignedName = Span & { passage: Passage; words: string[]; post: Line };

/** Names of persons that stand right above a post. */
export function signedNames(lines: readonly Line[]): SignedName[] {
  const written = lines.filter(({ part }) => part !== 'signed');
  return written.flatMap((line, index): SignedName[] => {
    const next = written[index + 1];
    if (!next || !namesPost(next) || namesPost(line) || !isName(line)) return [];
    return [{ passage: line.passage, start: line.start, end: line.end, words: line.text.split(/[\s·•・]+/u), post: next }];
  });
}

function namesPost({ passage, start, end }: Line): boolean {
  return findMentions(passage).some((mention) => start <= mention.start && mention.end <= end);
}

const latinName = compilePattern(
  String.raw`^(?:(?:[\p{Lu}][\p{L}’'.-]*|de|del|da|do|dos|la|van|von|der|den|bin|ibn|al|el|ben|di|du|y|аль|бен|ибн)(?:[ \u00a0]|$)){2,6}$`,
  'u',
);

/** A line that may be a name and nothing else. */
function isName({ text, passage }: Line): boolean {
  if (passage.language === 'zh') return pattern(String.raw`^[\p{Script=Han}·•・]{2,16}$`, 'u').test(text);
  if (passage.language === 'ar')
    return pattern(String.raw`^[\p{Script=Arabic}\p{M}-]+(?: [\p{Script=Arabic}\p{M}-]+){1,5}$`, 'u').test(text);
  return latinName.test(text);
}
