import { sql } from 'kysely';
import { installationSecret } from '../src/offices/access/public.ts';
import { type Database, type Handle, inTransaction } from '../src/platform/database/public.ts';
import { seedAccounts } from './seed-accounts.ts';
import { seedActivities } from './seed-activities.ts';
import { seedDirectory } from './seed-directory.ts';
import { seedMeetings } from './seed-meetings.ts';
import { seedPapers } from './seed-papers.ts';
import { seedReport } from './seed-report.ts';

/** Whether the record holds no body yet. */
export async function isEmpty(db: Handle): Promise<boolean> {
  return (await db.selectFrom('body').select('id').limit(1).executeTakeFirst()) === undefined;
}

/** Any number that nobody else uses: processes that start at once on one empty database enter the demonstration one after the other. */
const lockKey = 7_242_003;

/** Enters the whole demonstration secretariat in one transaction: it is there, or nothing is. A record that holds bodies is left alone. */
export async function seedDemonstration(db: Database, place: { publicUrl: string }): Promise<void> {
  await installationSecret(db);
  await inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${lockKey})`.execute(tx);
    if (!(await isEmpty(tx))) return { ok: true };
    await seedDirectory(tx);
    await seedAccounts(tx);
    await seedMeetings(tx);
    await seedPapers(tx, place);
    await seedActivities(tx);
    await seedReport(tx, place);
    return { ok: true };
  });
}
