export const passedOver = new Set(['el', 'la', 'los', 'las', 'de', 'del']);

export const titlesAlike: RegExp = /^(?:portavoz|guardia|policía|\p{L}+ía|\p{L}+ista|\p{L}+ora?to)$/u;

export const titleStops: RegExp = /^(?:de|del|para|a|al|en|ante|por|sobre|y|e|la|el|los|las)$/iu;

export const stemEndings: readonly (readonly [ending: RegExp, put: string])[] = [
  [/ces$/, 'z'],
  [/(?<=[rlndjz])es$/, ''],
  [/s$/, ''],
];
