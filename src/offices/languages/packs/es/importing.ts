export const ownLetters: RegExp = /[ñíóúá¿¡]|\.ª|\.º/iu;

export const placePrepositions = 'en';
