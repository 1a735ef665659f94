import type { Refusal } from '../../platform/answer.ts';
import { asLanguage } from '../../platform/language.ts';
import { refusals } from '../../platform/refusals.ts';
import type { Request } from '../../platform/web/public.ts';
import { type WordArguments, word } from '../../platform/words.ts';
import { docxRefusals } from '../documents/public.ts';
import { wordLanguages } from '../languages/public.ts';
import { concordanceRefusals } from './refusals.ts';

/** The sentence of a refusal in the reader's language. */
export function wordRefused(c: Request, { code, ...facts }: Refusal): string {
  const wording = { ...refusals, ...docxRefusals, ...concordanceRefusals }[code as keyof typeof concordanceRefusals];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  const language = asLanguage(String(facts.language ?? ''));
  const named = language ? { language: wordLanguages([language], c.var.language, 'plain') } : {};
  return word(wording, c.var.language, { ...facts, ...named } as WordArguments);
}
