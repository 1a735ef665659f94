import { match } from '@formatjs/intl-localematcher';

/** BCP 47 codes of the languages a text may be written in; the first four are the languages of every screen. */
export const allLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type Language = (typeof allLanguages)[number];
export const screenLanguages = ['en', 'fr', 'es', 'ar'] as const;
export type ScreenLanguage = (typeof screenLanguages)[number];

export type Direction = 'ltr' | 'rtl';

/** The direction a language is written in. */
export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Reads a language code of any origin; undefined when it is none of ours. */
export function asLanguage(code: string | undefined | null): Language | undefined {
  return allLanguages.find((language) => language === code);
}

/** Reads a screen language code of any origin; undefined when no screen speaks it. */
export function asScreenLanguage(code: string | undefined | null): ScreenLanguage | undefined {
  return screenLanguages.find((language) => language === code);
}

/** The screen language for a text language: itself, or English. */
export function screenLanguageFor(language: Language): ScreenLanguage {
  return asScreenLanguage(language) ?? 'en';
}

/** Chooses the screen language from an Accept-Language header (RFC 9110), English when nothing fits. */
export function preferredLanguage(acceptLanguage: string | undefined): ScreenLanguage {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => ({ tag: part.split(';')[0]?.trim() ?? '', weight: Number(/q=([\d.]+)/.exec(part)?.[1] ?? 1) }))
    .filter(({ tag, weight }) => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
  if (wanted.length === 0) return 'en';
  return asScreenLanguage(match(wanted, [...screenLanguages], 'en')) ?? 'en';
}

/** How each language names itself. */
export const ownNames: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  ru: 'Русский',
  zh: '中文',
};
