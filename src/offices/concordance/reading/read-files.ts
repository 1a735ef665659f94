import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Language } from '../../../platform/language.ts';
import { joinLines } from './join-lines.ts';
import { markParts, type PartedText } from './mark-parts.ts';
import { readPlainText } from './read-plain-text.ts';
import { type FileReading, type FileRefusal, fileLimits, type GivenFile } from './source-file.ts';
import { splitFile } from './split-file.ts';

/** One language's version and the file it was read from. */
export type FileVersion = { language: Language; file: string; source: string; paragraphs: PartedText[] };
export type FilesReading = { versions: FileVersion[]; readings: FileReading[] };
export type FilesRefusal = FileRefusal | 'language-twice' | 'language-lacking' | 'no-files';

/**
 * Reads files into versions, one language to a file or several in one. `languages` names what they may hold; as many languages as files are
 * taken in the order of the files where nothing else tells them apart. Refuses what cannot be read, and a language that two files hold.
 */
export async function readFiles(
  files: readonly GivenFile[],
  languages: readonly Language[] = [],
): Promise<Answer<FilesReading, FilesRefusal>> {
  if (files.length === 0) return refuse('no-files');
  const readings: FileReading[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if (!read.ok) return read;
    readings.push(read.reading);
  }
  const versions = versionsOf(readings, languages);
  const twice = versions.find(({ language }, index) => versions.findIndex((other) => other.language === language) !== index);
  if (twice) return refuse('language-twice', { file: twice.file, language: twice.language, ...sameFile(files) });
  const lacking = languages.filter((language) => !versions.some((version) => version.language === language));
  if (lacking.length > 0) return refuse('language-lacking', { languages: lacking.join(', ') });
  return { ok: true, versions: inAskedOrder(versions, languages), readings };
}

/** Two files that are one and the same, whatever they are called. */
function sameFile(files: readonly GivenFile[]): { same: 'yes' | 'no'; file?: string; other?: string } {
  for (const [index, { name, bytes }] of files.entries()) {
    const other = files.slice(0, index).find((before) => Buffer.compare(before.bytes, bytes) === 0);
    if (other) return { same: 'yes', file: name, other: other.name };
  }
  return { same: 'no' };
}

/** Reads one file by what it holds, whatever its name says; a program that reads plain texts alone loads no reader of other files. */
export async function readFile(file: GivenFile): Promise<Answer<{ reading: FileReading }, FileRefusal>> {
  const { bytes, name } = file;
  if (bytes.length === 0) return refuse('file-empty', { file: name });
  if (bytes.length > fileLimits.bytes) return refuse('file-too-large', { file: name });
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  if (start.includes('%PDF-')) return (await import('./read-pdf.ts')).readPdf(file);
  if (start.startsWith('PK') || start.startsWith('\u00d0\u00cf\u0011\u00e0')) return (await import('./read-word.ts')).readWord(file);
  if (/\.html?$/i.test(name) || /<(?:!doctype html|html|body)[\s>]/i.test(start)) return (await import('./read-html.ts')).readHtml(file);
  if (/\.(?:docx|pdf)$/i.test(name)) return refuse('file-not-as-named', { file: name });
  if (/\.(?:png|jpe?g|zip|xlsx|odt|rtf)$/i.test(name) || start.startsWith('{\\rtf')) return refuse('file-not-known', { file: name });
  return readPlainText(file);
}

function versionsOf(readings: readonly FileReading[], languages: readonly Language[]): FileVersion[] {
  const texts = readings.map((reading) => joinLines(reading.lines, reading.format));
  const parts = texts.map((paragraphs) => splitFile(paragraphs, languages, readings.length > 1));
  const isAsked = parts.every((some) => some.some(({ language }) => languages.includes(language)));
  const inOrder = languages.length === readings.length && isAsked && !tells(parts.map((some) => some.map(({ language }) => language)));
  return readings.flatMap(({ name, source }, index) => {
    const ordered = languages[index];
    const own = inOrder && ordered ? [{ language: ordered, paragraphs: texts[index] ?? [] }] : (parts[index] ?? []);
    return own.map(({ language, paragraphs }) => ({ language, file: name, source, paragraphs: markParts(paragraphs, language) }));
  });
}

/** Whether each file was recognised as one language of its own. */
function tells(found: Language[][]): boolean {
  return found.every((some) => some.length === 1) && new Set(found.flat()).size === found.length;
}

function inAskedOrder(versions: FileVersion[], languages: readonly Language[]): FileVersion[] {
  if (languages.length === 0) return versions;
  return [...versions].sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language));
}
