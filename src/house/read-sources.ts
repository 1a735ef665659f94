import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../platform/project-folder.ts';

/** One file of the project: its path below the root, with forward slashes, and its text. */
export type Source = { file: string; text: string };

const away = /(^|\/)(node_modules|dist|coverage|\.git|\.test-results|data|data-[^/]*)(\/|$)/;
/** Pictures and text layers as a reader takes them out of our PDFs, words of an address turned round among them. */
const takenOut = /^gallery\/(made|reference)(\/|$)/;
const root = { cwd: projectFolder };

/** Every program file of the project, generated ones left out (they say so in their first line), in the order of their paths. */
export async function readPrograms(): Promise<Source[]> {
  const sources = await read(['{src,scripts,demonstration,journeys,benchmarks,gallery}/**/*.{ts,tsx}', '*.config.ts'], isBuilt);
  return sources.filter(({ text }) => !/^\/\/ Generated /.test(text));
}

/** Every text file that is the project's own: programs, stylesheets, migrations, papers and settings; never the lock file. */
export async function readTexts(): Promise<Source[]> {
  const kinds = 'ts,tsx,js,mjs,cjs,css,sql,md,json,typ,html,txt,yml,yaml,toml,sh';
  const sources = await read([`**/*.{${kinds}}`, '.ci/*', 'LICENSE'], isAway);
  return sources.filter(({ file }) => file !== 'package-lock.json');
}

/** The files that match, by path. */
export async function read(patterns: string[], exclude: (path: string) => boolean = isBuilt): Promise<Source[]> {
  const files = (await Array.fromAsync(glob(patterns, { ...root, exclude }))).map((file) => file.replaceAll('\\', '/')).sort();
  if (files.length === 0) throw new Error(`no file matches ${patterns.join(', ')}: the test itself is broken`);
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(projectFolder, file), 'utf8') })));
}

/** The paths of all files of the project, pictures and the like among them. */
export async function listFiles(): Promise<Set<string>> {
  return new Set((await Array.fromAsync(glob(['**/*', '.ci/*'], { ...root, exclude: isAway }))).map((file) => file.replaceAll('\\', '/')));
}

/** Folders named data hold our own facts below src and demonstration, and a server's files at the root. */
function isAway(path: string): boolean {
  const plain = path.replaceAll('\\', '/');
  return away.test(plain.replace(/^(src|demonstration)\/.*/, '')) || takenOut.test(plain) || isBuilt(path);
}

function isBuilt(path: string): boolean {
  return /(^|[\\/])(node_modules|dist|\.git)([\\/]|$)/.test(path);
}
