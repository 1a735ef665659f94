/// <reference types="vite/client" />
import { declared, type Wording, type Words } from '../platform/words.ts';
import { readPrograms } from './read-sources.ts';

/** One wording and where it stands: the file that declares it and its key. */
export type Placed = { file: string; key: string; wording: Wording };

const modules = import.meta.glob(['/src/**/*.{ts,tsx}', '!/src/**/*.test.{ts,tsx}']);

/** The files that declare wordings, found by their text, so that no list of offices is kept. */
export async function filesOfWordings(): Promise<string[]> {
  const programs = await readPrograms();
  const declaring = programs.filter(({ file, text }) => /^src\/.*(?<!\.test)\.tsx?$/.test(file) && /\bdefineWords\(\s*\{/.test(text));
  return declaring.map(({ file }) => file);
}

/** Every wording declared by a file, exported or not. */
export async function wordingsOf(file: string): Promise<Placed[]> {
  const load = modules[`/${file}`];
  if (!load) throw new Error(`${file} cannot be imported by the house test`);
  const before = declared.length;
  const exported = await load();
  const own = new Set<Words>([...declared.slice(before), ...exportedWords(exported)]);
  return [...own].flatMap((words) => Object.entries(words).map(([key, wording]) => ({ file, key, wording })));
}

/** The sets of words that a module exports. */
function exportedWords(module: unknown): Words[] {
  const values: unknown[] = typeof module === 'object' && module !== null ? Object.values(module) : [];
  return declared.filter((words) => values.includes(words));
}
