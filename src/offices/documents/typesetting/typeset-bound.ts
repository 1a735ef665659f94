import { withoutIsolates } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { type Typeset, type TypesetOptions, typesetPapers } from './typeset.ts';
import { isTight } from './typeset-together.ts';

/** Typesets letters as one tagged PDF for printing on both sides, each from the front of a sheet; a `cover` stands before them. */
export async function typesetBound(
  letters: readonly OfficialDocument[],
  { cover, ...options }: TypesetOptions & { cover?: OfficialDocument } = {},
): Promise<Typeset> {
  const tight = new Map<string, boolean>();
  for (const letter of longestOf(letters)) tight.set(letter.language, await isTight(letter));
  const title = withoutIsolates((cover ?? letters[0])?.title ?? '');
  const papers = letters.map((document) => ({ document, tight: tight.get(document.language) ?? false, part: { title } }));
  return typesetPapers([...(cover ? [{ document: cover, part: { title } }] : []), ...papers], options, 'bound.typ');
}

/** Of each language the letter with the longest address: where that one fits, all do. */
function longestOf(letters: readonly OfficialDocument[]): OfficialDocument[] {
  const longest = new Map<string, OfficialDocument>();
  const length = ({ addressee = [] }: OfficialDocument) => addressee.length * 1000 + addressee.join('').length;
  for (const letter of letters) {
    const known = longest.get(letter.language);
    if (!known || length(letter) > length(known)) longest.set(letter.language, letter);
  }
  return [...longest.values()];
}
