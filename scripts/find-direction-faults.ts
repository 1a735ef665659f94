import { dirname } from 'node:path/posix';
import type { Import } from './read-imports.ts';

/** The offices in their order: each may import what stands before it; those on one line are peers and may not import one another. */
export const order: string[][] = [
  ['platform'],
  ['archive'],
  ['languages'],
  ['directory'],
  ['access', 'documents', 'clearance', 'mailroom'],
  ['concordance'],
  ['meetings'],
  ['calls'],
  ['circulars'],
  ['activities'],
  ['commitments'],
  ['reports'],
  ['app'],
];

/** Says, in plain words, which imports break the house's direction. */
export function findDirectionFaults(imports: Import[]): string[] {
  return [...imports.flatMap((item) => faultOf(item) ?? []), ...findCircles(imports), ...findPagesBehindDoors(imports)];
}

/** The office (or `platform`, `islands`, `app`) a file belongs to. */
export function placeOf(file: string): string {
  const office = /^src\/offices\/([^/]+)\//.exec(file)?.[1];
  if (office) return office;
  if (file.startsWith('src/platform/')) return 'platform';
  if (file.startsWith('src/islands/')) return 'islands';
  return 'app';
}

function faultOf({ from, to }: Import): string | undefined {
  const [here, there] = [placeOf(from), placeOf(to)];
  if (here === there) return undefined;
  if (here === 'islands' || there === 'islands') return islandFault(from, to, here, there);
  const [myRank, itsRank] = [rankOf(here), rankOf(there)];
  if (myRank < 0) return `${from}: the office “${here}” has no place in the order. Give it one in scripts/find-direction-faults.ts.`;
  if (itsRank < 0) return `${from} imports ${to}, which is no office of the order in scripts/find-direction-faults.ts.`;
  if (myRank === itsRank)
    return `${from} imports ${to}: ${here} and ${there} are peers. What both need belongs further down, or to the caller.`;
  if (myRank < itsRank) return upward(from, to, here, there);
  if (there !== 'platform' && !/^src\/offices\/[^/]+\/(public\.tsx?|pages\.ts)$/.test(to)) {
    return `${from} enters ${there} by ${to}. An office has one door: import from src/offices/${there}/public.ts (its pages from pages.ts), and export there what is missing.`;
  }
  return undefined;
}

function upward(from: string, to: string, here: string, there: string): string {
  if (there === 'app')
    return `${from} imports ${to}: only the app knows all offices. Declare an interface in ${here}; the app hands it over.`;
  return `${from} imports ${to}: ${here} stands below ${there} and may not know it. Let ${there} pull, or declare an interface in ${here} that the app fills.`;
}

function islandFault(from: string, to: string, here: string, there: string): string | undefined {
  if (here !== 'islands') return `${from} imports ${to}: an island runs in the browser; name it with assetUrl instead.`;
  if (there === 'platform') return undefined;
  return `${from} imports ${to}: an island may import only the platform, or server code would travel to the browser.`;
}

function rankOf(place: string): number {
  return order.findIndex((peers) => peers.includes(place));
}

function nextFiles(imports: Import[]): Map<string, Import[]> {
  return Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
}

/** An office that gives its pages a door of their own keeps them out of the other one, or Node alone could not load it. */
function findPagesBehindDoors(imports: Import[]): string[] {
  const next = nextFiles(imports);
  const doors = new Set(
    imports.flatMap(({ from }) => (/^src\/offices\/[^/]+\/pages\.ts$/.test(from) ? [`${dirname(from)}/public.ts`] : [])),
  );
  return [...doors].flatMap((door) => {
    const reached = new Set([door]);
    for (const file of reached) for (const { to } of next.get(file) ?? []) reached.add(to);
    const page = [...reached].find((file) => file.endsWith('.tsx'));
    return page ? [`${door} leads to ${page}: this office shows its pages by ${dirname(door)}/pages.ts alone.`] : [];
  });
}

/** Circles between files; an import of types only is gone at run time and closes none. */
function findCircles(imports: Import[]): string[] {
  const next = nextFiles(imports);
  const finished = new Set<string>();
  const faults: string[] = [];
  const visit = (file: string, path: string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) faults.push(`A circle: ${[...path.slice(start), file].join(' → ')}. Move what both need into a file of its own.`);
    if (start >= 0 || finished.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    finished.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return faults;
}
