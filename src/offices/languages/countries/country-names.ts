import type { Language } from '../../../platform/language.ts';
import type { NameRow, RussianRow } from './name-rows.ts';
import { namesAr } from './names-ar.ts';
import { namesEn } from './names-en.ts';
import { namesEs } from './names-es.ts';
import { namesFr } from './names-fr.ts';
import { namesRu } from './names-ru.ts';
import { namesZh } from './names-zh.ts';

type NamesByCode = Record<Exclude<Language, 'ru'>, Readonly<Record<string, NameRow>>> & { ru: Readonly<Record<string, RussianRow>> };

/** The rows of every country by language and alpha-3 code. */
export const countryNames: NamesByCode = {
  en: namesEn,
  fr: namesFr,
  es: namesEs,
  ar: namesAr,
  ru: namesRu,
  zh: namesZh,
};
