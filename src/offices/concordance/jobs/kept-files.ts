import type { Handle } from '../../../platform/database/public.ts';
import type { GivenFile } from '../reading/source-file.ts';

/** Keeps the files of a check beside its texts. */
export async function keepFiles(tx: Handle, checkId: string, files: readonly GivenFile[]): Promise<void> {
  if (files.length === 0) return;
  await tx
    .insertInto('concordance_file')
    .values(files.map(({ name, bytes }, position) => ({ check_id: checkId, position, name, bytes: Buffer.from(bytes) })))
    .execute();
}

/** The files of a check as they were given; none of texts that were pasted. */
export async function filesOf(db: Handle, checkId: string): Promise<GivenFile[]> {
  const rows = await db
    .selectFrom('concordance_file')
    .select(['name', 'bytes'])
    .where('check_id', '=', checkId)
    .orderBy('position')
    .execute();
  return rows.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }));
}
