import type { Language } from '../../../platform/language.ts';
import { countryNames } from '../../languages/public.ts';
import { articleAndName, countryWithArticle, joinArticle } from './name-country.ts';

/** French prepositions of place that the article does not decide. */
const frenchIn: Readonly<Record<string, string>> = {
  BRB: 'à la Barbade',
  BOL: 'dans l’État plurinational de Bolivie',
  DMA: 'à la Dominique',
  FSM: 'dans les États fédérés de Micronésie',
  GRD: 'à la Grenade',
  ISR: 'en Israël',
  PSE: 'dans l’État de Palestine',
  SLV: 'en El Salvador',
  TTO: 'à la Trinité-et-Tobago',
};

/** The country as a complement: "of the Gambia", "du Kenya", "de los Países Bajos"; in Arabic and Chinese the bare name of the construct. */
export function countryOf(code: string, language: Language): string {
  if (language === 'ru') return russian(code).genitive;
  const { article, name } = articleAndName(code, language);
  if (language === 'en') return `of ${joinArticle(article, name)}`;
  if (language === 'fr') return frenchOf(article, name);
  if (language === 'es') return article === 'el' ? `del ${name}` : `de ${joinArticle(article, name)}`;
  return name;
}

/** The country as a place: "in the Gambia", "au Kenya", "aux Fidji", "à Cuba", "en el Uruguay", "في كينيا", "в Кении", "在肯尼亚". */
export function countryIn(code: string, language: Language): string {
  const { article, name } = articleAndName(code, language);
  if (language === 'fr') return frenchIn[code] ?? frenchPlace(article, name);
  if (language === 'ru') return russianPlace(code);
  if (language === 'zh') return `在${name}`;
  const preposition = { en: 'in', es: 'en', ar: 'في' }[language];
  return `${preposition} ${countryWithArticle(code, language)}`;
}

function frenchOf(article: string, name: string): string {
  if (article === 'le') return `du ${name}`;
  if (article === 'les') return `des ${name}`;
  if (article) return `de ${joinArticle(article, name)}`;
  return /^[AEIOUÉÎH]/.test(name) ? `d’${name}` : `de ${name}`;
}

function frenchPlace(article: string, name: string): string {
  if (article === 'le') return `au ${name}`;
  if (article === 'les') return `aux ${name}`;
  return article ? `en ${name}` : `à ${name}`;
}

function russian(code: string): { genitive: string; prepositional: string } {
  const row = countryNames.ru[code];
  if (!row) throw new Error(`unknown country code: ${code}`);
  const [, short, , genitive = short, prepositional = short] = row;
  return { genitive, prepositional };
}

/** Islands take "на", the rest "в", and "во" stands before two consonants that begin with в or ф. */
function russianPlace(code: string): string {
  const place = russian(code).prepositional;
  if (/Островах$/.test(place) || russianIslands.has(code)) return `на ${place}`;
  return /^(?:В[ьй]|Фр)/.test(place) ? `во ${place}` : `в ${place}`;
}

const russianIslands = new Set(['CUB', 'CYP', 'JAM', 'MDG', 'MLT', 'MUS', 'PHL', 'BRB', 'HTI']);
