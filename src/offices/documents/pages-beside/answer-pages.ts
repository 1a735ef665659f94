import { type Request, readTyped } from '../../../platform/web/public.ts';
import { speak, type WordArguments, word } from '../../../platform/words.ts';
import { wordLanguages } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { refusals } from '../refusals.ts';
import { previewPages } from '../typesetting/preview-pages.ts';
import { pagesWords } from './pages-words.ts';

/** What the island reads: the pages in order, each with its drawing unless it was said to be known, or the sentence of a refusal. */
export type DrawnPages = { pages: { digest: string; alt: string; svg?: string }[] } | { problem: string; retryAfter?: number };

/**
 * Answers the pages of a document as JSON to the island beside an editor; the posted `known` lists digests of pages the browser holds.
 * 200 with the pages, 409 with a refusal's sentence, 503 with the seconds to wait when too many wait already.
 */
export async function answerPages(c: Request, document: OfficialDocument): Promise<Response> {
  const { known = [] } = await readTyped(c);
  const digests = new Set([known].flat().flatMap((list) => list.split(',')));
  const drawn = await previewPages(document, { known: digests, signal: c.req.raw.signal });
  if (!drawn.ok) {
    const { code, ...facts } = drawn.refusal;
    const problem = word(refusals[code], c.var.language, facts as WordArguments);
    if (code !== 'typesetting-busy') return c.json({ problem } satisfies DrawnPages, 409);
    return c.json({ problem, retryAfter: Number(facts.seconds) } satisfies DrawnPages, 503);
  }
  const t = speak(pagesWords, c.var.language);
  const language = wordLanguages([document.language], c.var.language, 'in');
  const altOf = (index: number) => t('pageOf', { page: index + 1, pages: drawn.pages.length, language });
  return c.json({ pages: drawn.pages.map((page, index) => ({ ...page, alt: altOf(index) })) } satisfies DrawnPages);
}
