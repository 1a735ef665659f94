import type { Refusal } from '../../platform/answer.ts';
import { refusals } from '../../platform/refusals.ts';
import type { Request } from '../../platform/web/public.ts';
import { type WordArguments, word } from '../../platform/words.ts';
import { docxRefusals } from '../documents/public.ts';
import { concordanceRefusals } from './refusals.ts';

/** The sentence of a refusal in the reader's language. */
export function wordRefused(c: Request, { code, ...facts }: Refusal): string {
  const wording = { ...refusals, ...docxRefusals, ...concordanceRefusals }[code as keyof typeof concordanceRefusals];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return word(wording, c.var.language, facts as WordArguments);
}
