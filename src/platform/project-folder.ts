import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json, found upward from this file: the same from source, from a test and from the built bundle. */
export const projectFolder: string = findUpward(import.meta.dirname);

function findUpward(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'node_modules'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('the project folder (with package.json) was not found');
  return findUpward(parent);
}
