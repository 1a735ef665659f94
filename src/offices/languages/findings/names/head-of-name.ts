import type { Language } from '../../../../platform/language.ts';
import { rememberByLanguage } from '../../remember-words.ts';
import { findNouns, type NamedNoun } from '../gender/find-nouns.ts';
import { makePassage } from '../passage.ts';

const nounsOfName = rememberByLanguage((name, language) => findNouns(makePassage('', language, name, () => [])), 4000);

/** The noun of these groups that says what a name names: the last in Chinese ("人权理事会"), the first elsewhere. */
export function headOfName(name: string, language: Language, groups: readonly NamedNoun['group'][]): NamedNoun | undefined {
  return nounsOfName(name, language)
    .filter(({ group }) => groups.includes(group))
    .at(language === 'zh' ? -1 : 0);
}
