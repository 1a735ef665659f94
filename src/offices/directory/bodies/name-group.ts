import type { Language } from '../../../platform/language.ts';
import { geopoliticalGroups } from '../taxonomy/geopolitical-groups.ts';

/** A geopolitical group's name by its key; the key itself where no such group is known. */
export function nameGroup(key: string, language: Language): string {
  return geopoliticalGroups.find(({ code }) => code === key)?.names[language] ?? key;
}
