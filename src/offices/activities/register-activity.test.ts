import { beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { journalOf } from '../archive/public.ts';
import { textOf } from '../languages/public.ts';
import { findActivity, listActivities } from './find-activity.ts';
import { historyOfBody } from './history-of-body.ts';
import { changeActivity, registerActivity } from './register-activity.ts';
import { readActivityText, renderActivity } from './render-activity.ts';
import { enterSampleBodies, sampleActivity, sampleOfficer, sampleReviser } from './sample-activities.ts';

const database = useTestDatabase();
let bodies: Awaited<ReturnType<typeof enterSampleBodies>>;
beforeAll(async () => {
  bodies = await enterSampleBodies(database().db);
});

const register = (parts: Parameters<typeof sampleActivity>[0] = {}) =>
  registerActivity(database().db, sampleOfficer, sampleActivity(parts));
const refusalOf = async (parts: Parameters<typeof sampleActivity>[0]) => {
  const answer = await register(parts);
  return answer.ok ? undefined : answer.refusal;
};

describe('the register of activities', () => {
  it('keeps what was entered, with its first and last day', async () => {
    const { id } = accepted(
      await register({ whens: ['2026-06-09/2026-06-10', '2026-09-10'], partners: [{ bodyId: bodies.undp, role: 'co-organizer' }] }),
    );
    const activity = await findActivity(database().db, id);
    expect(activity).toMatchObject({
      startsOn: '2026-06-09',
      endsOn: '2026-09-10',
      theme: 'youth',
      attendance: { count: 24, about: false },
    });
    expect(activity?.partners).toEqual([{ bodyId: bodies.undp, role: 'co-organizer' }]);
    expect((await journalOf(database().db, 'activity', id)).map(({ act }) => act)).toEqual(['activities.register']);
  });

  it('renders its text in each language from the same facts', async () => {
    const { id } = accepted(await register({ attendance: { count: 200, about: true }, whens: ['2026-05-04/2026-05-06'] }));
    const activity = await findActivity(database().db, id);
    if (!activity) throw new Error('not found');
    const readable = await readActivityText(database().db, activity);
    const textIn = (language: 'en' | 'ar' | 'ru') => {
      const block = renderActivity(readable, language)?.blocks[0];
      return block?.kind === 'paragraph' ? textOf(block.runs) : undefined;
    };
    expect(textIn('en')).toContain('met in Nairobi from 4 to 6 May 2026 and heard some 200 speakers');
    expect(textIn('ar')).toContain('4 إلى 6 أيار/مايو 2026');
    expect(textIn('ru')).toBeUndefined();
  });

  it('is kept by officers only', async () => {
    expect(await registerActivity(database().db, sampleReviser, sampleActivity())).toMatchObject({
      ok: false,
      refusal: { code: 'not-permitted' },
    });
    expect(await registerActivity(database().db, visitor, sampleActivity())).toMatchObject({
      ok: false,
      refusal: { code: 'not-signed-in' },
    });
  });

  it('refuses what it cannot read, and names every field at once', async () => {
    const refusal = await refusalOf({
      whens: ['last spring'],
      country: 'XXX',
      source: ' ',
      title: {},
      attendance: { count: -1, about: false },
    });
    expect(refusal?.code).toBe('when-unreadable');
    expect(((refusal?.faults ?? []) as { field: string }[]).map(({ field }) => field)).toEqual([
      'whens',
      'country',
      'attendance',
      'source',
      'title_en',
    ]);
  });

  it('refuses a text whose facts cannot be read, a missing original and an unknown partner', async () => {
    expect(await refusalOf({ text: { en: 'It met {activity.venue|in}.' } })).toMatchObject({
      code: 'text-faulty',
      field: 'text_en',
      name: 'activity.venue',
    });
    expect(await refusalOf({ text: { en: 'It met {date:2026-02-31|on}.' } })).toMatchObject({ code: 'text-faulty' });
    expect(await refusalOf({ text: { fr: 'Il s’est réuni.' } })).toMatchObject({ code: 'text-missing', field: 'text_en' });
    expect(await refusalOf({ partners: [{ bodyId: 'nobody-known', role: 'host' }] })).toMatchObject({
      code: 'partner-unknown',
      field: 'partner_0',
    });
    expect(await refusalOf({ whens: ['coming-weeks'] })).toMatchObject({ code: 'when-unreadable' });
    expect(await refusalOf({ whens: [] })).toMatchObject({ code: 'when-missing' });
  });

  it('is changed as a whole, and refuses to change what is not there', async () => {
    const { id } = accepted(await register());
    accepted(await changeActivity(database().db, sampleOfficer, id, sampleActivity({ theme: 'peace', whens: ['2026-07'], partners: [] })));
    expect(await findActivity(database().db, id)).toMatchObject({ theme: 'peace', startsOn: '2026-07-01', endsOn: '2026-07-31' });
    expect(await changeActivity(database().db, sampleOfficer, bodies.awp, sampleActivity())).toMatchObject({
      ok: false,
      refusal: { code: 'no-such-activity' },
    });
  });

  it('is read by period, theme and words, whatever their accents', async () => {
    const { id } = accepted(await register({ whens: ['2031-01'], theme: 'senior', title: { en: 'Élysée talks' } }));
    const idsOf = async (filter: Parameters<typeof listActivities>[1]) =>
      (await listActivities(database().db, filter)).map((activity) => activity.id);
    expect(await idsOf({ from: '2031-01-15', to: '2031-02-01' })).toEqual([id]);
    expect(await idsOf({ from: '2031-01-15', to: '2031-01-20', endedWithin: true })).toEqual([]);
    expect(await idsOf({ theme: 'senior' })).toEqual([id]);
    expect(await idsOf({ query: 'elysee TALKS' })).toEqual([id]);
    expect(await idsOf({ from: '2031-02-01' })).toEqual([]);
  });

  it('tells a body’s history in the reader’s language', async () => {
    const history = await historyOfBody(database().db, bodies.undp, 'fr');
    expect(history[0]?.what).toContain('Atelier sur les budgets');
  });
});
