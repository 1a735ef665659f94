/** How many columns of a plain-text reader a text takes: wide letters two, marks on letters and signs of direction none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(letter)) continue;
    width += wide.test(letter) ? 2 : 1;
  }
  return width;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/**
 * Wraps at plain spaces, and between Chinese letters: no-break spaces, addresses and codes stay whole, however long. Later lines stand
 * under the text of the first. A directional isolate that is cut is closed and opened again, since a line end ends it.
 */
export function wrapText(text: string, columns: number, bullet = ''): string {
  const indent = ' '.repeat(displayWidth(bullet));
  return text
    .split('\n')
    .flatMap((paragraph) => balanced(wrapLine(paragraph, columns - indent.length)))
    .map((line, index) => (index === 0 ? bullet : indent) + line)
    .join('\n');
}

function wrapLine(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(paragraph)) {
    const longer = line + piece;
    if (line.trim() !== '' && displayWidth(longer.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  return [...lines, line.trimEnd()];
}

/** What may not be parted: words with the space behind them, and Chinese letters with the signs that may not begin or end a line. */
function piecesOf(paragraph: string): string[] {
  return paragraph
    .split(/(?<= )(?! )/u)
    .flatMap((word) => (wide.test(word) && !/[:/@]\w/u.test(word) ? (word.match(chinese) ?? [word]) : [word]));
}

/** One letter, the opening signs before it and the closing ones behind; or a stretch of other letters. */
const chinese =
  /[（《〈“‘「『【]*(?:\p{Script=Han}|[^\p{Script=Han}（《〈“‘「『【，。、；：？！）》〉”’」』】]+)?[，。、；：？！）》〉”’」』】\p{Cf}]*|./gu;

/** Lines whose isolates each begin and end within the line. */
function balanced(lines: string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const whole = open + line;
    open = '';
    for (const [sign] of line.length > 0 ? whole.matchAll(/[\u2066-\u2069]/gu) : [])
      open = sign === '\u2069' ? open.slice(0, -1) : open + sign;
    return whole + '\u2069'.repeat(open.length);
  });
}
