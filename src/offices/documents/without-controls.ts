import type { OfficialDocument } from './official-document.ts';

/** The document without control characters and halves of characters, which no Word file, page or e-mail may hold. */
export function withoutControls(document: OfficialDocument): OfficialDocument {
  return JSON.parse(JSON.stringify(document), (_, value) => (typeof value === 'string' ? cleaned(value) : value));
}

function cleaned(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}
