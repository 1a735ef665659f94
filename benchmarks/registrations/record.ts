import { sql } from 'kysely';
import type { Call } from '../../src/offices/calls/public.ts';
import { nameDelegate, registerDelegate } from '../../src/offices/calls/public.ts';
import { coordinator, delegateActor, sampleDesk, samplePerson, sampleRegistration } from '../../src/offices/calls/sample-call.ts';
import { accepted } from '../../src/platform/answer.ts';
import type { Database } from '../../src/platform/database/public.ts';

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
  const person = samplePerson('quintana@parliament.example');
  const { id } = accepted(await nameDelegate(db, coordinator, call, bodyId, person, sampleDesk));
  accepted(await registerDelegate(db, delegateActor, id, sampleRegistration(), sampleDesk));
}
