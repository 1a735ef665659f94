import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, accepted, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { fromJson, type Handle, inTransaction, json, newId, type Transaction } from '../../../platform/database/public.ts';
import { sha256 } from '../../../platform/digest.ts';
import { writeJournal } from '../../archive/public.ts';
import type { LetterReading } from '../../languages/public.ts';
import { findMeeting, type MeetingInput, planMeeting } from '../../meetings/public.ts';
import { draftCircular } from '../drafting/draft-circular.ts';
import { type LetterChoice, type LetterPlan, type PlanLetterRefusal, planLetter } from './import-letter-plan.ts';

export type LetterToStore = { fileName: string; text: string; reading: LetterReading; choice?: LetterChoice };
export type StoreLetterRefusal = 'not-signed-in' | 'not-permitted' | 'import-known' | PlanLetterRefusal;
export type StoredLetter = { id: string; circularId: string; meetingId?: string; plan: LetterPlan };
export type ImportedLetter = {
  id: string;
  fileName: string;
  text: string;
  reading: LetterReading;
  circularId: string;
  meetingId?: string;
  importedAt: Date;
  importedByName: string;
};

/**
 * Stores a read letter in one transaction: the text as it came, the meeting it announces where its facts suffice, and a draft circular with
 * every language version. The same text twice changes nothing (`import-known`, with `circularId`, `fileName` and `by`).
 */
export async function storeLetterReading(
  db: Handle,
  actor: Actor,
  letter: LetterToStore,
): Promise<Answer<StoredLetter, StoreLetterRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  const digest = sha256(letter.text);
  return inTransaction(db, async (tx) => {
    await lockText(tx, digest);
    const known = await findImportedLetter(tx, letter.text);
    if (known) return refuse('import-known', { fileName: known.fileName, by: known.importedByName, circularId: known.circularId });
    const planned = await planLetter(tx, letter.reading, letter.choice);
    if (!planned.ok) return planned;
    const { plan } = planned;
    const meetingId = 'input' in plan.meeting ? await enterMeeting(tx, actor, plan.meeting.input) : undefined;
    const circularId = await enterCircular(tx, actor, plan, meetingId);
    const id = newId();
    await tx
      .insertInto('imported_letter')
      .values({
        id,
        file_name: letter.fileName,
        sha256: digest,
        text: letter.text,
        reading: json(letter.reading),
        circular_id: circularId,
        meeting_id: meetingId ?? null,
        imported_at: now(),
        imported_by_name: actor.name,
      })
      .execute();
    await writeJournal(tx, actor, 'circulars.import', { kind: 'circular', id: circularId }, { sha256: digest, meeting: meetingId });
    return { ok: true, id, circularId, ...(meetingId ? { meetingId } : {}), plan };
  });
}

/** The letter that was taken in from this text; undefined when none was. */
export async function findImportedLetter(db: Handle, text: string): Promise<ImportedLetter | undefined> {
  const row = await db.selectFrom('imported_letter').selectAll().where('sha256', '=', sha256(text)).executeTakeFirst();
  return (
    row && {
      id: row.id,
      fileName: row.file_name,
      text: row.text,
      reading: fromJson<LetterReading>(row.reading),
      circularId: row.circular_id,
      ...(row.meeting_id ? { meetingId: row.meeting_id } : {}),
      importedAt: row.imported_at,
      importedByName: row.imported_by_name,
    }
  );
}

/** Two officers who store the same text at once follow one another; the lock goes with the transaction. */
async function lockText(tx: Transaction, digest: string): Promise<void> {
  await tx.selectNoFrom((eb) => eb.fn('pg_advisory_xact_lock', [eb.val(Number.parseInt(digest.slice(0, 8), 16))]).as('locked')).execute();
}

/** Its short name gets a number when another meeting has it. A refusal here would be a bug: the plan was made from checked facts. */
async function enterMeeting(tx: Transaction, actor: Actor, input: MeetingInput): Promise<string> {
  let slug = input.slug;
  for (let number = 2; await findMeeting(tx, slug); number++) slug = `${input.slug}-${number}`;
  return accepted(await planMeeting(tx, actor, { ...input, slug })).id;
}

async function enterCircular(tx: Transaction, actor: Actor, plan: LetterPlan, meetingId: string | undefined): Promise<string> {
  const drafted = await draftCircular(tx, actor, {
    kind: meetingId ? 'invitation' : 'information',
    organizationId: plan.organizationId,
    ...(meetingId ? { meetingId } : {}),
    addresseeRule: plan.rule,
    signatories: plan.signatories,
    languages: plan.languages,
    originalLanguage: plan.original,
    paragraphs: plan.paragraphs,
  });
  return accepted(drafted).id;
}
