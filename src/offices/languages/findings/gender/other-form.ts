import type { Language } from '../../../../platform/language.ts';
import type { Sex } from '../names/find-mentions.ts';
import type { PostNoun } from './post-nouns.ts';

/** How a title changes its gender, as written: word for word. Only what is sure; other titles get no suggestion. */
const pairs: Partial<Record<Language, readonly (readonly [m: string, f: string])[]>> = {
  fr: [
    ['Président', 'Présidente'],
    ['président', 'présidente'],
    ['Vice-Président', 'Vice-Présidente'],
    ['Vice-président', 'Vice-présidente'],
    ['Secrétaire général adjoint', 'Secrétaire générale adjointe'],
    ['Secrétaire général', 'Secrétaire générale'],
    ['Directeur général', 'Directrice générale'],
    ['Directeur', 'Directrice'],
    ['directeur', 'directrice'],
    ['Administrateur', 'Administratrice'],
    ['Haut-Commissaire', 'Haute-Commissaire'],
    ['Rapporteur spécial', 'Rapporteuse spéciale'],
    ['Rapporteur', 'Rapporteuse'],
    ['Envoyé spécial', 'Envoyée spéciale'],
    ['Envoyé', 'Envoyée'],
    ['Ambassadeur', 'Ambassadrice'],
    ['ambassadeur', 'ambassadrice'],
    ['Représentant permanent', 'Représentante permanente'],
    ['Représentant', 'Représentante'],
    ['Coordonnateur', 'Coordonnatrice'],
    ['Conseiller', 'Conseillère'],
  ],
  es: [
    ['Presidente', 'Presidenta'],
    ['presidente', 'presidenta'],
    ['Vicepresidente', 'Vicepresidenta'],
    ['Secretario General Adjunto', 'Secretaria General Adjunta'],
    ['Secretario General', 'Secretaria General'],
    ['secretario general', 'secretaria general'],
    ['Vicesecretario General', 'Vicesecretaria General'],
    ['Director General', 'Directora General'],
    ['Director', 'Directora'],
    ['Administrador', 'Administradora'],
    ['Alto Comisionado', 'Alta Comisionada'],
    ['Relator Especial', 'Relatora Especial'],
    ['Relator', 'Relatora'],
    ['Enviado Especial', 'Enviada Especial'],
    ['Enviado', 'Enviada'],
    ['Embajador', 'Embajadora'],
    ['embajador', 'embajadora'],
    ['Ministro', 'Ministra'],
    ['ministro', 'ministra'],
    ['Coordinador', 'Coordinadora'],
    ['Asesor', 'Asesora'],
  ],
};

/** The title in the holder's gender, or undefined where the change is not sure. */
export function otherForm(title: string, language: Language, noun: PostNoun['id'], sex: Sex): string | undefined {
  if (language === 'ar') return arabicForm(title, noun, sex);
  const pair = pairs[language]?.find((one) => one[sex === 'f' ? 0 : 1] === title);
  return pair?.[sex === 'f' ? 1 : 0];
}

/** Arabic: the first word takes or loses its ta marbuta, and so do the adjectives that belong to the noun. */
function arabicForm(title: string, noun: string, sex: Sex): string | undefined {
  const [head = '', ...rest] = title.split(' ');
  const bare = head.replace(/\p{Mn}+$/u, '');
  if ((sex === 'f') === bare.endsWith('ة')) return undefined;
  const turned = (word: string) => (sex === 'f' ? `${word}ة` : word.replace(/ة$/u, ''));
  const agreeing = noun === 'secretary-general' || noun === 'director' || noun === 'observer';
  return [turned(bare), ...(agreeing ? rest.map(turned) : rest)].join(' ');
}
