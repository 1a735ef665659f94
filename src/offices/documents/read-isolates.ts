import type { Direction } from '../../platform/language.ts';

/** A stretch of text; `direction` is set where it stood in a directional isolate. */
export type Isolated = { text: string; direction?: Direction };

/** Splits a text at its directional isolates (U+2066–U+2069), outermost only; a first-strong isolate takes the direction of its first letter. */
export function readIsolates(text: string): Isolated[] {
  const found: Isolated[] = [];
  let depth = 0;
  let direction: Direction | undefined;
  for (const piece of text.split(/([\u2066-\u2069])/u)) {
    if (piece === '\u2069') depth = Math.max(0, depth - 1);
    else if (/^[\u2066-\u2068]$/u.test(piece)) depth += 1;
    if (/^[\u2066-\u2069]$/u.test(piece)) {
      if (depth === 0) direction = undefined;
      else if (depth === 1 && piece !== '\u2069') direction = piece === '\u2066' ? 'ltr' : piece === '\u2067' ? 'rtl' : undefined;
      continue;
    }
    if (piece === '') continue;
    const own = depth > 0 ? (direction ?? firstStrong(piece)) : undefined;
    found.push(own ? { text: piece, direction: own } : { text: piece });
  }
  return found;
}

function firstStrong(text: string): Direction {
  return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';
}

/** A code, number or address without a letter of the document's own right-to-left script is read from left to right as a whole. */
export function isolateCode(text: string, direction: Direction): string {
  return direction === 'rtl' && !/[\p{Script=Arabic}\u2066-\u2069]/u.test(text) ? `\u2066${text}\u2069` : text;
}
