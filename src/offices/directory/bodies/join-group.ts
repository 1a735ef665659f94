import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { geopoliticalGroupCodes } from '../taxonomy/geopolitical-groups.ts';
import { lockBody } from './lock-body.ts';

export type GroupCode =
  | 'not-signed-in'
  | 'not-permitted'
  | 'body-unknown'
  | 'group-unknown'
  | 'group-already'
  | 'group-overlaps'
  | 'group-represented'
  | 'group-none'
  | 'group-end-early';
export type GroupInput = { bodyId: string; group: string; represented?: boolean; from: string };

/**
 * Enters a body in a geopolitical group from a day on; `represented` says that this group speaks for it, which only one may do at a time.
 * Refuses a group it sits in, a day within an earlier stay in it, and a second group that would represent it.
 */
export async function joinGroup(db: Handle, actor: Actor, input: GroupInput): Promise<Answer<{ id: string }, GroupCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  const { bodyId, group, represented = true, from } = input;
  if (!geopoliticalGroupCodes.some((code) => code === group)) return refuse('group-unknown', { group });
  return inTransaction(db, async (tx) => {
    if (!(await lockBody(tx, bodyId))) return refuse('body-unknown');
    const stays = await tx.selectFrom('body_group').selectAll().where('body_id', '=', bodyId).execute();
    const same = stays.filter((stay) => stay.group_key === group);
    if (same.some((stay) => stay.valid_to === null)) return refuse('group-already', { group });
    if (same.some((stay) => stay.valid_to !== null && stay.valid_to > from)) return refuse('group-overlaps', { group });
    const speaker = represented && stays.find((stay) => stay.represented && (stay.valid_to === null || stay.valid_to > from));
    if (speaker) return refuse('group-represented', { group: speaker.group_key });
    const id = newId();
    await tx.insertInto('body_group').values({ id, body_id: bodyId, group_key: group, represented, valid_from: from }).execute();
    await writeJournal(tx, actor, 'directory.join-group', { kind: 'body', id: bodyId }, { group, represented, from });
    return { ok: true, id };
  });
}

/** Takes a body out of a group: `on` is the first day outside. Refuses a group it does not sit in, and a day not after it joined. */
export async function leaveGroup(
  db: Handle,
  actor: Actor,
  input: { bodyId: string; group: string; on: string },
): Promise<Answer<object, GroupCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  const { bodyId, group, on } = input;
  return inTransaction(db, async (tx) => {
    if (!(await lockBody(tx, bodyId))) return refuse('body-unknown');
    const stay = await tx
      .selectFrom('body_group')
      .selectAll()
      .where('body_id', '=', bodyId)
      .where('group_key', '=', group)
      .where('valid_to', 'is', null)
      .executeTakeFirst();
    if (!stay) return refuse('group-none', { group });
    if (on <= stay.valid_from) return refuse('group-end-early', { day: stay.valid_from });
    await tx.updateTable('body_group').set({ valid_to: on }).where('id', '=', stay.id).execute();
    await writeJournal(tx, actor, 'directory.leave-group', { kind: 'body', id: bodyId }, { group, on });
    return { ok: true };
  });
}
