import { factsOfMeetingsCall } from '../src/offices/calls/public.ts';
import { loadText, saveParagraphs } from '../src/offices/languages/public.ts';
import { draftPaper, findMeeting, issuePaper, numberPapers, papersOf, publishPaper } from '../src/offices/meetings/public.ts';
import { system } from '../src/platform/actor.ts';
import { accepted } from '../src/platform/answer.ts';
import type { Transaction } from '../src/platform/database/public.ts';
import { screenLanguages } from '../src/platform/language.ts';
import { conceptNoteWords } from './data/concept-note.ts';
import { nextMeeting } from './data/next-meeting.ts';

/** Writes the papers of the next meeting: its concept note, issued and public, and an agenda that is still a draft. One paper alone, because a first start waits for its files. */
export async function seedPapers(tx: Transaction, { publicUrl }: { publicUrl: string }): Promise<void> {
  const meeting = await findMeeting(tx, nextMeeting.slug);
  if (!meeting) throw new Error(`no meeting ${nextMeeting.slug}`);
  accepted(await numberPapers(tx, system, meeting.id, { series: 'OTHER', session: 'AL/2027' }));
  const place = { publicUrl, factsBeyond: factsOfMeetingsCall };
  const input = { originalLanguage: 'en' as const, languages: [...screenLanguages] };
  accepted(await draftPaper(tx, system, meeting.id, { kind: 'agenda', ...input }));
  const { id } = accepted(await draftPaper(tx, system, meeting.id, { kind: 'concept-note', ...input }));
  await fillConceptNote(tx, meeting.id, id);
  accepted(await issuePaper(tx, system, id, place));
  accepted(await publishPaper(tx, system, id, true));
}

/** Puts the officer's words in the open places of the note, the first of them in the first place. */
async function fillConceptNote(tx: Transaction, meetingId: string, paperId: string): Promise<void> {
  const textId = (await papersOf(tx, meetingId)).find(({ id }) => id === paperId)?.textId;
  if (!textId) throw new Error('the concept note has no text');
  const { versions } = await loadText(tx, textId);
  for (const language of screenLanguages) {
    let place = 0;
    const paragraphs = (versions[language] ?? []).map((paragraph) => ({
      ...paragraph,
      source: paragraph.source.replace(/⟨[^⟩]*⟩/u, () => conceptNoteWords[place++]?.[language] ?? ''),
      confirmed: true,
    }));
    await saveParagraphs(tx, textId, language, paragraphs);
  }
}
