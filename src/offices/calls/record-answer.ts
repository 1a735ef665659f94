import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import { writeJournal } from '../archive/public.ts';
import { findBody } from '../directory/public.ts';
import { findMeeting } from '../meetings/public.ts';
import { insertScan, type Scan } from './answer-scans.ts';
import type { Call } from './call.ts';
import { addressesNamed, lockDelegation } from './lock-delegation.ts';
import { refuseIfClosed } from './may-answer.ts';

export const channels = ['link', 'paper', 'phone', 'email'] as const;
export type Channel = (typeof channels)[number];
type AnswerInput = {
  call: Call;
  bodyId: string;
  kind: 'names' | 'declines';
  channel: Channel;
  byName: string;
  note?: string;
  cameOn?: string;
};

/** Records a body's standing answer under the lock of its delegation and answers its id; an earlier one is kept as superseded. */
export async function recordAnswer(tx: Transaction, input: AnswerInput): Promise<string> {
  const { call, bodyId, kind } = input;
  const answer = {
    id: newId(),
    call_id: call.id,
    body_id: bodyId,
    kind,
    note: input.note ?? '',
    answered_at: now(),
    answered_by_name: input.byName,
    channel: input.channel,
    came_on: input.cameOn ?? null,
  };
  await Promise.all([supersedeAnswer(tx, call.id, bodyId), tx.insertInto('answer').values(answer).execute()]);
  return answer.id;
}

/** A body's answer stands no longer; it is kept with the time. */
export async function supersedeAnswer(tx: Transaction, callId: string, bodyId: string): Promise<void> {
  await tx
    .updateTable('answer')
    .set({ superseded_at: now() })
    .where('call_id', '=', callId)
    .where('body_id', '=', bodyId)
    .where('superseded_at', 'is', null)
    .execute();
}

/** A body says that it will not take part. Refused after the deadline and while delegates stand named. */
export async function declineCall(
  db: Handle,
  actor: Actor,
  call: Call,
  bodyId: string,
  note: string,
): Promise<Answer<object, 'call-closed' | 'meeting-over' | 'delegates-named'>> {
  return inTransaction(db, async (tx) => {
    const { closesAt } = await lockDelegation(tx, call.id, bodyId);
    const closed = refuseIfClosed({ closesAt }, await findMeeting(tx, call.meetingId));
    if (closed) return closed;
    if ((await addressesNamed(tx, call.id, bodyId)).length > 0) return refuse('delegates-named');
    await recordAnswer(tx, { call, bodyId, kind: 'declines', channel: 'link', byName: actor.name, note });
    await writeJournal(tx, actor, 'calls.decline', { kind: 'call', id: call.id }, { body: bodyId });
    return { ok: true };
  });
}

/** An officer records an answer that came on paper, by telephone or by e-mail, with its scan where there is one; allowed after the deadline too. */
export async function recordAnswerByHand(
  db: Handle,
  actor: Actor,
  input: {
    call: Call;
    bodyId: string;
    kind: 'names' | 'declines';
    channel: Exclude<Channel, 'link'>;
    note: string;
    cameOn?: string;
    scan?: Scan;
  },
): Promise<Answer<object, 'not-signed-in' | 'not-permitted' | 'delegates-named' | 'no-such-body'>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  const { call, bodyId, kind, channel } = input;
  return inTransaction(db, async (tx) => {
    if (!(await findBody(tx, bodyId))) return refuse('no-such-body');
    await lockDelegation(tx, call.id, bodyId);
    if (kind === 'declines' && (await addressesNamed(tx, call.id, bodyId)).length > 0) return refuse('delegates-named');
    const answerId = await recordAnswer(tx, { ...input, byName: actor.name });
    if (input.scan) await insertScan(tx, answerId, input.scan);
    await writeJournal(
      tx,
      actor,
      'calls.record-answer',
      { kind: 'call', id: call.id },
      { body: bodyId, channel, kind, scan: input.scan !== undefined },
    );
    return { ok: true };
  });
}
