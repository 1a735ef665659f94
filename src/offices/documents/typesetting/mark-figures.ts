import type { PrintedStretch } from './printed-stretches.ts';

const mark = '\u200e';
const figure = '(?<![\\p{Nd}.,:/\\u00a0\\u200e-])\\p{Nd}(?:[\\p{Nd}.,:/\\u00a0-]*\\p{Nd})?';
const sign = '[،.,:](?!\\p{Nd})';
const inside = new RegExp(`${figure}(?=${sign})`, 'gu');
const atEnd = new RegExp(`${figure}$`, 'u');
const atStart = new RegExp(`^${sign}`, 'u');

/**
 * Puts a left-to-right mark before a figure that a comma, point or colon follows, in the stretches of one right-to-left text: without it
 * readers take the sign for a part of the figure and find "،2027" where "2027،" stands.
 */
export function markFigures(stretches: readonly PrintedStretch[]): PrintedStretch[] {
  return stretches.map((stretch, index) => {
    const signFollows = atStart.test(wordsOf(stretches[index + 1]));
    if ('text' in stretch) return { ...stretch, text: markIn(stretch.text, signFollows) };
    if (!('pieces' in stretch) || stretch.apart || !signFollows || !atEnd.test(wordsOf(stretch))) return stretch;
    return { ...stretch, pieces: [`${mark}${stretch.pieces[0] ?? ''}`, ...stretch.pieces.slice(1)] };
  });
}

function markIn(text: string, signFollows: boolean): string {
  const marked = text.replace(inside, (words) => `${mark}${words}`);
  return signFollows ? marked.replace(atEnd, (words) => `${mark}${words}`) : marked;
}

function wordsOf(stretch: PrintedStretch | undefined): string {
  if (!stretch) return '';
  return 'text' in stretch ? stretch.text : ('pieces' in stretch ? stretch.pieces : stretch.parts).join('');
}
