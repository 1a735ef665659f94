import type { Language } from '../../../../platform/language.ts';
import { findNouns, type NamedNoun } from '../gender/find-nouns.ts';
import { makePassage } from '../passage.ts';

const kept = new Map<string, readonly NamedNoun[]>();
const mostKept = 4000;

/** The noun of these groups that says what a name names: the last in Chinese ("人权理事会"), the first elsewhere. */
export function headOfName(name: string, language: Language, groups: readonly NamedNoun['group'][]): NamedNoun | undefined {
  return nounsOfName(name, language)
    .filter(({ group }) => groups.includes(group))
    .at(language === 'zh' ? -1 : 0);
}

function nounsOfName(name: string, language: Language): readonly NamedNoun[] {
  const key = `${language} ${name}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = findNouns(makePassage('', language, name, () => []));
  kept.set(key, made);
  return made;
}
