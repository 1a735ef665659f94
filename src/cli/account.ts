import type { Command } from 'commander';
import { accountRefusals, ensureAccount, findAccount, listAccounts, makeSignInLink } from '../offices/access/public.ts';
import { writeJournal } from '../offices/archive/public.ts';
import { listSigners, writeName } from '../offices/directory/public.ts';
import { permit, type Role, roles } from '../platform/actor.ts';
import { type Handle, inTransaction } from '../platform/database/public.ts';
import { asScreenLanguage } from '../platform/language.ts';
import { type CommonOptions, type Desk, noSuch, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';

type AccountOptions = CommonOptions & { name: string; role: Role[]; language: string; person?: string };
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
    .option('--person <name>', 'who signs with this account: a holder’s name, or the short address of a body whose post is held')
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
  const refused = permit(desk.actor, 'administrator');
  if (refused) return refuseCommand(refused.refusal);
  const personId = options.person ? await personNamed(desk.db, options.person) : undefined;
  const id = await inTransaction(desk.db, async (tx) => {
    const made = await ensureAccount(tx, {
      email,
      name: options.name,
      language: asScreenLanguage(options.language) ?? 'en',
      roles: options.role,
      ...(personId ? { personId } : {}),
    });
    await writeJournal(tx, desk.actor, 'access.account', { kind: 'account', id: made }, { roles: options.role, person: personId });
    return made;
  });
  return { record: { id, ...(personId ? { person: personId } : {}) }, lines: [id] };
}

/** The one person who may sign and is called so, in any script, or who alone holds a post of the body with this short address. */
async function personNamed(db: Handle, name: string): Promise<string> {
  const wanted = name.trim().toLocaleLowerCase();
  const found = (await listSigners(db, 'en')).filter(
    ({ personId, bodySlug, names }) =>
      personId === name || bodySlug === wanted || names.some((each) => writeName(each).toLocaleLowerCase() === wanted),
  );
  const [id, ...others] = new Set(found.map(({ personId }) => personId));
  if (!id || others.length > 0) refuseCommand({ code: 'person-not-found' }, accountRefusals);
  return id;
}

async function makeLink(desk: Desk, email: string) {
  const account = await findAccount(desk.db, email);
  if (!account) throw noSuch('account', email, 'accounts');
  const url = `${desk.settings.publicUrl}/${account.language}/enter/${await makeSignInLink(desk.db, account.id)}`;
  return { record: { url }, lines: [url] };
}
