import type { Language } from '../../../platform/language.ts';
import type { OfficialDocument } from '../official-document.ts';
import { searchable } from './searchable.ts';
import { sourceTexts } from './source-texts.ts';

export const wordClasses = ['url', 'email', 'date', 'code', 'number', 'word'] as const;
export type WordClass = (typeof wordClasses)[number];
export type SourceWord = { class: WordClass; text: string };

const url = String.raw`(?:https?://|www\.)[^\s«»<>"،؛]*[^\s«»<>"،؛.,;:!?)]|[\w-]+(?:\.[\w-]+)+/[^\s«»<>"،؛]*[^\s«»<>"،؛.,;:!?)]`;
const email = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const code = String.raw`(?<![\p{L}\p{N}])(?=[\w./-]*[0-9])(?=[\w./-]*[A-Z])[A-Z0-9]+(?:[/-][A-Za-z0-9.()]*[A-Za-z0-9)]+)+`;
const number = String.raw`\+?\p{Nd}+(?:[ .,:](?=\p{Nd})\p{Nd}+)*`;
const word = String.raw`\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*`;

/** The words a reader may search a document for, by class, in the order of the text; spaces are plain and isolates are gone. */
export function sourceWords(document: OfficialDocument): SourceWord[] {
  const pattern = patternOf(document.language);
  return sourceTexts(document).flatMap((text) =>
    [...searchable(text).matchAll(pattern)].flatMap((match) => classify(match, document.language)),
  );
}

function patternOf(language: Language): RegExp {
  const classes = { url, email, date: datePattern(language), code, number, word };
  return new RegExp(
    Object.entries(classes)
      .map(([name, source]) => `(?<${name}>${source})`)
      .join('|'),
    'gu',
  );
}

/** One day or several of one month, with the month in words and the year. */
function datePattern(language: Language): string {
  if (language === 'zh') return String.raw`\d{4}年\d{1,2}月\d{1,2}日`;
  const month = `(?:${monthNames(language).join('|')})`;
  return String.raw`\d{1,2}(?:er|º)?(?:(?: (?:and|et|y|и|to|-) | و|[–-])\d{1,2})*(?: de)? ${month}(?:/${month})?(?: de)? \d{4}`;
}

function monthNames(language: Language): string[] {
  const locales = language === 'ar' ? ['ar-LB', 'ar-EG'] : [language];
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2027, month, 1)));
  return locales.flatMap((locale) =>
    days.map((day) => {
      const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatToParts(day);
      return parts.find(({ type }) => type === 'month')?.value ?? '';
    }),
  );
}

function classify(match: RegExpExecArray, language: Language): SourceWord[] {
  const [name = 'word', text = ''] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
  if (name !== 'word') return [{ class: name as WordClass, text }];
  return wordsIn(text, language).map((one) => ({ class: 'word', text: one }));
}

/** Chinese writes no spaces; its words are those of the segmenter. A letter alone is no word to search for. */
function wordsIn(text: string, language: Language): string[] {
  if (language !== 'zh' || !/\p{Script=Han}/u.test(text)) return [...text].length > 1 ? [text] : [];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}
