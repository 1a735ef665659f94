import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { loadText, staleParagraphs } from '../../languages/public.ts';
import type { Circular, Place } from '../circular.ts';
import { circularFacts } from '../circular-facts.ts';
import { type DiffPart, diffWords } from '../editing/diff-words.ts';
import { commentsOf, type ParagraphComment } from './comment-paragraph.ts';
import { countWords, printedText } from './count-words.ts';

/** `follow`: the original changed after the paragraph was translated. */
export type ParagraphState = 'original' | 'made' | 'missing' | 'follow';
export type RevisedParagraph = {
  key: string;
  original: string;
  text: string;
  state: ParagraphState;
  /** What changed in the original since, where the paragraph must follow. */
  change?: DiffPart[];
  comments: ParagraphComment[];
};
export type Revision = { language: Language; paragraphs: RevisedParagraph[]; counts: Record<ParagraphState, number>; words: number };

/** One version paragraph by paragraph against the original: what is translated, what is missing, what must follow and why. */
export async function readRevision(db: Handle, circular: Circular, language: Language, place: Place): Promise<Revision> {
  const { originalLanguage, textId } = circular;
  const { versions } = await loadText(db, textId);
  const facts = await circularFacts(db, circular, place);
  const stale = (await staleParagraphs(db, textId)).filter((each) => each.language === language);
  const comments = (await commentsOf(db, circular.id)).filter((each) => each.language === language);
  const own = new Map((versions[language] ?? []).map(({ key, source }) => [key, source]));
  const paragraphs = (versions[originalLanguage] ?? []).map(({ key, source }): RevisedParagraph => {
    const original = printedText(source, facts, originalLanguage);
    const text = printedText(own.get(key) ?? '', facts, language);
    const behind = stale.find((each) => each.key === key);
    const before = behind?.before === undefined ? undefined : printedText(behind.before, facts, originalLanguage);
    return {
      ...{ key, original, text, comments: comments.filter((each) => each.key === key) },
      state: language === originalLanguage ? 'original' : text.trim() === '' ? 'missing' : behind ? 'follow' : 'made',
      ...(before === undefined ? {} : { change: diffWords(before, original, originalLanguage) }),
    };
  });
  const words = paragraphs.reduce((sum, { original }) => sum + countWords(original, originalLanguage), 0);
  return { language, paragraphs, counts: countStates(paragraphs), words };
}

function countStates(paragraphs: readonly RevisedParagraph[]): Record<ParagraphState, number> {
  const of = (state: ParagraphState) => paragraphs.filter((each) => each.state === state).length;
  return { original: of('original'), made: of('made'), missing: of('missing'), follow: of('follow') };
}
