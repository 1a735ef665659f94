import { asLanguage } from '../../platform/language.ts';
import { type Request, readTyped } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { previewPages } from '../documents/public.ts';
import { readEditor, savedTextOf, wordLanguages } from '../languages/public.ts';
import { placeOf } from './circular-frame.tsx';
import { composeVersion, prepareDesk } from './compose-version.ts';
import { editorWords } from './editor-words.ts';
import { wordRefusal } from './refusals.ts';
import { withCircular } from './show-circular.tsx';
import { shownLanguages } from './show-editor.tsx';

/** What the island reads: the pages in order, each with its drawing unless it was said to be `known`, or the sentence of a refusal. */
export type DrawnPages = { pages: { digest: string; alt: string; svg?: string }[] } | { problem: string; retryAfter?: number };

/**
 * Draws one version (`pages_of`) of the text as it stands in the posted editor, saved or not; nothing is stored. `known` lists digests of
 * pages the browser holds. Answers JSON: 200 with the pages, 409 with a refusal's sentence, 503 when too many wait.
 */
export async function drawDraft(c: Request): Promise<Response> {
  return withCircular(c, async (circular) => {
    const typed = await readTyped(c);
    const language = asLanguage(String(typed.pages_of)) ?? circular.originalLanguage;
    const { versions } = savedTextOf(readEditor(typed, shownLanguages(c, circular)), circular.originalLanguage);
    const desk = await prepareDesk(c.var.db, circular, placeOf(c));
    const text = { ...desk.text, versions: { ...desk.text.versions, ...versions } };
    const { document } = await composeVersion(c.var.db, { ...desk, text }, language);
    const known = new Set([typed.known ?? []].flat().flatMap((list) => list.split(',')));
    const drawn = await previewPages(document, { known, signal: c.req.raw.signal });
    if (!drawn.ok) return refused(c, drawn.refusal);
    const t = speak(editorWords, c.var.language);
    const version = wordLanguages([language], c.var.language, 'in');
    const altOf = (page: number) => t('pageOf', { page, pages: drawn.pages.length, language: version });
    return c.json({ pages: drawn.pages.map((page, index) => ({ ...page, alt: altOf(index + 1) })) } satisfies DrawnPages);
  });
}

function refused(c: Request, refusal: Parameters<typeof wordRefusal>[0]): Response {
  const problem = wordRefusal(refusal, c.var.language);
  if (refusal.code !== 'typesetting-busy') return c.json({ problem } satisfies DrawnPages, 409);
  return c.json({ problem, retryAfter: Number(refusal.seconds) } satisfies DrawnPages, 503);
}
