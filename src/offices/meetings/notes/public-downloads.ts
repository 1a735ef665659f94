import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import type { Meeting } from '../meeting.ts';
import { notesWords } from './notes-words.ts';
import { type PaperKind, publicPapersOf } from './paper.ts';

/** A paper that everyone may read: its file in the reader's language, else in its original; the path without the language. */
export type PublicDownload = { kind: PaperKind; label: string; symbol: string; href: string; language: ScreenLanguage };

/** The papers shown on the public page of a meeting, in the order in which they were drafted. */
export async function publicDownloads(db: Handle, meeting: Meeting, language: ScreenLanguage): Promise<PublicDownload[]> {
  const t = speak(notesWords, language);
  return (await publicPapersOf(db, meeting.id)).flatMap((paper) => {
    const own = paper.languages.includes(language) ? language : paper.originalLanguage;
    const href = `/meetings/${meeting.slug}/notes/${paper.id}/${own}.pdf`;
    const { kind, issue } = paper;
    return issue ? [{ kind, label: t(`kind_${kind}`), symbol: issue.symbol, href, language: own }] : [];
  });
}
