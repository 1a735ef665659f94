import { z } from 'zod';
import { allLanguages } from '../../../platform/language.ts';
import { type KeptVersion, keptVersions } from '../jobs/kept-check.ts';
import { applyMend, type Mend } from '../jobs/mend-text.ts';
import type { FileVersion } from '../reading/read-files.ts';
import type { GivenFile } from '../reading/source-file.ts';

/** What a page carries along of which nothing is kept: the files as they were given, and the corrections accepted so far. */
export type OnceState = { files: GivenFile[]; mends: Mend[] };
export type PostedBody = Record<string, string | File | (string | File)[]>;

/** More than this is not carried along; the findings are shown all the same. Bytes. */
export const carriedAtMost = 4_000_000;

const mend = z.object({ language: z.enum(allLanguages), place: z.int().min(0), before: z.string(), after: z.string() });

/** Reads what was dropped, pasted or carried along. */
export async function readOnce(body: PostedBody): Promise<OnceState> {
  const files = await givenFiles(body);
  if (files.length > 0) return { files, mends: [] };
  const text = (name: string) => [body[name] ?? []].flat().filter((one): one is string => typeof one === 'string');
  const names = text('name');
  const carried = text('bytes').map((bytes, index) => ({
    name: names[index] ?? `${index + 1}.txt`,
    bytes: new Uint8Array(Buffer.from(bytes, 'base64')),
  }));
  return { files: carried, mends: readMends(text('mends')[0]) };
}

function readMends(posted: string | undefined): Mend[] {
  try {
    return z
      .array(mend)
      .max(5000)
      .parse(JSON.parse(posted ?? '[]'));
  } catch {
    return [];
  }
}

/** The files that were dropped, and texts that were pasted as files of their own. */
export async function givenFiles(body: PostedBody): Promise<GivenFile[]> {
  const posted = [body.files ?? []].flat().filter((file): file is File => file instanceof File && (file.size > 0 || file.name !== ''));
  const files = await Promise.all(
    posted.map(async (file) => ({ name: file.name || '—', bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const texts = [body.text, body.other].filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  return [...files, ...texts.map((text, index) => ({ name: `${index + 1}.txt`, bytes: new TextEncoder().encode(text) }))];
}

/** Versions with the corrections accepted so far; one that no longer fits is left out. */
export function withMends(versions: readonly FileVersion[], mends: readonly Mend[]): KeptVersion[] {
  return mends.reduce<KeptVersion[]>((mended, one) => applyMend(mended, one) ?? mended, keptVersions(versions));
}
