import type { Language } from '../../src/platform/language.ts';
import type { Random } from '../seeded.ts';
import { changes, exchanges } from './slips.ts';

/** Makes one error in a paragraph; undefined where the paragraph has nothing of the kind. */
type Injector = (text: string, language: Language, random: Random) => string | undefined;

const months: Record<Language, RegExp> = {
  en: /(\d{1,2})(?= (?:March|June|May|October|September|February|August|July|April)\b)/g,
  fr: /(\d{1,2})(?= (?:mars|juin|mai|octobre|septembre|février|août)\b)/g,
  es: /(\d{1,2})(?= de (?:marzo|junio|mayo|octubre|septiembre|febrero|agosto)\b)/g,
  ar: /(\d{1,2})(?= (?:آذار|حزيران|أيار|تشرين|أيلول|شباط|آب))/g,
  ru: /(\d{1,2})(?= (?:марта|июня|мая|октября|сентября|февраля|августа))/g,
  zh: /(\d{1,2})(?=日)/g,
};

/** Numbers of two digits and more that are no part of a date, time, code, address or telephone number. */
const plainNumbers =
  /(?<![\d/.:@\p{L}+-])(?<!\d[ ,.\u00a0])(\d{2,3})(?![\d/:@-])(?![.,:]\d)(?! ?(?:March|June|May|October|September|February|August|mars|juin|mai|octobre|septembre|février|août|de (?:marzo|junio|mayo|octubre|septiembre|febrero|agosto)|آذار|حزيران|أيار|تشرين|أيلول|شباط|آب|марта|июня|мая|октября|сентября|февраля|августа|and|et|y|и|و|à|a\.m|p\.m|h |horas|heures|часов|ч\.|м\.|月|日|年|时|分|届|[ \u00a0]\d))(?! 0)/gu;

const ownInjectors: Record<string, Injector> = {
  day: (text, language, random) =>
    replaceOne(text, months[language], ([day = '']) => String(((Number(day) + 3 + Math.floor(random() * 8)) % 27) + 1), random),
  year: (text, _, random) => replaceOne(text, /(?<![\d/])20[23]\d(?!\d)(?=[^/]|$)/g, ([year = '']) => String(Number(year) + 1), random),
  time: (text, language, random) =>
    replaceOne(text, timesOf(language), ([, hour = '']) => String(Number(hour) === 11 ? 8 : Number(hour) + 1), random, 1),
  number: (text, _, random) =>
    replaceOne(text, plainNumbers, ([digits = '']) => String(Number(digits) + 10 + Math.floor(random() * 9)), random),
  'e-mail': (text, _, random) => replaceOne(text, /[a-z]+(?=@)/g, ([name = '']) => `${name.slice(0, -1)}x`, random),
  link: (text, _, random) => replaceOne(text, /(?<=example\/)[a-z]+/g, ([name = '']) => `${name}s`, random),
  'sentence dropped': (text, language) => dropSentence(text, language),
  'clause dropped': (text, language) => dropClause(text, language),
};

function timesOf(language: Language): RegExp {
  if (language === 'zh') return /(?<!\d)(\d{1,2})(?=(?::\d\d|时))/g;
  if (language === 'ru') return /(?<![\d.])(\d{1,2})(?=(?::\d\d| час| ч\.))/g;
  return /(?<![\d.:])(\d{1,2})(?=(?::\d\d|\.\d\d (?:a\.m|p\.m|horas)| ?h(?:eures)? | horas| [ap]\.m))/g;
}

function replaceOne(text: string, pattern: RegExp, by: (found: RegExpMatchArray) => string, random: Random, group = 0): string | undefined {
  const all = [...text.matchAll(pattern)];
  const found = all[Math.floor(random() * all.length)];
  if (!found || found.index === undefined) return undefined;
  const length = (found[group] ?? found[0]).length;
  const made = text.slice(0, found.index) + by(found) + text.slice(found.index + length);
  return made === text ? undefined : made;
}

function dropSentence(text: string, language: Language): string | undefined {
  const at =
    language === 'zh'
      ? text.lastIndexOf('。', text.length - 2) + 1
      : text.search(/(?<=\p{L}{4,}[.)]|\d[.)]) (?=\p{Lu}|\p{Script=Arabic})/u);
  return at > 0 && text.length - at > (language === 'zh' ? 8 : 25) ? text.slice(0, at).trim() : undefined;
}

function dropClause(text: string, language: Language): string | undefined {
  const comma = language === 'zh' ? '，' : language === 'ar' ? '،' : ',';
  const least = language === 'zh' ? 9 : 28;
  const parts = text.split(new RegExp(`(?<=${comma}) ?`, 'u'));
  const at = parts.findIndex(
    (part, index) => index > 0 && part.length >= least && !/[.。؟?]/u.test(part.slice(0, -1)) && part.endsWith(comma),
  );
  if (at > 0) return parts.filter((_, index) => index !== at).join(language === 'zh' ? '' : ' ');
  const last = parts.at(-1) ?? '';
  const stop = last.search(/[.。]/u);
  if (parts.length < 2 || stop < least) return undefined;
  const kept = parts.slice(0, -1).join(language === 'zh' ? '' : ' ');
  return kept.slice(0, -1) + last.slice(stop);
}

/** All kinds of errors of the evaluation. */
export const kinds = [...Object.keys(ownInjectors), ...Object.keys(exchanges), ...Object.keys(changes)];

/** Makes one error of a kind in a paragraph; undefined where there is nothing of that kind. */
export function injectError(kind: string, text: string, language: Language, random: Random): string | undefined {
  const own = ownInjectors[kind];
  if (own) return own(text, language, random);
  for (const [pattern, by] of changes[kind]?.[language] ?? []) if (pattern.test(text)) return text.replace(pattern, by);
  return exchange(kind, text, language, random);
}

function exchange(kind: string, text: string, language: Language, random: Random): string | undefined {
  const words = (exchanges[kind] ?? []).flatMap((each) => each[language] || []);
  const own = words.filter(
    (word) => new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'u').test(text) || (language === 'zh' && text.includes(word)),
  );
  const from = own[Math.floor(random() * own.length)];
  const others = words.filter((word) => word !== from && !text.includes(word));
  const to = others[Math.floor(random() * others.length)];
  return from && to ? text.replace(from, to) : undefined;
}
