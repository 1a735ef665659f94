/** Tells what the compiler complained of: characters that no typeface holds, a mark that is no SVG of its own, or a fault of ours. */
export function readComplaint(message: string) {
  const missing = missingGlyphs(message);
  if (missing.length > 0) return { kind: 'missing-glyphs' as const, missing };
  if (/failed to parse SVG|failed to load linked image/u.test(message)) return { kind: 'mark-unreadable' as const };
  return { kind: 'fault' as const, message };
}

/** Reads the characters that no font could show from the compiler's complaint; the message quotes them as Rust does (`\u{1f600}`). */
function missingGlyphs(message: string): string[] {
  const found = [...message.matchAll(/the text `\\"((?:(?!\\"`).)*)\\"` could not be displayed/gsu)].map((match) =>
    unquote(match[1] ?? ''),
  );
  return [...new Set(found)];
}

function unquote(quoted: string): string {
  return quoted
    .replace(/\\+u\{([0-9a-f]+)\}/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\+x([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\+([nrt0])/gu, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t', 0: '\0' })[letter] ?? letter)
    .replace(/\\+(["'\\])/gu, '$1');
}
