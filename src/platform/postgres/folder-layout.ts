import { createHash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The socket is a file named after this number; nothing listens on the network. */
export const port = 5432;
/** The owner of everything in a server that we run ourselves, and the name of its database. */
export const ownName = 'chancery';
/** sun_path of a unix socket holds 107 bytes and the closing zero (103 on macOS). */
const socketPathLimit = process.platform === 'linux' ? 107 : 103;

export type Layout = { folder: string; cluster: string; socketFolder: string; logFile: string };

/** Where a server kept in `folder` has its data, its socket and its log. */
export function layoutOf(folder: string): Layout {
  const root = resolve(folder);
  return { folder: root, cluster: join(root, 'cluster'), socketFolder: socketFolderOf(root), logFile: join(root, 'postgres.log') };
}

function socketFolderOf(root: string): string {
  const beside = join(root, 'socket');
  if (Buffer.byteLength(socketFile(beside)) <= socketPathLimit) return beside;
  const key = createHash('sha256').update(root).digest('hex').slice(0, 16);
  // Anyone may make a folder in the temporary one before us, and root would enter it; /run is root's alone.
  return join(process.getuid?.() === 0 && process.platform === 'linux' ? '/run' : tmpdir(), `chancery-${key}`);
}

/** The socket itself, with the name PostgreSQL gives it. */
export function socketFile(socketFolder: string): string {
  return join(socketFolder, `.s.PGSQL.${port}`);
}

/** The libpq connection string of a database behind a socket folder. */
export function connectionStringFor(socketFolder: string, database: string = ownName): string {
  return `postgresql://${ownName}@localhost:${port}/${database}?host=${encodeURIComponent(socketFolder)}`;
}

/** Makes a folder that only we may enter; throws when it exists and is another user's. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid } = await stat(folder);
  const us = process.getuid?.();
  if (us !== undefined && us !== 0 && uid !== us) throw new Error(`${folder} belongs to another user`);
}
