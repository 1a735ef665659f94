import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';
import type { Sex } from '../names/find-mentions.ts';

/** Ends of French and Spanish nouns that tell their gender where the article ("l’", "leur", "cada") does not. */
const ends: Partial<Record<Language, { f: RegExp; m: RegExp }>> = byLanguage((pack) => pack.gender.thingEndings);
const articles: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.gender.thingArticles);

/** Whether a text names a thing or body of that gender, which "il", "elle" or "él" may mean as well as a person. */
export function namesThing(text: string, language: Language, sex: Sex): boolean {
  const [pattern, end] = [articles[language], ends[language]];
  if (!pattern || !end) return false;
  return [...text.matchAll(pattern)].some((match) => {
    const noun = match[3] ?? match[4] ?? '';
    if (match[1] || match[2]) return (match[1] ? 'm' : 'f') === sex;
    const told = end.f.test(noun) ? 'f' : end.m.test(noun) ? 'm' : undefined;
    return told === undefined || told === sex;
  });
}

/** The end of the noun of office itself: the body behind it is a thing. */
export function titleEnd(text: string, { start, end }: { start: number; end: number }): number {
  const of = /\s(?:de la|de l[’']|del|du|des|de los|de las|de|d[’'])/u.exec(text.slice(start, end));
  return of ? start + of.index : end;
}
