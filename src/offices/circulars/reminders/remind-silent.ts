import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { queueLetters } from '../../mailroom/public.ts';
import { type Circular, lockCircular, type Place } from '../circular.ts';
import { coverageOf, hasAnswered } from '../coverage/coverage.ts';
import { firstDispatch } from '../issuing/dispatch-circular.ts';
import { prepareLetters, type Recipient } from '../letter-mail.ts';
import { prepareReminder } from './write-reminder.ts';

export type RemindRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-circular'
  | 'not-dispatched'
  | 'nobody-silent'
  | 'call-closed'
  | 'reminder-already-sent'
  | 'remind-first-letter'
  | 'bulletin-unanswered';

export type Reminded = { dispatchId: string; letters: number; number: number };

/**
 * Reminds the bodies that have not answered at this moment, in the language they were written in. `number` is the reminder the person
 * previewed (1 for the first): when somebody sent it meanwhile, it is refused and nobody is written to twice. `languages` reminds only those
 * who are written to in one of them.
 */
export async function remindSilent(
  db: Handle,
  actor: Actor,
  circularId: string,
  place: Place,
  wanted: { number?: number; languages?: readonly Language[] } = {},
): Promise<Answer<Reminded, RemindRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<Reminded, RemindRefusal>>(db, async (tx) => {
    const circular = await lockCircular(tx, circularId);
    if (!circular) return refuse('no-such-circular');
    if (circular.kind === 'bulletin') return refuse('bulletin-unanswered');
    if (!(await firstDispatch(tx, circularId))) return refuse('not-dispatched');
    if (circular.corrects && (await firstDispatch(tx, circular.corrects.id))) return refuse('remind-first-letter');
    const number = await nextReminder(tx, circularId);
    if (wanted.number !== undefined && wanted.number !== number) return refuse('reminder-already-sent', { number: wanted.number });
    const write = await prepareReminder(tx, circular);
    if (!write) return refuse('call-closed');
    const silent = (await silentAddressees(tx, circular)).filter(({ language }) => wanted.languages?.includes(language) ?? true);
    if (silent.length === 0) return refuse('nobody-silent');
    const id = newId();
    await tx
      .insertInto('dispatch')
      .values({ id, circular_id: circularId, kind: 'reminder', number, dispatched_at: now(), dispatched_by_name: actor.name })
      .execute();
    const letterOf = await prepareLetters(tx, circular, place, { kind: 'reminder', id }, write);
    await queueLetters(tx, silent.map(letterOf));
    await writeJournal(tx, actor, 'circulars.remind', { kind: 'circular', id: circularId }, { number, letters: silent.length });
    return { ok: true, dispatchId: id, letters: silent.length, number };
  });
}

/** The addressees of bodies that have not answered now; those whose letter came back are left out, as their address is wrong. */
export async function silentAddressees(db: Handle, circular: Circular): Promise<Recipient[]> {
  const coverage = await coverageOf(db, circular.id);
  const silent = new Set(
    (coverage?.covered ?? [])
      .filter(({ state, unmailed }) => !hasAnswered(state) && state !== 'bounced' && state !== 'not-sent' && !unmailed)
      .map(({ bodyId }) => bodyId),
  );
  const rows = await db
    .selectFrom('addressee')
    .selectAll()
    .where('circular_id', '=', circular.id)
    .orderBy('language')
    .orderBy('id')
    .execute();
  return rows
    .filter(({ body_id }) => silent.has(body_id))
    .map((row) => ({ key: row.post_id, bodyId: row.body_id, name: row.name, email: row.email, language: row.language as Language }));
}

/** The number the next reminder will bear. */
export async function nextReminder(db: Handle, circularId: string): Promise<number> {
  const row = await db
    .selectFrom('dispatch')
    .select((expression) => expression.fn.max('number').as('last'))
    .where('circular_id', '=', circularId)
    .where('kind', '=', 'reminder')
    .executeTakeFirst();
  return Number(row?.last ?? 0) + 1;
}
