import type { Language } from '../../../platform/language.ts';
import { countryNames, type NameRow, type RussianRow } from '../../languages/public.ts';

export type NameForm = 'short' | 'formal';

const leadingArticle = /^(?:the |le |la |les |l’|el |los |las )/;

/** The row of one country in one language; throws on an unknown alpha-3 code. */
export function nameRow(code: string, language: Language): NameRow | RussianRow {
  const row = countryNames[language][code];
  if (!row) throw new Error(`unknown country code: ${code}`);
  return row;
}

/** The official UN name as it stands in a list, without article: "Kenya", "Bolivia (Plurinational State of)", "Republic of Kenya". */
export function countryName(code: string, language: Language, form: NameForm = 'short'): string {
  const [, short, formal] = nameRow(code, language);
  return form === 'short' ? short : formal.replace(leadingArticle, '');
}

/** Article and name for the middle of a sentence; a name that lists turn round ("Iran (Islamic Republic of)") stands in its formal order. */
export function articleAndName(code: string, language: Language): { article: string; name: string } {
  const [article, short, formal] = nameRow(code, language);
  if (!short.includes('(') || language === 'zh') return { article, name: short };
  const found = leadingArticle.exec(formal)?.[0] ?? '';
  return { article: found.trim(), name: formal.slice(found.length) };
}

/** The name with its article, as subject of a sentence: "the Gambia", "le Kenya", "el Uruguay", "Cuba". */
export function countryWithArticle(code: string, language: Language, form: NameForm = 'short'): string {
  if (form === 'formal') return nameRow(code, language)[2];
  const { article, name } = articleAndName(code, language);
  return joinArticle(article, name);
}

/** Sets an article before a name; an elided one takes no space. */
export function joinArticle(article: string, name: string): string {
  if (!article) return name;
  return article.endsWith('’') ? article + name : `${article} ${name}`;
}
