import { beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { enterSampleBodies, registerActivity, sampleActivity, sampleOfficer } from '../activities/public.ts';
import { journalOf } from '../archive/public.ts';
import { closeCommitment } from './close-commitment.ts';
import type { CommitmentInput } from './commitment.ts';
import { historyOfBody } from './history-of-body.ts';
import { findCommitment, listCommitments, openCommitments } from './list-commitments.ts';
import { makeCommitment } from './make-commitment.ts';

const database = useTestDatabase();
let bodies: Awaited<ReturnType<typeof enterSampleBodies>>;
beforeAll(async () => {
  bodies = await enterSampleBodies(database().db);
});

const inputOf = (parts: Partial<CommitmentInput> = {}): CommitmentInput => ({
  kind: 'promised',
  byBody: bodies.undp,
  owner: 'Noor Vale',
  what: { en: 'A list of contact points', fr: 'Une liste de points de contact' },
  due: '2026-09',
  madeOn: '2026-06-03',
  ...parts,
});
const make = (parts: Partial<CommitmentInput> = {}) => makeCommitment(database().db, sampleOfficer, inputOf(parts));
const close = (id: string, closing: Parameters<typeof closeCommitment>[3]) => closeCommitment(database().db, sampleOfficer, id, closing);

describe('a commitment', () => {
  it('is overdue once the last day of its due time has passed, and never without one', async () => {
    const { id } = accepted(await make());
    const vague = accepted(await make({ due: 'coming-weeks' }));
    const none = accepted(await make({ due: undefined }));
    const stateOn = async (on: string) => new Map((await openCommitments(database().db, { on })).map((each) => [each.id, each.overdue]));
    expect((await stateOn('2026-09-30')).get(id)).toBe(false);
    const later = await stateOn('2026-10-01');
    expect([later.get(id), later.get(vague.id), later.get(none.id)]).toEqual([true, false, false]);
    expect((await listCommitments(database().db, { state: 'overdue', on: '2026-10-01' })).map((each) => each.id)).toEqual([id]);
  });

  it('is listed by due day, those without one last', async () => {
    await make({ due: '2026-07-01', owner: 'Order' });
    await make({ due: undefined, owner: 'Order' });
    await make({ due: '2026-06', owner: 'Order' });
    expect((await openCommitments(database().db, { owner: 'Order' })).map(({ due }) => due)).toEqual(['2026-06', '2026-07-01', undefined]);
  });

  it('follows from an activity and is journaled', async () => {
    const activity = accepted(await registerActivity(database().db, sampleOfficer, sampleActivity()));
    const { id } = accepted(await make({ activityId: activity.id }));
    expect((await listCommitments(database().db, { activityId: activity.id })).map((each) => each.id)).toEqual([id]);
    accepted(await close(id, { outcome: 'kept', on: '2026-06-04' }));
    expect((await journalOf(database().db, 'commitment', id)).map(({ act }) => act)).toEqual(['commitments.make', 'commitments.close']);
  });

  it('is closed once, with a reason unless it was kept, and not before it was made', async () => {
    const { id } = accepted(await make());
    expect(await close(id, { outcome: 'dropped', reason: ' ' })).toMatchObject({ ok: false, refusal: { code: 'reason-missing' } });
    expect(await close(id, { outcome: 'kept', on: '2026-06-02' })).toMatchObject({ ok: false, refusal: { code: 'closed-before-made' } });
    expect(await close(id, { outcome: 'kept', on: 'soon' })).toMatchObject({ ok: false, refusal: { code: 'day-unreadable' } });
    accepted(await close(id, { outcome: 'superseded', reason: 'Taken up elsewhere', on: '2026-11-04' }));
    expect(await close(id, { outcome: 'kept' })).toMatchObject({ ok: false, refusal: { code: 'already-closed' } });
    expect((await findCommitment(database().db, id))?.closure).toMatchObject({
      outcome: 'superseded',
      on: '2026-11-04',
      reason: 'Taken up elsewhere',
    });
  });

  it.each([
    [{ what: { en: ' ' } }, 'what-missing'],
    [{ owner: '' }, 'owner-missing'],
    [{ due: 'some day' }, 'due-unreadable'],
    [{ madeOn: '2026-02-30' }, 'day-unreadable'],
    [{ byBody: '0191f0a0-0000-7000-8000-0000000000ff' }, 'body-unknown'],
    [{ toBody: '0191f0a0-0000-7000-8000-0000000000ff' }, 'body-unknown'],
    [{ activityId: '0191f0a0-0000-7000-8000-0000000000ff' }, 'activity-unknown'],
  ] as [Partial<CommitmentInput>, string][])('is refused with %j: %s', async (parts, code) => {
    expect(await make(parts)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('is entered by officers only, and unknown ones cannot be closed', async () => {
    expect(await makeCommitment(database().db, visitor, inputOf())).toMatchObject({ ok: false, refusal: { code: 'not-signed-in' } });
    expect(await close(bodies.awp, { outcome: 'kept' })).toMatchObject({ ok: false, refusal: { code: 'no-such-commitment' } });
  });

  it('stands in the history of the body that made it', async () => {
    expect((await historyOfBody(database().db, bodies.undp, 'fr'))[0]?.what).toContain('Une liste de points de contact');
  });
});
