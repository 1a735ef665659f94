import { type ScreenLanguage, screenLanguages } from '../../../platform/language.ts';
import type { Wording } from '../../../platform/words.ts';
import { partWords } from './lint-words.ts';
import { choice } from './typography-refusal.ts';

const frames = {
  sentence: {
    en: '{place}: no typeface here holds {characters}. Replace it in the text{help}.',
    fr: '{place} : aucune police installée ne contient {characters}. Remplacez ce caractère dans le texte{help}.',
    es: '{place}: ningún tipo de letra instalado contiene {characters}. Sustituya el carácter en el texto{help}.',
    ar: '{place}: لا يحتوي أي خط مثبت على {characters}. استبدلوا هذا الحرف في النص{help}.',
  },
  help: {
    en: ', or ask the administrator to put an open typeface that holds it into the folder of typefaces: {fonts}',
    fr: ', ou demandez à l’administrateur de placer dans le dossier des polices une police libre qui le contient : {fonts}',
    es: ', o pida al administrador que ponga en la carpeta de tipos de letra uno libre que lo contenga: {fonts}',
    ar: '، أو اطلبوا من المسؤول أن يضع في مجلد الخطوط خطاً حراً يحتوي عليه: {fonts}',
  },
  elsewhere: {
    en: 'Letterhead or names',
    fr: 'En-tête ou noms',
    es: 'Membrete o nombres',
    ar: 'الترويسة أو الأسماء',
  },
} satisfies Record<string, Wording>;

/** The refusal of characters that no typeface holds: where, which, and what would help. */
export const missingGlyphsRefusal = Object.fromEntries(screenLanguages.map((language) => [language, refusalIn(language)])) as Wording;

function refusalIn(language: ScreenLanguage): string {
  const places = { ...partWords, elsewhere: frames.elsewhere };
  return frames.sentence[language]
    .replace('{place}', choice('part', places, language))
    .replace('{help}', `{fonts, select, none {} other {${frames.help[language]}}}`);
}
