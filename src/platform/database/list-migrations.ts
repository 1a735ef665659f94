import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Answer, refuse } from '../answer.ts';
import { projectFolder } from '../project-folder.ts';

export type Migration = { name: string; sql: string; checksum: string };

/** Where migrations lie, below the root of the project. They are read from the disk, by the sources, the bundle and the scripts alike. */
const places = ['src/platform/migrations/*.sql', 'src/offices/*/migrations/*.sql'];

/** Every migration in the order of its number. Refusals: migration-badly-named, migration-number-twice. */
export async function listMigrations(root = projectFolder): Promise<Answer<{ migrations: Migration[] }, MigrationFault>> {
  const files = (await Array.fromAsync(glob(places, { cwd: root }))).sort((a, b) => basename(a).localeCompare(basename(b), 'en'));
  const byNumber = new Map<string, string>();
  for (const file of files) {
    const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(basename(file))?.[1];
    if (!number) return refuse('migration-badly-named', { file });
    const other = byNumber.get(number);
    if (other) return refuse('migration-number-twice', { number, file, other });
    byNumber.set(number, file);
  }
  return { ok: true, migrations: await Promise.all(files.map((file) => readMigration(join(root, file)))) };
}

type MigrationFault = 'migration-badly-named' | 'migration-number-twice';

async function readMigration(file: string): Promise<Migration> {
  // A checkout on Windows may carry other line ends; the migration is the same.
  const sql = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  return { name: basename(file, '.sql'), sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

/** One checksum over all migrations in order, for the name of a prepared database. */
export function checksumOf(migrations: Migration[]): string {
  const all = migrations.map(({ name, checksum }) => `${name} ${checksum}\n`).join('');
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}
