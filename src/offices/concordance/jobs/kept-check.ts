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
