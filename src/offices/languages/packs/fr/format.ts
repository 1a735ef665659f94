import { compilePattern } from '../../compile-pattern.ts';
export const monthNames: RegExp = compilePattern(
  String.raw`(?<=(?:\d|1er|au|mois de|fin|début|mi-)[ \u00a0])(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?!\p{L})`,
  'gu',
);

export const dayNames: RegExp = /(?<=\p{Ll}[ \u00a0])(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?=[ \u00a0]\d)/gu;

export const signNames: readonly (readonly [RegExp, string])[] = [
  [compilePattern(String.raw`(?<!\p{L})Nations unies(?!\p{L})`, 'gu'), 'Nations Unies'],
  [compilePattern(String.raw`(?<!\p{L})Secrétaire Général(?!\p{L})`, 'gu'), 'Secrétaire général'],
  [compilePattern(String.raw`(?<!\p{L})Secrétaire Générale(?!\p{L})`, 'gu'), 'Secrétaire générale'],
  [compilePattern(String.raw`(?<!\p{L})Directeur Général(?!\p{L})`, 'gu'), 'Directeur général'],
  [compilePattern(String.raw`(?<!\p{L})Directrice Générale(?!\p{L})`, 'gu'), 'Directrice générale'],
  [compilePattern(String.raw`(?<!\p{L})Assemblée Générale(?!\p{L})`, 'gu'), 'Assemblée générale'],
  [compilePattern(String.raw`(?<!\p{L})Union Interparlementaire(?!\p{L})`, 'gu'), 'Union interparlementaire'],
];
