export const signNames: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}@.-])united nations(?![\p{L}-])/gu, 'United Nations'],
  [/(?<=\p{Ll} )(?:sustainable development goals)(?!\p{L})/gu, 'Sustainable Development Goals'],
];
