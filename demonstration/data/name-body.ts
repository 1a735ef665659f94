import type { BodyName } from './demonstration-shapes.ts';

/** Builds an English name: short and formal alike unless the short one is an acronym. */
export function englishName(formal: string, acronym?: string): BodyName {
  return { short: acronym ?? formal, formal, of: `of the ${formal}`, ...(acronym ? { acronym } : {}) };
}

/** Builds a French name with its article. */
export function frenchName(article: string, formal: string, acronym?: string): BodyName {
  const contracted: Record<string, string> = { le: 'du ', les: 'des ', la: 'de la ', 'l’': 'de l’' };
  return { short: acronym ?? formal, formal, of: `${contracted[article] ?? 'de '}${formal}`, ...(acronym ? { acronym } : {}) };
}

/** Builds a Spanish name with its article. */
export function spanishName(article: string, formal: string, acronym?: string): BodyName {
  const of = article === 'el' ? 'del ' : `de ${article ? `${article} ` : ''}`;
  return { short: acronym ?? formal, formal, of: `${of}${formal}`, ...(acronym ? { acronym } : {}) };
}

/** Builds a name in a language where it follows a noun as it is: Arabic, Russian, Chinese. */
export function bareName(formal: string, acronym?: string): BodyName {
  return { short: acronym ?? formal, formal, of: formal, ...(acronym ? { acronym } : {}) };
}
