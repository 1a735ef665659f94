import type { Language } from '../../../platform/language.ts';
import { packOf } from '../pack-of.ts';

/** Joins wordings as the language does: `a, b and c`; Spanish *e* / *u* and the attached Arabic و included. */
export function joinList(items: readonly string[], language: Language, or = false): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const patterns = packOf(language).list;
  const long = items.length > 2 && items.some((item) => item.includes(' '));
  const separator = (long && !or ? patterns.longSeparator : undefined) ?? (or ? patterns.orSeparator : undefined) ?? patterns.separator;
  const joiner = or ? patterns.or : ((long ? patterns.longAnd : undefined) ?? patterns.and);
  return (
    items.slice(0, -1).join(separator) +
    (patterns.euphony?.find((one) => one.joiner === joiner && one.before.test(last))?.put ?? joiner) +
    last
  );
}
