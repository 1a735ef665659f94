import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

/** One import of a project file by another, both as paths below the root. */
export type Import = { from: string; to: string; typeOnly: boolean };

const places = ['src/**/*.{ts,tsx}', 'demonstration/**/*.{ts,tsx}', 'journeys/**/*.ts', 'benchmarks/**/*.ts'];
const statement =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s*['"](\.[^'"]+)['"]|^\s*import\s*['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/gm;

/** Every import between files of the project. */
export async function readImports(root: string): Promise<Import[]> {
  const files = (await Array.fromAsync(glob(places, { cwd: root }))).map((file) => file.replaceAll('\\', '/')).sort();
  const found = await Promise.all(files.map(async (file) => importsIn(file, await readFile(join(root, file), 'utf8'))));
  return found.flat();
}

/** The imports that a source text of `file` makes of other files of the project. */
export function importsIn(file: string, source: string): Import[] {
  return [...source.matchAll(statement)].map(([, type, from, bare, dynamic]) => ({
    from: file,
    to: normalize(join(dirname(file), from ?? bare ?? dynamic ?? '')).replaceAll('\\', '/'),
    typeOnly: type !== undefined,
  }));
}
