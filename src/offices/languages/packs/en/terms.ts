export const passedOver = new Set(['the', 'of', 'a', 'an', 's']);

export const stemEndings: readonly (readonly [ending: RegExp, put: string])[] = [
  [/ies$/, 'y'],
  [/(?<![suis])s$/, ''],
];
