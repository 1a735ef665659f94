import type { Language } from '../../../platform/language.ts';
import type { Unjudged } from '../checking/checked-finding.ts';
import type { FileVersion } from '../reading/read-files.ts';
import { versionOfTexts } from '../reading/version-of-texts.ts';

/** A version as it is kept: its paragraphs, which may be corrected here. */
export type KeptVersion = { language: Language; file: string; texts: string[] };
export type KeptCheck = {
  id: string;
  title: string;
  versions: KeptVersion[];
  unread: Unjudged[];
  byName: string;
  at: Date;
  deleteOn: string;
};
export const keepingDays = [1, 7, 30] as const;

/** The versions of a kept check, ready to be checked again. */
export function versionsOf({ versions }: Pick<KeptCheck, 'versions'>): FileVersion[] {
  return versions.map(({ language, file, texts }) => versionOfTexts(language, texts, file));
}

/** What of versions that were read is kept. */
export function keptVersions(versions: readonly FileVersion[]): KeptVersion[] {
  return versions.map(({ language, file, paragraphs }) => ({ language, file, texts: paragraphs.map(({ text }) => text) }));
}

/**
 * Where the paragraphs of a version stand among its kept texts: a paragraph that was emptied keeps its place there, so that corrections can be
 * written back into the file, and is no paragraph of the version any more.
 */
export function writtenPlaces({ texts }: Pick<KeptVersion, 'texts'>): number[] {
  return texts.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
}

/** The text of a version's paragraph by its place. */
export function textAt(version: Pick<KeptVersion, 'texts'> | undefined, place: number): string | undefined {
  const index = version && writtenPlaces(version)[place];
  return index === undefined ? undefined : version?.texts[index];
}
