import { compilePattern } from '../../compile-pattern.ts';
import { pattern } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import type { Span } from '../passage.ts';

/** Participles and adjectives said of persons that take an "e": those in "-é" are known by their end. */
const plain =
  'fort|premier|dernier|élu|réélu|promu|fait|pourvu|prévenu|contenu|survenu|entrepris|épris|épanoui|guéri|béni|reçu|venu|revenu|devenu|intervenu|parvenu|convenu|retenu|tenu|entendu|attendu|rendu|entretenu|soutenu|convaincu|reconnu|déçu|ému|connu|perçu|défendu|étendu|abstenu|accueilli|saisi|averti|investi|réuni|choisi|parti|reparti|sorti|établi|ravi|réjoui|assujetti|démuni|muni|élargi|enquis|admis|promis|surpris|pris|remis|mis|acquis|assis|soumis|permis|appris|compris|conduit|introduit|inscrit|dit|rejoint|contraint|astreint|joint|adjoint|empreint|présent|absent|prêt|certain|conscient|reconnaissant|confiant|content|satisfait|sûr|seul|fier|inquiet|décédé|candidat|réticent|patient|impatient|vigilant|souffrant|opposant';
const masculine = compilePattern(`^(?:${plain})$`, 'u');
const irregular: readonly (readonly [m: string, f: string])[] = [
  ['fier', 'fière'],
  ['premier', 'première'],
  ['dernier', 'dernière'],
  ['inquiet', 'inquiète'],
];
const feminine = compilePattern(`^(?:${plain})e$`, 'u');
/** Words in "-é" and "-ée" that are nouns more often. */
const nouns =
  /^(?:été|liée?|années?|journée|durée|tournée|assemblée|idée|armée|soirée|matinée|donnée|société|comité|qualité|traité|côté|égalité|sécurité|santé|liberté|unité|priorité|majorité|communauté|université|autorité|capacité|procédé|communiqué|exposé|énoncé|marché|degré|congé|clé)$/u;

/** The gender that a French participle or adjective shows; undefined for what is no such word. */
export function sexOfFrench(word: string): Sex | undefined {
  const written = word.normalize('NFC').toLowerCase();
  if (nouns.test(written)) return undefined;
  if (/ée$/u.test(written) || feminine.test(written) || irregular.some(([, f]) => f === written)) return 'f';
  if (/(?:heureuse|désireuse|soucieuse|sérieuse|curieuse|anxieuse|attentive|active|positive|craintive|pensive)$/u.test(written)) return 'f';
  if (/é$/u.test(written) || masculine.test(written)) return 'm';
  return /^(?:heureux|désireux|soucieux|sérieux|curieux|anxieux|attentif|actif|positif|craintif|pensif)$/u.test(written) ? 'm' : undefined;
}

/** The word in the other gender. */
export function turnFrench(word: string, sex: Sex): string {
  const pair = irregular.find((one) => one[sex === 'f' ? 0 : 1] === word.toLowerCase());
  if (pair) return pair[sex === 'f' ? 1 : 0];
  if (sex === 'f') return /eux$/u.test(word) ? word.replace(/eux$/u, 'euse') : /if$/u.test(word) ? word.replace(/if$/u, 'ive') : `${word}e`;
  return /euse$/u.test(word) ? word.replace(/euse$/u, 'eux') : /ive$/u.test(word) ? word.replace(/ive$/u, 'if') : word.replace(/e$/u, '');
}

/** Verbs whose "se" is no direct object: their participle stays as it is ("elle s’est demandé si", "elle s’est rendu compte"). */
const indirect =
  /^(?:demandé|permis|donné|proposé|promis|juré|assuré|réservé|fixé|posé|imposé|attribué|procuré|fait|laissé|vu|plu|parlé|succédé|souvenu|arrogé|imaginé|figuré|accordé|adjoint|interdit|acquis|constitué)$/u;
const adjectives = compilePattern(String.raw`^ (?:(?:\p{L}+ment|très|plus|aussi) )?(\p{L}+)`, 'u');
const alike = /^(?:favorable|optimiste|pessimiste|solidaire|responsable|capable|perplexe|sensible|digne|ferme|disponible|apte|fidèle)$/u;

/** Whether a participle behind "s’est" may stand unchanged. */
export function isInvariable(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (
    !pattern(String.raw`s[’'](?:est|était) (?:\p{L}+ )?$|se (?:sera|serait) (?:\p{L}+ )?$`, 'u').test(
      text.slice(Math.max(0, start - 40), start),
    )
  )
    return false;
  if (word === 'rendu' && /^ compte/u.test(text.slice(end))) return true;
  if (/^dite?$/u.test(word)) {
    const next = adjectives.exec(text.slice(end))?.[1] ?? '';
    return word === 'dit' && !sexOfFrench(next) && !alike.test(next);
  }
  return indirect.test(word);
}
