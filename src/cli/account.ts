import type { Command } from 'commander';
import { ensureAccount, findAccount, listAccounts, makeSignInLink } from '../offices/access/public.ts';
import { writeJournal } from '../offices/archive/public.ts';
import { type Role, roles } from '../platform/actor.ts';
import { inTransaction } from '../platform/database/public.ts';
import { asScreenLanguage } from '../platform/language.ts';
import { type CommonOptions, type Desk, noSuch, runCommand, withCommonOptions } from './run-command.ts';

type AccountOptions = CommonOptions & { name: string; role: Role[]; language: string };
const collect = (value: string, before: string[]) => [...before, value];

/** `chancery account EMAIL` opens or changes an account; `chancery link EMAIL` prints a one-time sign-in link; `chancery accounts` lists them. */
export function registerAccount(program: Command): void {
  const account = program
    .command('account')
    .argument('<email>', 'the person’s address')
    .description('open an account, or change its name, roles and language');
  withCommonOptions(account)
    .requiredOption('--name <name>', 'the person’s name')
    .option('--role <role>', `repeat: ${roles.join(', ')}`, collect, [])
    .option('--language <code>', 'language of the pages', 'en')
    .action(async (email: string, options: AccountOptions) => runCommand(options, (desk) => openAccount(desk, email, options)));
  const link = program
    .command('link')
    .argument('<email>', 'an account’s address')
    .description('print a one-time sign-in link, good for thirty minutes');
  withCommonOptions(link).action(async (email: string, options: CommonOptions) => runCommand(options, (desk) => makeLink(desk, email)));
  withCommonOptions(program.command('accounts').description('list the accounts')).action(async (options: CommonOptions) =>
    runCommand(options, async ({ db }) => {
      const accounts = await listAccounts(db);
      return {
        record: { accounts: accounts.map(({ email, name, language, roles: held }) => ({ email, name, language, roles: held })) },
        lines: accounts.map(({ email, name, roles: held }) => `${email.padEnd(44)} ${name.padEnd(26)} ${held.join(' ')}`),
      };
    }),
  );
}

async function openAccount(desk: Desk, email: string, options: AccountOptions) {
  const unknown = options.role.find((role) => !roles.includes(role));
  if (unknown) throw noSuch('role', unknown, 'account --help');
  const id = await inTransaction(desk.db, async (tx) => {
    const made = await ensureAccount(tx, {
      email,
      name: options.name,
      language: asScreenLanguage(options.language) ?? 'en',
      roles: options.role,
    });
    await writeJournal(tx, desk.actor, 'access.account', { kind: 'account', id: made }, { roles: options.role });
    return made;
  });
  return { record: { id }, lines: [id] };
}

async function makeLink(desk: Desk, email: string) {
  const account = await findAccount(desk.db, email);
  if (!account) throw noSuch('account', email, 'accounts');
  const url = `${desk.settings.publicUrl}/${account.language}/enter/${await makeSignInLink(desk.db, account.id)}`;
  return { record: { url }, lines: [url] };
}
