import type { Language } from '../../../platform/language.ts';
import { markParts } from './mark-parts.ts';
import { placed } from './placed-text.ts';
import type { FileVersion } from './read-files.ts';

/** A version from paragraphs that are already told apart: its source has one to a line. */
export function versionOfTexts(language: Language, texts: readonly string[], file: string = language): FileVersion {
  const lines = texts.map((text) => text.replace(/[\r\n]/g, ' '));
  const source = lines.join('\n');
  let from = 0;
  const paragraphs = lines.flatMap((text) => {
    const paragraph = { ...placed(source, from, from + text.length), gapBefore: 1, heading: false };
    from += text.length + 1;
    return text.trim() === '' ? [] : [paragraph];
  });
  return { language, file, source, paragraphs: markParts(paragraphs, language) };
}
