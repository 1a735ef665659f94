import type { Language, ScreenLanguage } from '../../../platform/language.ts';
import { word } from '../../../platform/words.ts';
import { textOf, withoutIsolates } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { lineRules } from './lint-rules.ts';
import { type LintCode, lintWords, partWords, placeWords } from './lint-words.ts';
import { type Line, type Part, proseOf, readLines } from './read-lines.ts';

/** A breach of typography: `must` stops issuing, `may` is advice. `excerpt` shows the words, `number` is which of its part, from 1. */
export type LintFinding = { code: LintCode; severity: 'must' | 'may'; part: Part; number: number; key?: string; excerpt: string };

/** Looks for breaches of the typography of the document's language, each with its place, in reading order. */
export function lintDocument(document: OfficialDocument): LintFinding[] {
  const lines = readLines(document);
  return [
    ...lines.flatMap((line) => lintLine(line, document.language)),
    ...mixedDigits(lines, document.language),
    ...headingAtEnd(document, lines),
  ];
}

function lintLine(line: Line, language: Language): LintFinding[] {
  return lineRules
    .filter(({ languages }) => !languages || languages.includes(language))
    .flatMap(({ code, look }) => findingOf(code, line, look(line, language)));
}

function findingOf(code: LintCode, { part, number, key }: Line, excerpt: string | undefined): LintFinding[] {
  return excerpt === undefined ? [] : [{ code, severity: 'must', part, number, key, excerpt }];
}

/** A document counts in one set of digits; the rarer set is the stranger. */
function mixedDigits(lines: Line[], language: Language): LintFinding[] {
  const western = lines.some(({ runs }) => /[0-9]/.test(proseOf(runs, language)));
  if (!western) return [];
  return lines.flatMap((line) => findingOf('mixedDigits', line, /\S*[٠-٩۰-۹]+\S*/u.exec(proseOf(line.runs, language))?.[0]));
}

/** Nothing follows a heading that is the last thing before the signatures or the end. */
function headingAtEnd({ blocks }: OfficialDocument, lines: Line[]): LintFinding[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const line = lines.find(({ part, key }) => part === 'heading' && key === block.key);
    if (block.kind !== 'heading' || !line || (next && next.kind !== 'signatures')) return [];
    return findingOf('headingAtEnd', line, withoutIsolates(textOf(block.runs)));
  });
}

/** A finding as the reader sees it: place, words and what is wrong. */
export function wordLintFinding({ code, part, number, excerpt }: LintFinding, language: ScreenLanguage): string {
  const place = word(partWords[part], language, { number });
  return word(placeWords.finding, language, { place, excerpt, what: word(lintWords[code], language) });
}
