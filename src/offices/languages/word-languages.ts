import type { Language } from '../../platform/language.ts';
import { joinList } from './join-list.ts';
import { fill } from './pack.ts';
import { packOf } from './pack-of.ts';

/** Names languages in the alphabetical order of the language written in; `in` gives "en anglais, espagnol et français". */
export function wordLanguages(languages: readonly Language[], language: Language, form: 'plain' | 'in' = 'plain'): string {
  const pack = packOf(language);
  const names = form === 'in' ? pack.languageNamesIn : pack.languageNames;
  const { compare } = new Intl.Collator(language);
  const sorted = [...new Set(languages)].map((code) => names[code]).sort(compare);
  const list = joinList(sorted, language);
  if (form === 'plain') return list;
  return fill(sorted.length === 1 ? (pack.inOneLanguage ?? pack.inLanguages) : pack.inLanguages, { 0: list });
}
