import { sql } from 'kysely';
import { type Call, findCall, nameDelegate, openCall, registerDelegate } from '../../src/offices/calls/public.ts';
import { planMeeting } from '../../src/offices/meetings/public.ts';
import { type Actor, system } from '../../src/platform/actor.ts';
import { accepted } from '../../src/platform/answer.ts';
import { type Database, newId } from '../../src/platform/database/public.ts';

const link: Actor = { kind: 'link', name: 'Parliament' };
const desk = { publicUrl: 'https://chancery.example' };
const person = {
  given: 'Marisol',
  family: 'Quintana',
  gender: 'female',
  functionTitle: 'Chair, Budget Committee',
  language: 'en',
} as const;
/** The clock of the measurement: before the deadline. */
export const measuredAt = new Date('2027-01-20T09:00:00Z');

/** Opens a call for members of parliament, without a limit of places, on a meeting of its own. */
export async function openMeasuredCall(db: Database, organizerId: string): Promise<Call> {
  const meeting = await planMeeting(db, system, {
    slug: `measured-${newId()}`,
    kind: 'round-table',
    organizerId,
    mode: 'online',
    startsOn: '2027-03-08',
    endsOn: '2027-03-08',
    startsAt: '15:30',
    endsAt: '17:00',
    zone: 'Europe/Zurich',
    platform: 'Zoom',
    platformLink: 'https://meet.example/j/778',
    title: { en: 'Oversight of public budgets', ar: 'الرقابة على الميزانيات العامة' },
    summary: { en: 'Members compare how their committees follow public money.' },
    interpretation: ['en', 'ar'],
    committees: [],
    eligible: ['member-of-parliament'],
    targetPerBody: 2,
    contactEmail: 'meetings@assembly.example',
  });
  const opened = await openCall(db, system, {
    meetingId: accepted(meeting).id,
    closesAt: new Date('2027-02-12T22:59:00Z'),
    zone: 'Europe/Zurich',
    maxPerDelegation: 3,
    categories: [{ category: 'member-of-parliament', places: null }],
  });
  const call = await findCall(db, accepted(opened).id);
  if (!call) throw new Error('the call was not opened');
  return call;
}

/** The id of the n-th body; pgbench makes the same one with `md5(concat('body', n))`. */
export async function enterBodies(db: Database, count: number): Promise<string[]> {
  const each = sql`(select md5(concat('body', n))::uuid as id, n from generate_series(1, ${count}::int) n) b`;
  await sql`insert into body (id, slug, kind, correspondence_language) select id, concat('body-', n), 'parliament', 'en' from ${each}`.execute(
    db,
  );
  await sql`insert into body_name (id, body_id, language, short, formal)
    select gen_random_uuid(), id, 'en', concat('Parliament ', n), concat('Parliament number ', n) from ${each}`.execute(db);
  await sql`insert into body_status (id, body_id, status, valid_from) select gen_random_uuid(), id, 'member', '2020-01-01' from ${each}`.execute(
    db,
  );
  await sql`analyze`.execute(db);
  const { rows } = await sql<{ id: string }>`select id from ${each} order by n`.execute(db);
  return rows.map(({ id }) => id);
}

/** One registration, whole: named by the body's link, completed by the delegate's own. */
export async function registerOne(db: Database, call: Call, bodyId: string): Promise<void> {
  const named = { ...person, category: 'member-of-parliament' as const, email: 'quintana@parliament.example' };
  const { id } = accepted(await nameDelegate(db, link, call, bodyId, named, desk));
  accepted(await registerDelegate(db, link, id, { ...person, needs: '', listed: true }, desk));
}
