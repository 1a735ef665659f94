// Tells in a few milliseconds whether dist/ was built from the sources on the disk. Plain JavaScript: it runs on the old Node too.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const places = ['src', 'demonstration', 'package-lock.json', 'vite.config.ts'];

/** A checksum over path, size and time of change of every source. A deleted or restored older file changes it as well. */
export function sourcesChecksum(root) {
  const hash = createHash('sha256');
  for (const place of places) addTo(hash, root, place);
  return hash.digest('hex');
}

function addTo(hash, root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) addTo(hash, root, `${path}/${name}`);
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
  }
}
