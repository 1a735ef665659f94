import type { Answer } from '../../../platform/answer.ts';
import type { Language } from '../../../platform/language.ts';
import { type FilesRefusal, type FileVersion, readFiles } from '../reading/read-files.ts';
import type { GivenFile } from '../reading/source-file.ts';
import { alignRows } from './align-rows.ts';
import { pairsOf } from './check-versions.ts';
import type { Pair } from './checked-finding.ts';
import { preparePlaces } from './place-span.ts';

/** Reads files into versions and pairs their paragraphs, without comparing what they say; refuses what cannot be read. */
export async function pairFiles(
  files: readonly GivenFile[],
  languages: readonly Language[] = [],
): Promise<Answer<{ versions: FileVersion[]; pairs: Pair[] }, FilesRefusal>> {
  const read = await readFiles(files, languages);
  if (!read.ok) return read;
  const aligned = alignRows(read.versions);
  return {
    ok: true,
    versions: read.versions,
    pairs: pairsOf(read.versions, aligned, preparePlaces(read.versions, new Map(), aligned.sentences)),
  };
}
