import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import type { Pattern } from '../reading/reading.ts';
import type { DurationUnit } from './duration-words.ts';

/** How one language says half a unit of time, a quarter of it, one and a half: frames in which `{u}` is the unit, by their count. */
export type PartWords = { units: Partial<Record<DurationUnit, Pattern>>; frames: Record<string, Pattern> };

const partWords: Record<Language, PartWords> = byLanguage((pack) => pack.statements.partWords);

/** Further parts that have a word of their own. */
const ownWords: Record<Language, Record<string, Pattern>> = byLanguage((pack) => pack.statements.ownWords);

/** Durations that are no whole number of units, as a count and a unit (`1.5 year`), by the pattern that says them. */
export function partDurations(language: Language): Record<string, Pattern> {
  const { units, frames } = partWords[language];
  const made = Object.entries(frames).flatMap(([count, frame]) =>
    Object.entries(units).map(([unit, word]): [string, Pattern] => [`${count} ${unit}`, frame.replaceAll('{u}', `(?:${word})`)]),
  );
  return { ...Object.fromEntries(made), ...ownWords[language] };
}
