import { beforeAll, describe, expect, it } from 'vitest';
import { accepted } from '../../platform/answer.ts';
import { openSampleDoor } from '../../platform/testing/sample-door.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { activitiesRoutes, enterSampleBodies, listActivities, sampleOfficer, sampleReviser } from '../activities/public.ts';
import { commitmentPart } from './commitment-part.tsx';
import { listCommitments } from './list-commitments.ts';
import { makeCommitment } from './make-commitment.ts';
import { commitmentsRoutes } from './routes.tsx';

const database = useTestDatabase();
const door = (actor = sampleOfficer) =>
  openSampleDoor(database().db, actor, [activitiesRoutes({ commitments: commitmentPart }), commitmentsRoutes]);
let bodies: Awaited<ReturnType<typeof enterSampleBodies>>;
beforeAll(async () => {
  bodies = await enterSampleBodies(database().db);
});

const activity = {
  theme: 'peace',
  kind: 'bilateral',
  originalLanguage: 'en',
  title_en: 'Talks',
  text_en: 'They met {activity.when|on}.',
  whens: '2026-06-03',
  source: 'T/1',
};
const commitment = {
  commitment_kind: 'promised',
  commitment_by: 'UNDP',
  commitment_what_en: 'A yearly list',
  commitment_what_ar: 'قائمة سنوية',
  commitment_due: '2020-33',
  commitment_owner: 'Noor Vale',
};

describe('the pages of commitments', () => {
  it('enter an activity and the commitment that follows from it together, or neither', async () => {
    const refused = await door().post('/en/activities/new', { ...activity, ...commitment, commitment_due: 'soon' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('id="commitment_due-problem"');
    expect(await listActivities(database().db)).toEqual([]);
    const { status, location } = await door().post('/en/activities/new', { ...activity, ...commitment });
    expect(status).toBe(303);
    const page = (await door().get(location ?? '')).html;
    expect(page).toContain('A yearly list');
    expect(page).toContain('first quarter of 2020');
    expect(await listCommitments(database().db)).toMatchObject([{ madeOn: '2026-06-03', owner: 'Noor Vale' }]);
  });

  it('list what is open with what is overdue marked, in the reader’s language', async () => {
    const { html } = await door(sampleReviser).get('/ar/commitments');
    expect(html).toContain('قائمة سنوية');
    expect(html).toContain('متأخر');
    expect((await door().get('/en/commitments?state=closed')).html).toContain('No commitment answers this selection.');
  });

  it('are entered by hand, with problems beside the fields', async () => {
    const { status, html } = await door().post('/en/commitments/new', { commitment_by: 'Nobody', commitment_owner: 'X' });
    expect(status).toBe(422);
    expect(html).toContain('Choose the body from the directory');
    const made = await door().post('/en/commitments/new', { ...commitment, commitment_madeOn: '2026-01-02' });
    expect(made.status).toBe(303);
  });

  it('close one with its outcome, and tell who closed it first', async () => {
    const input = { kind: 'agreed' as const, byBody: bodies.awp, owner: 'Noor Vale', what: { en: 'To be closed' }, madeOn: '2026-01-02' };
    const { id } = accepted(await makeCommitment(database().db, sampleOfficer, input));
    const path = `/en/commitments/${id}`;
    const lacking = await door().post(`${path}/closure`, { outcome: 'dropped', reason: '', on: '2026-02-02' }, path);
    expect(lacking.status).toBe(422);
    expect(lacking.html).toContain('id="reason-problem"');
    const elsewhere = '/en/commitments/new';
    expect((await door().post(`${path}/closure`, { outcome: 'dropped', reason: 'No funds', on: '2026-02-02' }, path)).status).toBe(303);
    const late = await door().post(`${path}/closure`, { outcome: 'kept', on: '2026-02-03' }, elsewhere);
    expect(late.status).toBe(409);
    expect(late.html).toContain('A colleague has closed this commitment already.');
    expect((await door(sampleReviser).post(`${path}/closure`, { outcome: 'kept' }, '/en/commitments')).status).toBe(403);
  });
});
