import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import type { Tone } from '../../../platform/web/public.ts';
import { compareCountries, countryName, geopoliticalGroups, type ListedBody, listBodies } from '../../directory/public.ts';
import { inLanguage } from '../../languages/public.ts';
import { type Coverage, type CoverageState, type Covered, coverageStates } from './coverage.ts';

export type Tile = Covered & { slug: string; name: string; isParliament: boolean };
/** `code` is undefined for addressees outside the geopolitical groups. */
export type WallGroup = { code?: string; name?: string; tiles: Tile[]; counts: Record<CoverageState, number> };

export const toneOf: Record<CoverageState, Tone> = {
  registered: 'good',
  named: 'good',
  declined: 'warn',
  opened: 'info',
  reached: 'info',
  silent: 'idle',
  bounced: 'bad',
  'not-sent': 'idle',
};

/** The wall: tiles by geopolitical group, alphabetical in the reader's language; parliaments bear their country's name. */
export async function wallOf(db: Handle, { covered }: Coverage, language: ScreenLanguage): Promise<WallGroup[]> {
  const bodies = new Map((await listBodies(db)).map((body) => [body.id, body]));
  const tiles = covered.flatMap((each) => {
    const body = bodies.get(each.bodyId);
    return body ? [{ tile: tileOf(each, body, language), body }] : [];
  });
  const sorted = tiles.sort((a, b) => compareTiles(a, b, language));
  const inGroup = (code: string | undefined) => sorted.filter(({ body }) => groupOf(body) === code).map(({ tile }) => tile);
  const groups = geopoliticalGroups.map(({ code, names }) => ({ code: code as string, name: names[language], tiles: inGroup(code) }));
  return [...groups, { tiles: inGroup(undefined) }]
    .filter(({ tiles: own }) => own.length > 0)
    .map((group) => ({ ...group, counts: count(group.tiles) }));
}

type Placed = { tile: Tile; body: ListedBody };

function tileOf(covered: Covered, body: ListedBody, language: ScreenLanguage): Tile {
  const isParliament = body.kind === 'parliament' && body.country !== null;
  const name = isParliament && body.country ? countryName(body.country, language) : inLanguage(body.names.short, language);
  return { ...covered, slug: body.slug, name, isParliament };
}

function groupOf(body: ListedBody): string | undefined {
  return body.kind === 'parliament' ? (body.representedGroup ?? body.groups[0]) : undefined;
}

function compareTiles(a: Placed, b: Placed, language: ScreenLanguage): number {
  if (a.tile.isParliament && b.tile.isParliament) return compareCountries(language)(a.body.country ?? '', b.body.country ?? '');
  return a.tile.name.localeCompare(b.tile.name, language);
}

function count(tiles: readonly Tile[]): Record<CoverageState, number> {
  return Object.fromEntries(coverageStates.map((state) => [state, tiles.filter((tile) => tile.state === state).length])) as Record<
    CoverageState,
    number
  >;
}
