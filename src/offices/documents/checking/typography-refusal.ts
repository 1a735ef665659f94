import { type ScreenLanguage, screenLanguages } from '../../../platform/language.ts';
import type { Wording } from '../../../platform/words.ts';
import { lintWords, partWords } from './lint-words.ts';

const frames: Wording = {
  en: 'The text is not yet fit to be issued. {place}, “{excerpt}”: {fault}.{others} Mend it and try again.',
  fr: 'Le texte ne peut pas encore être émis. {place}, « {excerpt} » : {fault}.{others} Corrigez-le, puis réessayez.',
  es: 'El texto aún no puede emitirse. {place}, «{excerpt}»: {fault}.{others} Corríjalo e inténtelo de nuevo.',
  ar: 'النص غير جاهز للإصدار بعد. {place}، «{excerpt}»: {fault}.{others} صححوه ثم حاولوا مجدداً.',
};

/** How many places there are beyond the one that is shown. */
const others: Wording = {
  en: '{count, plural, offset:1 =1 {} one { One more place needs mending.} other { # more places need mending.}}',
  fr: '{count, plural, offset:1 =1 {} one { Un autre passage est à corriger.} many { # autres passages sont à corriger.} other { # autres passages sont à corriger.}}',
  es: '{count, plural, offset:1 =1 {} one { Hay otro pasaje por corregir.} many { Hay otros # pasajes por corregir.} other { Hay otros # pasajes por corregir.}}',
  ar: '{count, plural, offset:1 =1 {} zero {} one { وهناك موضع آخر ينبغي تصحيحه.} two { وهناك موضعان آخران ينبغي تصحيحهما.} few { وهناك # مواضع أخرى ينبغي تصحيحها.} many { وهناك # موضعاً آخر ينبغي تصحيحه.} other { وهناك # موضع آخر ينبغي تصحيحه.}}',
};

/** The refusal of a text whose typography is broken, put together from the words of the findings. */
export const typographyRefusal = Object.fromEntries(screenLanguages.map((language) => [language, refusalIn(language)])) as Wording;

function refusalIn(language: ScreenLanguage): string {
  return frames[language]
    .replace('{place}', choice('part', partWords, language))
    .replace('{fault}', choice('fault', lintWords, language))
    .replace('{others}', others[language]);
}

/** An ICU choice between words by the value of an argument. */
export function choice(name: string, words: Record<string, Wording>, language: ScreenLanguage): string {
  const cases = Object.entries(words).map(([key, wording]) => `${key} {${wording[language]}}`);
  return `{${name}, select, ${cases.join(' ')} other {…}}`;
}
