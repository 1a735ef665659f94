export const passedOver = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd']);

export const titlesAlike: RegExp = /^(?:diplomate|candidate?|démocrate|conseil|bureau|pays)$/u;

export const titleStops: RegExp = /^(?:de|du|des|d[’']\p{L}*|à|au|aux|pour|auprès|près|en|par|sur|l[’']\p{L}*|la|le|les|et)$/iu;

export const stemEndings: readonly (readonly [ending: RegExp, put: string])[] = [
  [/aux$/, 'al'],
  [/[sx]$/, ''],
];
