import { now } from '../../../platform/clock.ts';
import type { Language } from '../../../platform/language.ts';
import type { KeptVersion } from '../jobs/kept-check.ts';
import { readFiles } from '../reading/read-files.ts';
import type { GivenFile } from '../reading/source-file.ts';
import { mendWord, type TextChange } from './mend-word.ts';

export type MendedFile = { filename: string; mediaType: string; bytes: Uint8Array };
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A version as plain text, a blank line between paragraphs. */
export function plainFile({ language, texts }: KeptVersion): MendedFile {
  const text = texts.filter((each) => each.trim() !== '').join('\n\n');
  return { filename: `concordance-${language}.txt`, mediaType: 'text/plain; charset=utf-8', bytes: new TextEncoder().encode(`${text}\n`) };
}

/**
 * The Word file of a version with its corrections as tracked changes by `author`. Undefined where no Word file was given for it; `left` names
 * the corrections that could not be written into it.
 */
export async function mendedWord(
  files: readonly GivenFile[],
  { language, file, texts }: KeptVersion,
  author: string,
): Promise<(MendedFile & { left: TextChange[] }) | undefined> {
  const given = files.find(({ name, bytes }) => name === file && bytes[0] === 0x50 && bytes[1] === 0x4b);
  const original = given && (await textsOf(files, language));
  if (!given || !original) return undefined;
  const changes = original.flatMap((before, index) => {
    const after = texts[index] ?? before;
    return after === before ? [] : [{ before, after }];
  });
  const mended = await mendWord(
    given.bytes,
    changes,
    author,
    now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z'),
  );
  const filename = file.replace(/[^\p{L}\p{N}._ -]/gu, '_').replace(/\.docx$/i, '');
  return { filename: `${filename}-${language}.docx`, mediaType: word, bytes: mended.bytes, left: mended.left };
}

/** The paragraphs of a version as they were read when the files were given. */
async function textsOf(files: readonly GivenFile[], language: Language): Promise<string[] | undefined> {
  const read = await readFiles(files);
  const version = read.ok ? read.versions.find((one) => one.language === language) : undefined;
  return version?.paragraphs.map(({ text }) => text);
}
