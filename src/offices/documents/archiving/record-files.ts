import { canonicalJson } from '../../../platform/digest.ts';
import { ownNames, screenLanguageFor } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import type { OfficialDocument } from '../official-document.ts';
import type { Attachment } from '../typesetting/typesetting-job.ts';
import { writeText } from '../write-text.ts';
import { archivingWords } from './archiving-words.ts';

/** A file carried by an archival copy, and how it relates to the paper: what it was made from, or the same in another form. */
export type RecordFile = Attachment & { relationship: 'source' | 'alternative' };

/** What a version says without the code printed on it: the record from whose digest that code is made. */
export function recordOf({ verification: _printed, ...content }: OfficialDocument): Omit<OfficialDocument, 'verification'> {
  return content;
}

/** The record of each version as canonical JSON (`record-en.json`) and the plain text of each (`text-en.txt`), described in the language of the first. */
export function recordFiles(versions: readonly OfficialDocument[], texts: readonly OfficialDocument[] = versions): RecordFile[] {
  const [first] = versions;
  if (!first) return [];
  const t = speak(archivingWords, screenLanguageFor(first.language));
  return [
    ...versions.map((version) => ({
      name: `record-${version.language}.json`,
      mime: 'application/json',
      description: t('record', { language: ownNames[version.language] }),
      bytes: Buffer.from(canonicalJson(recordOf(version))),
      relationship: 'source' as const,
    })),
    ...texts.map((version) => ({
      name: `text-${version.language}.txt`,
      mime: 'text/plain',
      description: t('text', { language: ownNames[version.language] }),
      bytes: Buffer.from(writeText(version)),
      relationship: 'alternative' as const,
    })),
  ];
}
