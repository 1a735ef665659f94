import type { Language } from '../../../platform/language.ts';
import { foldWord } from '../read-folded.ts';
import { readingOf, says } from '../read-patterns.ts';
import type { ReadAddressee } from './import-letter-types.ts';
import type { SourceParagraph } from './split-paragraphs.ts';

/** Reads an addressee line into data: whose post, of which bodies, all or only members. */
export function readAddressee({ text, line }: SourceParagraph, language: Language): ReadAddressee {
  const words = readingOf(language).letter;
  const folded = foldWord(text);
  const post = says(folded, words.speakers)
    ? 'speaker'
    : says(folded, words.presidents)
      ? 'president'
      : says(folded, words.secretaries)
        ? 'secretary'
        : undefined;
  const of = says(folded, words.groups)
    ? 'group'
    : says(folded, words.parliaments)
      ? 'parliament'
      : says(folded, words.observers)
        ? 'observer'
        : undefined;
  return {
    line: text,
    at: line,
    ...(post ? { post } : {}),
    ...(of ? { of } : {}),
    all: says(folded, words.all),
    members: says(folded, words.members),
  };
}

/** Whether two addressee lines may mean the same: same post (a Speaker is a President elsewhere) and same bodies. */
export function sameAddressee(one: ReadAddressee, other: ReadAddressee): boolean {
  const post = (addressee: ReadAddressee) => (addressee.post === 'speaker' ? 'president' : addressee.post);
  return post(one) === post(other) && one.of === other.of;
}
