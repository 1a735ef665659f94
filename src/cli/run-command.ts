import { actorOfAccount, findAccount } from '../offices/access/public.ts';
import { type Actor, system } from '../platform/actor.ts';
import { rememberedAddress } from '../platform/public-address.ts';
import type { CommonOptions } from './common-options.ts';
import { type OpenRecord, openRecord } from './open-record.ts';
import { noSuch, type Output, printOutput } from './refuse-command.ts';

export { type CommonOptions, withCommonOptions } from './common-options.ts';
export { noSuch, type Output, refuseCommand } from './refuse-command.ts';

/** What a command works with: the open record, and who acts. */
export type Desk = OpenRecord & { actor: Actor };

/** Opens the record, runs the work and prints its output; the record is closed whatever happens. */
export async function runCommand(options: CommonOptions, work: (desk: Desk) => Promise<Output>): Promise<void> {
  const record = await openRecord({ alone: false });
  try {
    const actor = await actorFor(record, options.as);
    const publicUrl = process.env.CHANCERY_URL ? undefined : await rememberedAddress(record.db);
    const settings = publicUrl ? { ...record.settings, publicUrl } : record.settings;
    const output = await work({ ...record, settings, actor });
    printOutput(output, options.json);
  } finally {
    await record.close();
  }
}

async function actorFor(record: OpenRecord, email: string | undefined): Promise<Actor> {
  if (!email) return system;
  const account = await findAccount(record.db, email);
  if (!account) throw noSuch('account', email, 'accounts');
  return actorOfAccount(account);
}
