import type { Language } from '../../../platform/language.ts';
import { fill } from '../pack.ts';
import { packOf } from '../pack-of.ts';

export type Preposition = 'in' | 'to' | 'of';
export const prepositions = ['in', 'to', 'of'] as const;

/** Puts *in*, *to* or *of* before a city: "à Genève", "au Caire", "d'Abou Dhabi", "de El Cairo", "إلى جنيف". */
export function preposePlace(city: string, preposition: Preposition, language: Language): string {
  if (language === 'fr') return preposeFrenchCity(city, preposition);
  return fill(packOf(language).place[preposition], { 0: city });
}

function preposeFrenchCity(city: string, preposition: Preposition): string {
  const to = preposition !== 'of';
  if (/^Le /.test(city)) return `${to ? 'au' : 'du'} ${city.slice(3)}`;
  if (/^Les /.test(city)) return `${to ? 'aux' : 'des'} ${city.slice(4)}`;
  if (to) return `à ${city}`;
  return /^[aàâeéèêiîoôuyœ]/i.test(city) ? `d’${city}` : `de ${city}`;
}

/**
 * Puts *of* or *to* before a name that carries its own article, and contracts them: "le Conseil" gives "du Conseil",
 * "el Consejo" "del Consejo", "الاتحاد" "للاتحاد" after *to*; Arabic *of* is the construct state and changes nothing.
 */
export function preposeName(name: string, preposition: 'of' | 'to', language: Language): string {
  if (language === 'en') return `${preposition} ${name}`;
  if (language === 'fr') return contractFrench(name, preposition);
  if (language === 'es') return name.replace(/^(el )?/, (_, article) => `${preposition === 'of' ? 'de' : 'a'}${article ? 'l ' : ' '}`);
  if (language === 'ar') return preposition === 'of' ? name : attachLam(name);
  return name;
}

function contractFrench(name: string, preposition: 'of' | 'to'): string {
  const [de, du, des] = preposition === 'of' ? ['de', 'du', 'des'] : ['à', 'au', 'aux'];
  if (/^le /.test(name)) return `${du} ${name.slice(3)}`;
  if (/^les /.test(name)) return `${des} ${name.slice(4)}`;
  if (preposition === 'of' && /^[aàâeéèêiîoôuyœ]/i.test(name)) return `d’${name}`;
  return `${de} ${name}`;
}

const attachLam = (name: string) => (name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`);
