import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, json, newId } from '../../../platform/database/public.ts';
import { sha256 } from '../../../platform/digest.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import type { InLanguages } from '../../languages/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';

export type EnclosedFile = { language: Language; filename: string; mediaType: string; bytes: Uint8Array };
export type EnclosureInput = { title: InLanguages; files: EnclosedFile[] };
export type EncloseRefusal = ChangeRefusal | 'file-missing' | 'file-type';

const atMost = 10 * 1024 * 1024;
const zip = [0x50, 0x4b, 0x03, 0x04];
const pdf = [0x25, 0x50, 0x44, 0x46];

/** Encloses a paper with one file a language. Refuses none, and files whose first bytes are neither PDF nor Word, or over 10 MB. */
export async function addEnclosure(
  db: Handle,
  actor: Actor,
  id: string,
  input: EnclosureInput,
): Promise<Answer<{ enclosureId: string }, EncloseRefusal>> {
  return changeDraft<{ enclosureId: string }, EncloseRefusal>(db, actor, id, async (tx) => {
    if (input.files.length === 0) return refuse('file-missing');
    if (!input.files.every(isPaper)) return refuse('file-type');
    const enclosureId = newId();
    const last = await tx
      .selectFrom('enclosure')
      .select('position')
      .where('circular_id', '=', id)
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst();
    const position = (last?.position ?? 0) + 1;
    await tx
      .insertInto('enclosure')
      .values({ id: enclosureId, circular_id: id, position, title: json(input.title) })
      .execute();
    const rows = input.files.map(({ language, filename, mediaType, bytes }) => ({
      enclosure_id: enclosureId,
      language,
      filename: filename.slice(-120),
      media_type: mediaType,
      bytes: Buffer.from(bytes),
      sha256: sha256(bytes),
    }));
    await tx.insertInto('enclosure_file').values(rows).execute();
    await writeJournal(tx, actor, 'circulars.enclose', { kind: 'circular', id }, { position, digests: rows.map((row) => row.sha256) });
    return { ok: true, enclosureId };
  });
}

/** Takes an enclosure out; those after it move up, so that numbers have no gap. */
export async function removeEnclosure(db: Handle, actor: Actor, id: string, enclosureId: string): Promise<Answer<object, ChangeRefusal>> {
  return changeDraft<object, ChangeRefusal>(db, actor, id, async (tx) => {
    await tx.deleteFrom('enclosure').where('id', '=', enclosureId).where('circular_id', '=', id).execute();
    const rest = await tx.selectFrom('enclosure').select('id').where('circular_id', '=', id).orderBy('position').execute();
    for (const [index, row] of rest.entries())
      await tx
        .updateTable('enclosure')
        .set({ position: index + 1 })
        .where('id', '=', row.id)
        .execute();
    await writeJournal(tx, actor, 'circulars.enclose', { kind: 'circular', id }, { removed: enclosureId });
    return { ok: true };
  });
}

/** Whether a file is what it says, PDF or Word, and not too large. */
export function isPaper({ bytes, mediaType }: EnclosedFile): boolean {
  const begins = (signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (bytes.length > atMost) return false;
  return mediaType === 'application/pdf' ? begins(pdf) : mediaType.endsWith('wordprocessingml.document') && begins(zip);
}
