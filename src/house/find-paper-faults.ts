import { posix } from 'node:path';
import type { Source } from './read-sources.ts';
import { placeIn } from './walk-syntax.ts';

/** Files and folders of the project that a paper names, in code marks or as links, and that are not there. */
export function findLostPaths(paper: Source, files: ReadonlySet<string>): string[] {
  const named = [...paper.text.matchAll(/`([\w./-]+)`/g)].filter(([, path]) => isOurs(path ?? ''));
  const prose = paper.text.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
  const linked = [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].filter(([, path]) => !/^[a-z]+:/.test(path ?? ''));
  const paths = [...named, ...linked.map((found) => Object.assign(found, { 1: posix.join(posix.dirname(paper.file), found[1] ?? '') }))];
  return paths.flatMap((found) => {
    const path = (found[1] ?? '').replace(/\/$/, '');
    const exists = files.has(path) || [...files].some((file) => file.startsWith(`${path}/`));
    return exists ? [] : [`${placeIn(paper, found.index ?? 0)} names ${path}, which does not exist`];
  });
}

/** A path below a folder of the project: not a word, a route or a file of another machine. */
function isOurs(path: string): boolean {
  return /^(src|scripts|docs|setup|bin|demonstration|journeys|benchmarks|gallery)\/[\w./-]*\w/.test(path);
}

/** The variables of the environment that the programs read. */
export function variablesRead(programs: readonly Source[]): Set<string> {
  return new Set(programs.flatMap(({ text }) => [...text.matchAll(/\benv\.([A-Z][A-Z_]+)\b/g)].map(([, name]) => name ?? '')));
}

/** The variables that a guide explains: the first column of its table of settings. */
export function variablesExplained({ text }: Source): Set<string> {
  return new Set([...text.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map(([, name]) => name ?? ''));
}
