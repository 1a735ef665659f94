import { execFile } from 'node:child_process';
import { chown, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { run } from './run-command.ts';

/** As whom the server programs run: what is put before each command, and how our folders become theirs. */
export type Identity = { prefix: string[]; own(path: string): Promise<void> };

const nothingToOwn = async () => {};
const userNamespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];

/**
 * PostgreSQL refuses to run as root. Not root: as ourselves. Root: in a user namespace, where the program sees itself as nobody while the
 * files stay ours; where namespaces are forbidden: as the user postgres or nobody, who then own the files. Undefined when no way is open.
 */
export async function chooseIdentity(postgres: string): Promise<Identity | undefined> {
  if (process.getuid?.() !== 0) return { prefix: [], own: nothingToOwn };
  if ((await run([...userNamespace, postgres, '--version'])).code === 0) return { prefix: userNamespace, own: nothingToOwn };
  return (await asUser('postgres', postgres)) ?? (await asUser('nobody', postgres));
}

/** The identity of a named user, when setpriv can become that user and that user can run the program. */
export async function asUser(name: string, postgres: string): Promise<Identity | undefined> {
  const ids = await idsOf(name);
  if (!ids) return undefined;
  const prefix = ['setpriv', `--reuid=${ids.user}`, `--regid=${ids.group}`, '--clear-groups'];
  if ((await run([...prefix, postgres, '--version'])).code !== 0) return undefined;
  return { prefix, own: (path) => chownAll(path, ids) };
}

async function idsOf(name: string): Promise<{ user: number; group: number } | undefined> {
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const fields = users
    .split('\n')
    .map((line) => line.split(':'))
    .find(([user]) => user === name);
  return fields && { user: Number(fields[2]), group: Number(fields[3]) };
}

async function chownAll(path: string, ids: { user: number; group: number }): Promise<void> {
  await chown(path, ids.user, ids.group);
  await promisify(execFile)('chown', ['-R', `${ids.user}:${ids.group}`, path]);
}
