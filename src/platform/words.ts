import { IntlMessageFormat } from 'intl-messageformat';
import type { ScreenLanguage } from './language.ts';

/** One wording in the four screen languages, in ICU MessageFormat. */
export type Wording = Record<ScreenLanguage, string>;
export type Words = Record<string, Wording>;
export type WordArguments = Record<string, string | number | boolean | Date | null | undefined>;

/** Arabic and every other language print Latin digits, as UN documents do. */
const locales: Record<ScreenLanguage, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-EG-u-nu-latn' };

const parsed = new Map<string, IntlMessageFormat>();

/** Declares an office's wordings; the house test parses each and compares its arguments across languages. */
export function defineWords<W extends Words>(words: W): W {
  declared.push(words);
  return words;
}

/** Every set of words declared by the modules loaded so far, for the house test. */
export const declared: Words[] = [];

/** Words one ICU message in one language. */
export function word(wording: Wording, language: ScreenLanguage, args: WordArguments = {}): string {
  const source = wording[language];
  if (!source.includes('{')) return source;
  const filled = plain.test(source) ? fill(source, args) : undefined;
  if (filled !== undefined) return filled;
  const key = `${language}\0${source}`;
  let message = parsed.get(key);
  if (!message) {
    message = new IntlMessageFormat(source, locales[language], undefined, { ignoreTag: true });
    parsed.set(key, message);
  }
  return String(message.format(args));
}

/** Names in braces and no other sign of ICU MessageFormat. */
const plain = /^(?:[^{}'#|]|\{ ?\w+ ?\})+$/u;

/** Puts texts and numbers into a wording that only names them, as the library does, which is dear to make ready; undefined for other arguments. */
function fill(source: string, args: WordArguments): string | undefined {
  const names = [...source.matchAll(/\{ ?(\w+) ?\}/gu)].map(([, name = '']) => name);
  const isPlain = names.every((name) => name in args && (!args[name] || typeof args[name] === 'string' || typeof args[name] === 'number'));
  return isPlain ? source.replace(/\{ ?(\w+) ?\}/gu, (_, name: string) => textOf(args[name])) : undefined;
}

function textOf(value: WordArguments[string]): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Binds an office's words to the reader's language: `const t = speak(words, language); t('title', { n: 3 })`. */
export function speak<W extends Words>(words: W, language: ScreenLanguage): (key: keyof W & string, args?: WordArguments) => string {
  return (key, args) => word(words[key] as Wording, language, args);
}
