import type { ScreenLanguage } from '../../platform/language.ts';

/** A measure as the language writes it, in the digits of the house: "4.5", "4,5". */
export function wordFigure(value: number, language: ScreenLanguage): string {
  return new Intl.NumberFormat(language, { numberingSystem: 'latn', maximumFractionDigits: 1 }).format(value);
}
