import type { Language } from '../../../platform/language.ts';
import { foldWord } from '../read-folded.ts';
import { pattern, readingOf } from '../read-patterns.ts';
import type { ComparedParagraph } from './compare-versions.ts';

type Lacking = { in: ComparedParagraph & { language: Language } };

/** Words of the lacking version that are one letter away from a mode word: a likely slip of the pen. */
export function nearlyMode(lacks: Lacking[]): { nearly?: string[] } {
  const near = lacks.flatMap(({ in: paragraph }) => {
    const words = modeWords(paragraph.language);
    return paragraph.text
      .split(pattern(String.raw`[^\p{L}\p{M}-]+`, 'u'))
      .filter((word) => words.some((mode) => isNearly(foldWord(word), mode)));
  });
  return near.length ? { nearly: [...new Set(near)] } : {};
}

/** Single mode words of six letters or more, bare and with the endings Arabic gives them. */
function modeWords(language: Language): string[] {
  return Object.values(readingOf(language).modes)
    .flatMap((source) =>
      source
        .replace(/\(\?:[^()]*\)\??/g, '')
        .replace(/\[[^\]]*\]/g, '')
        .split('|'),
    )
    .filter((word) => pattern(String.raw`^\p{L}{4,}$`, 'u').test(word))
    .flatMap((word) => [word, `${word}ا`, `${word}ة`])
    .filter((word) => word.length >= 6);
}

/** One letter replaced, no more, and not the same word. */
function isNearly(word: string, mode: string): boolean {
  if (word.length !== mode.length || word === mode) return false;
  return [...word].filter((letter, index) => letter !== mode[index]).length === 1;
}
