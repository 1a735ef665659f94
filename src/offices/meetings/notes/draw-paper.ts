import { asScreenLanguage } from '../../../platform/language.ts';
import { readTyped } from '../../../platform/web/public.ts';
import { answerPages } from '../../documents/pages.ts';
import { readEditor, savedTextOf } from '../../languages/public.ts';
import { composePaper, preparePaper } from './compose-paper.ts';
import type { PaperPlace } from './paper.ts';
import { withGaps } from './paper-facts.ts';
import { shownLanguages } from './show-editor.tsx';
import type { PaperRequest } from './with-paper.ts';

/** Draws one version (`pages_of`) of a paper as it stands in the posted editor, saved or not, for the island; nothing is stored. */
export async function drawPaper(asked: PaperRequest, place: PaperPlace): Promise<Response> {
  const { c, meeting, paper } = asked;
  const typed = await readTyped(c);
  const languages = shownLanguages(asked);
  const language = languages.find((shown) => shown === asScreenLanguage(String(typed.pages_of))) ?? paper.originalLanguage;
  const { versions } = savedTextOf(readEditor(typed, languages), paper.originalLanguage);
  const desk = await preparePaper(c.var.db, meeting, { ...paper, languages: [language] }, place);
  const text = desk.text && { ...desk.text, versions: { ...desk.text.versions, ...versions } };
  const [version] = await composePaper({ ...desk, text, facts: withGaps(desk.facts, versions) });
  if (!version) throw new Error(`paper ${paper.id} has no version in ${language}`);
  return answerPages(c, version.document);
}
