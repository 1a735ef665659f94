import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { type LetterInput, queueLetters } from '../../mailroom/public.ts';
import { findCircular, type Place } from '../circular.ts';
import { languageFor } from '../issuing/dispatch-circular.ts';
import { prepareLetters } from '../letter-mail.ts';
import { ownLinkHtml, ownLinkText } from '../signing/own-link-block.ts';
import { markAsSample } from './sample-mark.ts';

export type SampleRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-circular' | 'not-issued';

/**
 * Sends the issued letter to the acting account alone, in its own language or in every language of the letter: as the addressees will see
 * it, marked as a sample, with a personal link that opens nothing. No addressee, no dispatch: nothing is counted.
 */
export async function sendSamples(
  db: Handle,
  actor: Actor,
  id: string,
  place: Place,
  which: 'mine' | 'all',
): Promise<Answer<{ email: string; languages: Language[]; letters: number }, SampleRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  if (actor.kind !== 'account') return refuse('not-permitted');
  return inTransaction<Answer<{ email: string; languages: Language[]; letters: number }, SampleRefusal>>(db, async (tx) => {
    const circular = await findCircular(tx, id);
    if (!circular) return refuse('no-such-circular');
    if (!circular.issuance) return refuse('not-issued');
    const { email, name } = await tx.selectFrom('account').select(['email', 'name']).where('id', '=', actor.id).executeTakeFirstOrThrow();
    const write = await prepareLetters(tx, circular, place, { kind: 'proof', id: newId() });
    const languages = which === 'all' ? [...circular.languages] : [languageFor(circular, actor.language)];
    const letters = languages.map((language) => {
      const letter = write({ key: `${actor.id} ${language}`, name, email, language });
      return markAsSample(circular.callId ? withDeadLink(letter, place, name) : letter);
    });
    await queueLetters(tx, letters);
    await writeJournal(tx, actor, 'circulars.prove', { kind: 'circular', id }, { languages });
    return { ok: true, email, languages, letters: letters.length };
  });
}

/** The addressee's own block as it will look, with an address that belongs to nobody. */
function withDeadLink(letter: LetterInput, { publicUrl }: Place, body: string): LetterInput {
  const link = { language: letter.language, body, url: `${publicUrl}/${screenLanguageFor(letter.language)}/answer/sample` };
  return {
    ...letter,
    textPart: `${letter.textPart}\n\n${ownLinkText(link)}`,
    htmlPart: letter.htmlPart.replace('</body>', () => `${ownLinkHtml(link)}\n</body>`),
  };
}
