import { allLanguages, type Language } from '../../platform/language.ts';
import type { Pack } from './pack.ts';
import { arabic } from './packs/ar/pack.ts';
import { english } from './packs/en/pack.ts';
import { spanish } from './packs/es/pack.ts';
import { french } from './packs/fr/pack.ts';
import { russian } from './packs/ru/pack.ts';
import { chinese } from './packs/zh/pack.ts';

const packs: Record<Language, Pack> = { en: english, fr: french, es: spanish, ar: arabic, ru: russian, zh: chinese };

/** All that Chancery knows of a language. */
export function packOf(language: Language): Pack {
  return packs[language];
}

/** One table of every pack, by language; languages that have none stay out. */
export function byLanguage<T>(read: (pack: Pack) => T): Record<Language, T> {
  return Object.fromEntries(allLanguages.flatMap((language) => said(language, read(packs[language])))) as Record<Language, T>;
}

/** One table of things of every pack, by thing and language. */
export function byThing<K extends string, T>(read: (pack: Pack) => Readonly<Record<K, T>>): Record<K, Record<Language, T>> {
  const things = new Set(allLanguages.flatMap((language) => Object.keys(read(packs[language])) as K[]));
  return Object.fromEntries([...things].map((thing) => [thing, byLanguage((pack) => read(pack)[thing])])) as Record<K, Record<Language, T>>;
}

function said<T>(language: Language, value: T): [Language, T][] {
  return value === undefined ? [] : [[language, value]];
}
