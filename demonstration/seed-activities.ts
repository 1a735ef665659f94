import { type ActivityInput, registerActivity } from '../src/offices/activities/public.ts';
import { closeCommitment, makeCommitment } from '../src/offices/commitments/public.ts';
import { system } from '../src/platform/actor.ts';
import { accepted } from '../src/platform/answer.ts';
import type { Transaction } from '../src/platform/database/public.ts';
import { activities } from './data/activities/activities.ts';
import type { DemonstrationActivity } from './data/activities/activity-shape.ts';
import { commitments, type DemonstrationCommitment } from './data/activities/commitments.ts';
import { findStaff } from './data/secretariat.ts';
import { bodyId } from './seed-directory.ts';

/** Registers the activities of the past half-year and the commitments made in them. */
export async function seedActivities(tx: Transaction): Promise<void> {
  const ids = new Map<string, string>();
  for (const activity of activities) {
    const { id } = accepted(await registerActivity(tx, system, inputOf(activity)));
    ids.set(activity.key, id);
  }
  for (const commitment of commitments) await seedCommitment(tx, commitment, ids.get(commitment.activity));
}

function inputOf({ key: _key, partners, whens, ...activity }: DemonstrationActivity): ActivityInput {
  return {
    ...activity,
    whens: [...whens],
    originalLanguage: 'en',
    partners: partners.map(({ body, role }) => ({ bodyId: bodyId(body), role })),
  };
}

async function seedCommitment(tx: Transaction, commitment: DemonstrationCommitment, activityId: string | undefined): Promise<void> {
  const { kind, by, to, what, due, madeOn, closed } = commitment;
  const owner = findStaff(commitment.owner).names.find(({ script }) => script === 'Latn');
  const made = await makeCommitment(tx, system, {
    kind,
    activityId,
    byBody: bodyId(by),
    toBody: to ? bodyId(to) : undefined,
    owner: owner ? `${owner.given} ${owner.family}` : commitment.owner,
    what,
    due,
    madeOn,
  });
  const { id } = accepted(made);
  if (closed) accepted(await closeCommitment(tx, system, id, { outcome: closed.outcome, reason: closed.reason, on: closed.on }));
}
