import type { Answer } from '../../../platform/answer.ts';
import type { Language } from '../../../platform/language.ts';
import { type FilesRefusal, type FileVersion, readFiles } from '../reading/read-files.ts';
import type { FileReading, GivenFile } from '../reading/source-file.ts';
import { alignRows } from './align-rows.ts';
import { type CheckOptions, checkAligned } from './check-versions.ts';
import type { Check, Unjudged } from './checked-finding.ts';
import { learnVersions } from './learn-versions.ts';

export type FilesCheck = Check & { versions: FileVersion[]; readings: FileReading[] };

/** Reads files into versions and checks them; what of the files was not read is said among what could not be judged. */
export async function checkFiles(
  files: readonly GivenFile[],
  { languages = [], ...options }: CheckOptions & { languages?: readonly Language[] } = {},
): Promise<Answer<{ check: FilesCheck }, FilesRefusal>> {
  const read = await readFiles(files, languages);
  if (!read.ok) return read;
  const learning = learnVersions(read.versions);
  // The thread reads its dictionaries while the versions are paired here.
  const aligned = alignRows(read.versions);
  const unspelt = await learning;
  const check = checkAligned(read.versions, aligned, options);
  const { versions, readings } = read;
  return { ok: true, check: { ...check, versions, readings, unjudged: [...unreadIn(readings), ...check.unjudged, ...unspelt] } };
}

/** What files hold that was not read. */
export function unreadIn(readings: readonly FileReading[]): Unjudged[] {
  return readings.flatMap(({ name, unread }) => {
    const of = (kind: 'page' | 'part') => unread.filter((part) => part.kind === kind).map((part) => part.name);
    const [pages, parts] = [of('page'), of('part')];
    return [
      ...(pages.length > 0 ? [{ kind: 'page-without-text' as const, file: name, names: pages }] : []),
      ...(parts.length > 0 ? [{ kind: 'part-not-read' as const, file: name, names: parts }] : []),
    ];
  });
}
