import type { Language } from '../../../platform/language.ts';
import { directionOf } from '../../../platform/language.ts';
import { packOf } from '../pack-of.ts';
import type { Run } from './content.ts';
import { isolateStretches } from './isolates.ts';

/** Stands for a run boundary while the whole text is put in order; U+FFFC has no other use in prose and is taken out of it. */
const seam = '\uFFFC';

/**
 * Puts prose in order as its language is printed: spaces folded, straight quotation marks and apostrophes made typographic,
 * French spaces (U+00A0 inside « » and before a colon, U+202F before ; ! ?), Arabic isolates. Facts and links keep their text. Idempotent.
 */
export function normaliseRuns(runs: readonly Run[], language: Language): Run[] {
  const joined = runs.map((run) => (run.kind === 'text' ? run.text.replaceAll(seam, '') : '\uE000')).join(seam);
  const parts = orderProse(joined, language).split(seam);
  return runs.map((run, index) => {
    if (run.kind === 'text')
      return { ...run, text: directionOf(language) === 'rtl' ? isolateStretches(parts[index] ?? '') : (parts[index] ?? '') };
    return run;
  });
}

/** The same for one string, such as a title, a line of an address or a subject. */
export function normaliseText(text: string, language: Language): string {
  return normaliseRuns([{ kind: 'text', text }], language)
    .map((run) => run.text)
    .join('');
}

function orderProse(text: string, language: Language): string {
  const folded = text.replace(/[ \t\r\n\u00A0\u202F]+/g, foldSpaces);
  const quoted = typeset(folded, language);
  return language === 'fr' ? spaceFrench(quoted) : quoted;
}

/** One space for many; a no-break space among them wins. */
const foldSpaces = (run: string) => (run.includes('\u202F') ? '\u202F' : run.includes('\u00A0') ? '\u00A0' : ' ');

/** A straight quotation mark opens at the start or after a space or bracket, and closes elsewhere. */
function typeset(text: string, language: Language): string {
  const { quotes, apostrophe } = packOf(language);
  const [open, close] = quotes;
  const marked = text.replace(/"/g, (_, at: number) => (/[\s([{«“‘—–\u2066]/.test(letterBefore(text, at)) ? open : close));
  return apostrophe ? marked.replace(/(?<=\p{L})'(?=[\p{L}\uE000\uFFFC])/gu, apostrophe) : marked;
}

/** The character before a place, run boundaries not counted; a space at the start. */
const letterBefore = (text: string, at: number) =>
  text
    .slice(Math.max(0, at - 8), at)
    .replaceAll(seam, '')
    .at(-1) ?? ' ';

function spaceFrench(text: string): string {
  return text
    .replace(/«[ \u00A0\u202F]*/g, '«\u00A0')
    .replace(/[ \u00A0\u202F]*»/g, '\u00A0»')
    .replace(/(?<=[^\s:])[ \u00A0\u202F]*:(?=[\s\uFFFC]|$)/g, '\u00A0:')
    .replace(/(?<=[^\s;!?(])[ \u00A0\u202F]*([;!?]+)(?=[\s\uFFFC)»\u00A0]|$)/g, '\u202F$1');
}
