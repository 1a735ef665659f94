import { installationSecret } from '../src/offices/access/public.ts';
import { type Database, inTransaction } from '../src/platform/database/public.ts';
import { seedAccounts } from './seed-accounts.ts';
import { seedActivities } from './seed-activities.ts';
import { seedDirectory } from './seed-directory.ts';
import { seedMeetings } from './seed-meetings.ts';
import { seedReport } from './seed-report.ts';

/** Whether the record holds no body yet. */
export async function isEmpty(db: Database): Promise<boolean> {
  return (await db.selectFrom('body').select('id').limit(1).executeTakeFirst()) === undefined;
}

/** Enters the whole demonstration secretariat in one transaction: it is there, or nothing is. */
export async function seedDemonstration(db: Database, place: { publicUrl: string }): Promise<void> {
  await installationSecret(db);
  await inTransaction(db, async (tx) => {
    await seedDirectory(tx);
    await seedAccounts(tx);
    await seedMeetings(tx);
    await seedActivities(tx);
    await seedReport(tx, place);
    return { ok: true };
  });
}
