import { compilePattern } from '../../compile-pattern.ts';
export const signNames: readonly (readonly [RegExp, string])[] = [
  [compilePattern(String.raw`(?<![\p{L}@.-])united nations(?![\p{L}-])`, 'gu'), 'United Nations'],
  [compilePattern(String.raw`(?<=\p{Ll} )(?:sustainable development goals)(?!\p{L})`, 'gu'), 'Sustainable Development Goals'],
];
