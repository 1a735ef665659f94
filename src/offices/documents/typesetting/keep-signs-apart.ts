import type { PrintedStretch } from './printed-stretches.ts';

/** The thinnest space there is; a line never breaks between it and the sign. */
const hairSpace = '\u200a';
const sign = /^[،.,:](?!\p{Nd})/u;

/**
 * Puts a hair space between a figure and the comma, point or colon that follows it, in the stretches of one right-to-left text: without it
 * readers take the sign for a part of the figure and find "،2027" instead of "2027،".
 */
export function keepSignsApart(stretches: readonly PrintedStretch[]): PrintedStretch[] {
  let afterFigure = false;
  return stretches.map((stretch) => {
    const words = 'text' in stretch ? stretch.text : ('pieces' in stretch ? stretch.pieces : stretch.parts).join('');
    const joins = afterFigure && sign.test(words);
    if (words !== '') afterFigure = /\p{Nd}$/u.test(words) && !('apart' in stretch && stretch.apart);
    if (!('text' in stretch)) return stretch;
    const inner = stretch.text.replace(/(?<=\p{Nd})(?=[،.,:](?!\p{Nd}))/gu, hairSpace);
    return { ...stretch, text: joins ? `${hairSpace}${inner}` : inner };
  });
}
