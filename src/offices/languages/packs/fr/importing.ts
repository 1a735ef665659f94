export const ownLetters: RegExp = /[èêëàâçùûîïôœ]|é(?!s\b)/iu;

export const placePrepositions = 'à';
