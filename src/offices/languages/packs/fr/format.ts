export const monthNames: RegExp =
  /(?<=(?:\d|1er|au|mois de|fin|début|mi-)[ \u00a0])(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?!\p{L})/gu;

export const dayNames: RegExp = /(?<=\p{Ll}[ \u00a0])(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?=[ \u00a0]\d)/gu;

export const signNames: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})Nations unies(?!\p{L})/gu, 'Nations Unies'],
  [/(?<!\p{L})Secrétaire Général(?!\p{L})/gu, 'Secrétaire général'],
  [/(?<!\p{L})Secrétaire Générale(?!\p{L})/gu, 'Secrétaire générale'],
  [/(?<!\p{L})Directeur Général(?!\p{L})/gu, 'Directeur général'],
  [/(?<!\p{L})Directrice Générale(?!\p{L})/gu, 'Directrice générale'],
  [/(?<!\p{L})Assemblée Générale(?!\p{L})/gu, 'Assemblée générale'],
  [/(?<!\p{L})Union Interparlementaire(?!\p{L})/gu, 'Union interparlementaire'],
];
