import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';

/**
 * Beginnings of real words one slip of the pen apart, on folded text: a seldom one that may have been written for a usual one ("omission/commission"),
 * or a word that no official text uses for one that many do ("skates>states").
 */
const twins: Partial<Record<Language, string>> = byLanguage((pack) => pack.slips.twins);

const read = new Map<Language, ReadonlyMap<string, readonly string[]>>();

/** What may have been meant for a beginning of a word; read when the language is first asked for. */
export function confusablesOf(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = read.get(language);
  if (known) return known;
  const made = new Map<string, string[]>();
  const add = (wrong: string, right: string) => {
    if (wrong !== right) made.set(wrong, [...(made.get(wrong) ?? []), right]);
  };
  for (const pair of (twins[language] ?? '').trim().split(/\s+/)) {
    const [one = '', other = ''] = pair.split(/[/>]/);
    add(one, other);
  }
  read.set(language, made);
  return made;
}
