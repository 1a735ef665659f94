import { today } from '../../../platform/clock.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { type Request, refusalPage } from '../../../platform/web/public.ts';
import { type Words, word } from '../../../platform/words.ts';
import { refusals as documentRefusals, typeset, writeDocx } from '../../documents/public.ts';
import { sendFile } from '../pages/send-file.ts';
import { type Reported, reportDocument } from './report-document.ts';

const word2007 = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Answers with the report of a check as PDF/UA or Word, in the reader's language; a refusal of the typesetting is worded. */
export async function sendReport(c: Request, reported: Reported, format: 'pdf' | 'docx'): Promise<Response> {
  const language: ScreenLanguage = c.var.language;
  const document = reportDocument(reported, { on: today(), by: c.var.actor.name || '—' }, language);
  const filename = `check-${language}.${format}`;
  if (format === 'docx') return sendFile(c, { filename, mediaType: word2007, bytes: await writeDocx(document) });
  const set = await typeset(document);
  if (set.ok) return sendFile(c, { filename, mediaType: 'application/pdf', bytes: set.pdf });
  const { code, ...facts } = set.refusal;
  const wording = (documentRefusals as Words)[code];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return refusalPage(c, 409, word(wording, language, facts as Record<string, string | number>));
}
