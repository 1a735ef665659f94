import { alignVersions } from '../../languages/public.ts';
import type { FileVersion } from '../reading/read-files.ts';
import type { Row } from './align-rows.ts';

/** Signatures and addresses line by line, where each line of one version answers one of every other; else the block as a whole. */
export function splitBlocks(versions: readonly FileVersion[], rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => (row.key === 'signatories' || row.key === 'addressee' ? linesOf(versions, row) : [row]));
}

function linesOf(versions: readonly FileVersion[], row: Row): Row[] {
  const sides = versions.map(({ language, paragraphs }) => {
    const places = row.places[language] ?? [];
    return { language, places, texts: places.map((place) => paragraphs[place]?.text ?? '') };
  });
  const count = sides[0]?.places.length ?? 0;
  if (count < 2 || sides.some(({ places }) => places.length !== count)) return [row];
  const aligned = alignVersions(sides);
  const isEven = aligned.length === count && aligned.every((one) => sides.every(({ language }) => one[language]?.length === 1));
  if (!isEven) return [row];
  return aligned.map((one) => ({
    key: row.key,
    places: Object.fromEntries(sides.map(({ language, places }) => [language, (one[language] ?? []).flatMap((at) => places[at] ?? [])])),
  }));
}
