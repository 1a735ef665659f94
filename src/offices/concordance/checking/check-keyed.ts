import { sha256 } from '../../../platform/digest.ts';
import type { Language } from '../../../platform/language.ts';
import { alignTexts, type ComparedVersion } from '../../languages/public.ts';
import type { FileVersion } from '../reading/read-files.ts';
import { versionOfTexts } from '../reading/version-of-texts.ts';
import type { AlignedRows, Row, SentencePairs } from './align-rows.ts';
import { type CheckOptions, checkAligned } from './check-versions.ts';
import type { Check } from './checked-finding.ts';

export type KeyedCheck = Check & { versions: FileVersion[] };

/**
 * Checks versions whose paragraphs carry the same key where they say the same, as those of a letter or a report do: the same rules and the
 * same findings as for files. Only the sentences within a row are paired.
 */
export function checkKeyed(compared: readonly ComparedVersion[], options: CheckOptions = {}): KeyedCheck {
  const written = compared.map(({ language, paragraphs }) => ({
    language,
    paragraphs: paragraphs.filter(({ text }) => text.trim() !== ''),
  }));
  const versions = written.map(({ language, paragraphs }) =>
    versionOfTexts(
      language,
      paragraphs.map(({ text }) => text),
    ),
  );
  const facts = new Map(written.flatMap(({ language, paragraphs }) => paragraphs.map((one) => [`${language}/${one.key}`, one.facts])));
  const checked = checkAligned(versions, alignByKey(written), options, (language, key) => facts.get(`${language}/${key}`));
  return { ...checked, versions };
}

/** Rows in the order of the first version that has them; what another version adds follows the paragraph before it. */
export function keysInOrder(versions: readonly Pick<ComparedVersion, 'paragraphs'>[]): string[] {
  const keys: string[] = [];
  for (const { paragraphs } of versions)
    for (const [index, { key }] of paragraphs.entries()) {
      if (keys.includes(key)) continue;
      const before = paragraphs[index - 1]?.key;
      keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
    }
  return keys;
}

function alignByKey(versions: readonly ComparedVersion[]): AlignedRows {
  const rows = keysInOrder(versions).map(
    (key): Row => ({
      key,
      places: Object.fromEntries(
        versions.flatMap(({ language, paragraphs }) => {
          const places = paragraphs.flatMap((paragraph, place) => (paragraph.key === key ? [place] : []));
          return places.length > 0 ? [[language, places]] : [];
        }),
      ),
    }),
  );
  const [first, ...others] = versions;
  return { rows, sentences: first ? others.map((other) => pairSentences(first, other, rows)) : [] };
}

function pairSentences(first: ComparedVersion, other: ComparedVersion, rows: readonly Row[]): SentencePairs {
  const side = ({ language, paragraphs }: ComparedVersion, places: number[]) => ({
    language,
    texts: places.map((place) => paragraphs[place]?.text ?? ''),
  });
  const beads = rows.flatMap(({ places }) => {
    const [mine, theirs] = [placesIn(places, first.language), placesIn(places, other.language)];
    if (mine.length === 0 || theirs.length === 0) return [];
    return alignTexts(side(first, mine), side(other, theirs)).sentences.map((bead) => ({
      ...bead,
      a: bead.a.map((one) => ({ ...one, unit: mine[one.unit] ?? 0 })),
      b: bead.b.map((one) => ({ ...one, unit: theirs[one.unit] ?? 0 })),
    }));
  });
  return { one: first.language, other: other.language, beads };
}

function placesIn(places: Row['places'], language: Language): number[] {
  return places[language] ?? [];
}

/** In this process only: the last checks of letters and reports, so that a page, its clearance and the desk ask for one check once. */
const remembered = new Map<string, KeyedCheck>();
const most = 24;

/** `checkKeyed`, worked out anew only when the texts or the rules have changed. */
export function checkKeyedOnce(compared: readonly ComparedVersion[], options: CheckOptions = {}): KeyedCheck {
  const digest = sha256(JSON.stringify([compared, options]));
  const known = remembered.get(digest) ?? checkKeyed(compared, options);
  remembered.delete(digest);
  remembered.set(digest, known);
  for (const each of remembered.keys()) if (remembered.size > most) remembered.delete(each);
  return known;
}
