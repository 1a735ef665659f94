import { type Answer, refuse } from '../../../platform/answer.ts';

/** The most a document to import may hold, in bytes or characters: a report of some hundred pages. */
export const importLimit = 300_000;
export type TextRefusal = 'import-too-large' | 'import-not-text' | 'import-empty';

/** Reads a file as text: UTF-8, or UTF-16 with its mark. Refuses what is no text, is empty, or is longer than `importLimit`. */
export function textOfBytes(bytes: Uint8Array): Answer<{ text: string }, TextRefusal> {
  if (bytes.length > importLimit * 2) return refuse('import-too-large', { limit: importLimit / 1000 });
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return asImportText(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return refuse('import-not-text');
  }
}

/** A text as it is read, stored and compared: one kind of line end, no byte order mark. Refuses control characters that no text holds. */
export function asImportText(typed: string): Answer<{ text: string }, TextRefusal> {
  const text = typed.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse('import-empty');
  if (text.length > importLimit) return refuse('import-too-large', { limit: importLimit / 1000 });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a picture or a PDF from a text
  if (/[\u0000-\u0008\u000e-\u001b]/.test(text)) return refuse('import-not-text');
  return { ok: true, text };
}
