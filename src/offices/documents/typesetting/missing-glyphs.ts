/** Reads the characters that no font could show from the compiler's complaint; the message quotes them as Rust does (`\u{1f600}`). */
export function missingGlyphs(message: string): string[] {
  const found = [...message.matchAll(/the text `\\"((?:(?!\\"`).)*)\\"` could not be displayed/gsu)].map((match) =>
    unquote(match[1] ?? ''),
  );
  return [...new Set(found)];
}

function unquote(quoted: string): string {
  return quoted
    .replace(/\\+u\{([0-9a-f]+)\}/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\+([nrt0])/gu, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t', 0: '\0' })[letter] ?? letter)
    .replace(/\\+(["'\\])/gu, '$1');
}
