import type { Refusal } from '../../../platform/answer.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { refusals as platformRefusals } from '../../../platform/refusals.ts';
import { type Words, word } from '../../../platform/words.ts';
import { refusals as documentRefusals } from '../../documents/public.ts';
import { versionRefusals } from '../../languages/public.ts';
import { refusals } from '../refusals.ts';
import { paperRefusals } from './paper-refusals.ts';
import { seriesRefusals } from './series/series-refusals.ts';

const known: Words = { ...platformRefusals, ...versionRefusals, ...documentRefusals, ...refusals, ...paperRefusals, ...seriesRefusals };

/** A refusal of a paper, of its typesetting or of its meeting in a sentence. Throws on a code that nobody worded. */
export function wordPaperRefusal({ code, ...facts }: Refusal, language: ScreenLanguage): string {
  const wording = known[code];
  if (!wording) throw new Error(`no wording for the refusal ${code}`);
  return word(wording, language, facts as never);
}
