import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import { type Handle, inTransaction } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';
import { writeJournal } from '../archive/public.ts';
import { factContext } from '../directory/public.ts';
import { loadText, renderText, type SourceParagraph, saveParagraphs } from '../languages/public.ts';
import { findActivity } from './find-activity.ts';
import { readActivityText } from './render-activity.ts';

export type CorrectTextRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-activity'
  | 'changed-meanwhile'
  | 'paragraph-empty'
  | 'text-faulty';
/** A paragraph of an activity's text by its key, as its source reads and as it shall read. */
export type TextCorrection = { language: Language; key: string; before: string; after: string };

/** Corrects one paragraph. Refused when it no longer reads as it did, when it would be empty, and when a fact in it cannot be read. */
export async function correctActivityText(
  db: Handle,
  actor: Actor,
  activityId: string,
  correction: TextCorrection,
): Promise<Answer<object, CorrectTextRefusal>> {
  const refused = permit(actor, 'officer', 'reviser');
  if (refused) return refused;
  const { language, key, before } = correction;
  const after = correction.after.replace(/\s+/g, ' ').trim();
  if (after === '') return refuse('paragraph-empty');
  return inTransaction<Answer<object, CorrectTextRefusal>>(db, async (tx) => {
    await tx.selectFrom('activity').select('id').where('id', '=', activityId).forUpdate().execute();
    const activity = await findActivity(tx, activityId);
    if (!activity) return refuse('no-such-activity');
    const { versions } = await loadText(tx, activity.textId);
    const paragraphs = versions[language] ?? [];
    const own = paragraphs.find((one) => one.key === key);
    if (own?.source !== before) return refuse('changed-meanwhile', { languages: [language] });
    const mended: SourceParagraph = { ...own, source: after };
    const { facts } = await readActivityText(tx, activity);
    const { problems } = renderText([mended], facts, language, factContext(language));
    const problem = problems.find(({ code }) => code !== 'missing-language');
    if (problem) return refuse('text-faulty', { name: problem.name ?? '' });
    await saveParagraphs(
      tx,
      activity.textId,
      language,
      paragraphs.map((one) => (one.key === key ? mended : one)),
    );
    await writeJournal(tx, actor, 'activities.correct', { kind: 'activity', id: activityId }, { language, paragraph: key });
    return { ok: true };
  });
}
