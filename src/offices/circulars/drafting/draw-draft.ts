import { asLanguage } from '../../../platform/language.ts';
import { type Request, readTyped } from '../../../platform/web/public.ts';
import { answerPages } from '../../documents/pages.ts';
import { readEditor, savedTextOf } from '../../languages/public.ts';
import { placeOf } from '../circular-frame.tsx';
import { composeVersion, prepareDesk } from '../compose-version.ts';
import { shownLanguages } from '../editing/show-editor.tsx';
import { withCircular } from '../show-circular.tsx';

/** Draws one version (`pages_of`) of the text as it stands in the posted editor, saved or not, for the island; nothing is stored. */
export async function drawDraft(c: Request): Promise<Response> {
  return withCircular(c, async (circular) => {
    const typed = await readTyped(c);
    const language = asLanguage(String(typed.pages_of)) ?? circular.originalLanguage;
    const { versions } = savedTextOf(readEditor(typed, shownLanguages(c, circular)), circular.originalLanguage);
    const desk = await prepareDesk(c.var.db, circular, placeOf(c));
    const text = { ...desk.text, versions: { ...desk.text.versions, ...versions } };
    const { document } = await composeVersion(c.var.db, { ...desk, text }, language);
    return answerPages(c, document);
  });
}
