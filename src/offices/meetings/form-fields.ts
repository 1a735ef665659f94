import { z } from 'zod';
import { type ScreenLanguage, screenLanguages } from '../../platform/language.ts';
import type { Problems, Typed } from '../../platform/web/public.ts';
import { field } from '../../platform/web/public.ts';
import { type Words, word } from '../../platform/words.ts';
import type { InLanguages } from '../languages/public.ts';
import { formWords } from './form-words.ts';
import { refusals } from './refusals.ts';

/** The fields `name_en` … `name_ar` of one wording in the four languages. */
export function inFourFields<const Name extends string>(name: Name, max: number) {
  const one = field.optionalText(max);
  return Object.fromEntries(screenLanguages.map((language) => [`${name}_${language}`, one])) as Record<
    `${Name}_${ScreenLanguage}`,
    typeof one
  >;
}

/** The wording that was typed in the four fields; undefined when all are empty. */
export function readFour<Name extends string>(values: Record<`${Name}_${ScreenLanguage}`, string>, name: Name): InLanguages | undefined {
  const filled = screenLanguages.map((language) => [language, values[`${name}_${language}`]] as const).filter(([, text]) => text !== '');
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

/** A stored wording as the four fields are filled with it. */
export function fillFour(name: string, names: InLanguages | undefined): Typed {
  return Object.fromEntries(screenLanguages.map((language) => [`${name}_${language}`, names?.[language] ?? '']));
}

/** A local time `HH:MM`. */
export function timeField() {
  return z
    .string('required')
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-time');
}

/** Wordings of the problems that only these forms have, and of refusals shown beside a field. */
export function problemWordings(language: ScreenLanguage, facts: Record<string, unknown> = {}): Record<string, string> {
  const own = {
    'bad-time': word(formWords.badTime, language),
    'bad-slug': word(formWords.badSlug, language),
    'bad-link': word(formWords.badLink, language),
    'speaker-name-missing': word(formWords.speakerNameMissing, language),
  };
  const texts = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)]));
  return {
    ...Object.fromEntries(Object.entries(refusals as Words).map(([code, wording]) => [code, wordIfPossible(wording, language, texts)])),
    ...own,
  };
}

/** A wording whose facts belong to another refusal stays unworded. */
function wordIfPossible(wording: Words[string], language: ScreenLanguage, facts: Record<string, string>): string {
  const wanted = [...wording[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return wanted.every((name) => name in facts) ? word(wording, language, facts) : '';
}

/** The problems of a form from an act's refusal, when it belongs beside one of the fields. */
export function problemOf(code: string, fields: Record<string, string>): Problems | undefined {
  const name = fields[code];
  return name ? { [name]: code } : undefined;
}
