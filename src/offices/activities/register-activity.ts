import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, json, newId, type Transaction } from '../../platform/database/public.ts';
import { allLanguages } from '../../platform/language.ts';
import { writeJournal } from '../archive/public.ts';
import { createText, saveParagraphs } from '../languages/public.ts';
import { findMeeting } from '../meetings/public.ts';
import type { ActivityInput } from './activity.ts';
import { type FaultCode, findFaults } from './find-faults.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { readWhen } from './read-when.ts';

export type RegisterRefusal = 'not-signed-in' | 'not-permitted' | FaultCode | 'meeting-not-closed' | 'already-registered';
export type ChangeActivityRefusal = 'not-signed-in' | 'not-permitted' | FaultCode | 'no-such-activity';

/**
 * Enters an activity in the register with its text in each language. Refuses what cannot be read (`faults` names every field), a meeting
 * that is not closed and a meeting that is registered already.
 */
export async function registerActivity(db: Handle, actor: Actor, input: ActivityInput): Promise<Answer<{ id: string }, RegisterRefusal>> {
  const refused = permit(actor, 'officer') ?? (await refuseFaults(db, input));
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const refusal = input.meetingId ? await refuseMeeting(tx, input.meetingId) : undefined;
    if (refusal) return refusal;
    const id = newId();
    const textId = await createText(tx, { originalLanguage: input.originalLanguage });
    const who = { registered_at: now(), registered_by_name: actor.name };
    const entered = await tx
      .insertInto('activity')
      .values({ id, text_id: textId, meeting_id: input.meetingId ?? null, ...who, ...columns(input) })
      .onConflict((conflict) => conflict.column('meeting_id').doNothing())
      .executeTakeFirst();
    if (entered.numInsertedOrUpdatedRows === 0n) return refuse('already-registered');
    await savePartners(tx, id, input);
    await saveTexts(tx, textId, input);
    await writeJournal(tx, actor, 'activities.register', { kind: 'activity', id }, { theme: input.theme, meetingId: input.meetingId });
    return { ok: true, id };
  });
}

/** Changes an activity. Editions already decided keep what was decided; its meeting stays the same. */
export async function changeActivity(
  db: Handle,
  actor: Actor,
  id: string,
  input: ActivityInput,
): Promise<Answer<object, ChangeActivityRefusal>> {
  const refused = permit(actor, 'officer') ?? (await refuseFaults(db, input));
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const known = await tx.selectFrom('activity').select('text_id').where('id', '=', id).forUpdate().executeTakeFirst();
    if (!known) return refuse('no-such-activity');
    await tx.updateTable('activity').set(columns(input)).where('id', '=', id).execute();
    await savePartners(tx, id, input);
    await saveTexts(tx, known.text_id, input);
    await writeJournal(tx, actor, 'activities.change', { kind: 'activity', id }, { theme: input.theme });
    return { ok: true };
  });
}

async function refuseFaults(db: Handle, input: ActivityInput): Promise<Refused<FaultCode> | undefined> {
  const faults = await findFaults(db, input);
  const [first] = faults;
  return first && refuse(first.code, { ...first, faults });
}

async function refuseMeeting(
  tx: Transaction,
  meetingId: string,
): Promise<Refused<'meeting-not-closed' | 'already-registered'> | undefined> {
  const meeting = await findMeeting(tx, meetingId);
  if (!meeting?.closedAt) return refuse('meeting-not-closed');
  const known = await tx.selectFrom('activity').select('id').where('meeting_id', '=', meetingId).executeTakeFirst();
  return known && refuse('already-registered', { activityId: known.id });
}

function columns(input: ActivityInput) {
  const spans = input.whens.map((when) => readWhen(when));
  const days = spans.flatMap((span) => [span?.first, span?.last]).filter((day) => day !== undefined);
  const [starts = '', ends = ''] = [days.toSorted()[0], days.toSorted().at(-1)];
  return {
    theme_key: input.theme,
    kind: input.kind,
    title: json(input.title),
    whens: input.whens,
    starts_on: starts,
    ends_on: ends,
    city: input.city && Object.keys(input.city).length > 0 ? json(input.city) : null,
    country: input.country ?? null,
    attendance: input.attendance?.count ?? null,
    attendance_about: input.attendance?.about ?? false,
    source: input.source.trim(),
  };
}

async function savePartners(tx: Transaction, activityId: string, { partners }: ActivityInput): Promise<void> {
  await tx.deleteFrom('activity_partner').where('activity_id', '=', activityId).execute();
  const rows = partners.map(({ bodyId, role }, position) => ({ activity_id: activityId, body_id: bodyId, role, position }));
  if (rows.length === 0) return;
  await tx
    .insertInto('activity_partner')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The original first, so that each translation knows from which original paragraph it was made. */
async function saveTexts(tx: Transaction, textId: string, { text, originalLanguage }: ActivityInput): Promise<void> {
  const languages = [originalLanguage, ...allLanguages.filter((language) => language !== originalLanguage)];
  for (const language of languages) await saveParagraphs(tx, textId, language, paragraphsOf(text[language] ?? ''));
}
