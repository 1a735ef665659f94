import type { Language } from '../../../platform/language.ts';
import { foldSpace, foldWord } from '../read-folded.ts';
import { readingOf } from '../read-patterns.ts';

/** Lines between blank lines, with their place in the file (1-based) and the number of blank lines before them. */
export type SourceBlock = { lines: string[]; line: number; gapBefore: number };
export type LanguageVersion = { language: Language; blocks: SourceBlock[] };

export type Script = 'Arabic' | 'Cyrillic' | 'Han' | 'Latin' | 'none';
type Judged = SourceBlock & { script: Script; language: Language | undefined };

export const latinLanguages: readonly Language[] = ['en', 'fr', 'es'];
const latin = latinLanguages;

/** Cuts a text into its language versions, in order of appearance; blocks without evidence (names, numbers) follow their neighbours. */
export function splitLanguages(text: string): LanguageVersion[] {
  const blocks = settle(judge(blocksOf(text)));
  const versions = new Map<Language, SourceBlock[]>();
  for (const { language, lines, line, gapBefore } of blocks) {
    const list = versions.get(language) ?? [];
    versions.set(language, list);
    list.push({ lines, line, gapBefore });
  }
  return [...versions].map(([language, list]) => ({ language, blocks: list }));
}

function blocksOf(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let gap = 0;
  let open: SourceBlock | undefined;
  for (const [index, line] of text.split(/\r\n?|\n|\f/).entries()) {
    if (foldSpace(line) === '') {
      open = undefined;
      gap += 1;
      continue;
    }
    const script = scriptOf(line);
    if (open && scriptOf(open.lines.join(' ')) !== script && script !== 'none') open = undefined;
    if (!open) {
      open = { lines: [], line: index + 1, gapBefore: gap };
      blocks.push(open);
    }
    open.lines.push(line);
    gap = 0;
  }
  return blocks;
}

/** The script most letters are in, addresses of the web left out. */
export function scriptOf(text: string): Script {
  const prose = text.replace(/(?:https?:\/\/|www\.|mailto:)\S+|(?<!\S)\S{1,80}@\S+/g, ' ');
  const counts = (['Arabic', 'Cyrillic', 'Han', 'Latin'] as const).map((script) => ({
    script,
    count: (prose.match(new RegExp(`\\p{Script=${script}}`, 'gu')) ?? []).length,
  }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.script : 'none';
}

function judge(blocks: SourceBlock[]): Judged[] {
  const scored = blocks.map((block) => ({ block, script: scriptOf(block.lines.join(' ')), scores: latinScores(block.lines.join(' ')) }));
  const totals = latin.map((_, index) =>
    scored.reduce((sum, { script, scores }) => sum + (script === 'Latin' ? winning(scores, index) : 0), 0),
  );
  const most = Math.max(...totals);
  return scored.map(({ block, script, scores }) => {
    const fits = scores.map((score, index) => ((totals[index] ?? 0) >= Math.max(3, most * 0.15) ? score : 0));
    return { ...block, script, language: languageOf(script, fits) };
  });
}

function winning(scores: number[], index: number): number {
  const score = scores[index] ?? 0;
  return scores.every((other, at) => at === index || other < score) ? score : 0;
}

function languageOf(script: Script, scores: number[]): Language | undefined {
  if (script === 'Arabic') return 'ar';
  if (script === 'Cyrillic') return 'ru';
  if (script === 'Han') return 'zh';
  if (script === 'none') return undefined;
  const best = Math.max(...scores);
  return best > 0 && scores.filter((score) => score > best / 1.25).length === 1 ? latin[scores.indexOf(best)] : undefined;
}

/** How many words of the text are stop words of each Latin language. */
export function latinScores(text: string): number[] {
  const words = foldWord(text).split(/(?<=\p{L}')|[^\p{L}']+/u);
  return latin.map((language) => {
    const stops = stopWordsOf(language);
    return words.filter((word) => stops.has(word)).length;
  });
}

const stopSets = new Map<Language, Set<string>>();

function stopWordsOf(language: Language): Set<string> {
  const known = stopSets.get(language) ?? new Set(readingOf(language).stopWords);
  stopSets.set(language, known);
  return known;
}

/** Gives every block without evidence the language of a neighbour. */
function settle(blocks: Judged[]): (SourceBlock & { language: Language })[] {
  const settled = blocks.map((block) => ({ ...block }));
  for (let at = 0; at < settled.length; at++) {
    if (settled[at]?.language) continue;
    const next = settled.findIndex((block, index) => index > at && block.language);
    const end = next < 0 ? settled.length : next;
    const before = settled[at - 1]?.language;
    const after = settled[end]?.language;
    const border = borderBetween(settled.slice(at, end + 1), before, after);
    for (let index = at; index < end; index++) {
      const block = settled[index];
      if (block) block.language = index - at < border ? (before ?? after) : (after ?? before);
    }
    at = end;
  }
  return settled.map((block) => ({ ...block, language: block.language ?? 'en' }));
}

/** How many of the blocks in doubt belong to the version before them: up to the widest gap, and never a script to a foreign one. */
function borderBetween(doubtful: Judged[], before: Language | undefined, after: Language | undefined): number {
  const count = after ? doubtful.length - 1 : doubtful.length;
  if (!before || !after) return before ? count : 0;
  if (before === after) return count;
  if (doubtful[0]?.script === 'Latin' && latin.includes(before) !== latin.includes(after)) return latin.includes(before) ? count : 0;
  const gaps = doubtful.map((block) => block.gapBefore);
  return gaps.indexOf(Math.max(...gaps));
}
