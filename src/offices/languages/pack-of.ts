import type { Language } from '../../platform/language.ts';
import type { LanguagePack } from './pack.ts';
import { arabic } from './packs/ar.ts';
import { english } from './packs/en.ts';
import { spanish } from './packs/es.ts';
import { french } from './packs/fr.ts';
import { russian } from './packs/ru.ts';
import { chinese } from './packs/zh.ts';

const packs: Record<Language, LanguagePack> = { en: english, fr: french, es: spanish, ar: arabic, ru: russian, zh: chinese };

/** The writing rules of a language. */
export function packOf(language: Language): LanguagePack {
  return packs[language];
}
