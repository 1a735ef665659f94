import type { Language } from '../../../platform/language.ts';
import { fill } from '../pack.ts';
import { packOf } from '../pack-of.ts';
import { joinList } from './join-list.ts';

const collators = new Map<Language, Intl.Collator>();

/** Names languages in the alphabetical order of the language written in; `in` gives "en anglais, espagnol et français". */
export function wordLanguages(languages: readonly Language[], language: Language, form: 'plain' | 'in' = 'plain'): string {
  const pack = packOf(language);
  const names = form === 'in' ? pack.languageNamesIn : pack.languageNames;
  const sorted = [...new Set(languages)].map((code) => names[code]).sort(collatorOf(language).compare);
  const list = joinList(sorted, language);
  if (form === 'plain') return list;
  return fill(sorted.length === 1 ? (pack.inOneLanguage ?? pack.inLanguages) : pack.inLanguages, { 0: list });
}

/** Made once for each language: making one costs more than all the rest of a letter's wording. */
function collatorOf(language: Language): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return collator;
}
