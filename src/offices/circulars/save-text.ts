import type { Actor } from '../../platform/actor.ts';
import { type Answer, refuse } from '../../platform/answer.ts';
import type { Handle, Transaction } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';
import { writeJournal } from '../archive/public.ts';
import { loadText, type ParagraphToSave, parseMarkup, type SourceParagraph, saveParagraphs, textDigest } from '../languages/public.ts';
import { type ChangeRefusal, changeDraft } from './change-circular.ts';
import type { Circular } from './circular.ts';

/** What an editor saves: the versions on the page, and the digests they had when the page was opened. */
export type SavedText = { versions: Partial<Record<Language, ParagraphToSave[]>>; seen: Partial<Record<Language, string>> };
export type SaveRefusal = ChangeRefusal | 'changed-meanwhile' | 'bad-markup' | 'empty-text';

/**
 * Saves language versions of a circular's text. Refuses when somebody saved one of them since the page was opened (`changed-meanwhile`,
 * with `languages`), and markup that cannot be read (`bad-markup`, with `errors`: { language, key, code, source }).
 */
export async function saveCircularText(db: Handle, actor: Actor, id: string, saved: SavedText): Promise<Answer<object, SaveRefusal>> {
  return changeDraft<object, SaveRefusal>(db, actor, id, async (tx, circular) => {
    const text = await loadText(tx, circular.textId);
    const languages = circular.languages.filter((language) => saved.versions[language]);
    const changed = languages.filter(
      (language) => saved.seen[language] !== undefined && saved.seen[language] !== textDigest(text.versions[language] ?? []),
    );
    if (changed.length > 0) return refuse('changed-meanwhile', { languages: changed });
    const errors = markupErrors(saved.versions);
    if (errors.length > 0) return refuse('bad-markup', { errors });
    const original = saved.versions[circular.originalLanguage];
    if (original && original.length === 0) return refuse('empty-text');
    await saveInOrder(tx, circular, saved, text.versions[circular.originalLanguage] ?? []);
    await writeJournal(tx, actor, 'circulars.write', { kind: 'circular', id }, { languages });
    return { ok: true };
  });
}

/** What cannot be read in the sources, with the paragraph it stands in. */
export function markupErrors(versions: SavedText['versions']) {
  return Object.entries(versions).flatMap(([language, paragraphs]) =>
    paragraphs.flatMap(({ key, source }) =>
      parseMarkup(source).errors.map(({ code, source: part }) => ({ language, key, code, source: part })),
    ),
  );
}

/** The original first; translations keep its order, its kinds, and lose what it lost. Empty translations are not paragraphs. */
async function saveInOrder(tx: Transaction, circular: Circular, saved: SavedText, stored: SourceParagraph[]): Promise<void> {
  const { textId, originalLanguage } = circular;
  const original = saved.versions[originalLanguage] ?? stored;
  if (saved.versions[originalLanguage]) await saveParagraphs(tx, textId, originalLanguage, original);
  const text = await loadText(tx, textId);
  for (const language of circular.languages.filter((each) => each !== originalLanguage)) {
    const given: ParagraphToSave[] = saved.versions[language] ?? text.versions[language] ?? [];
    const ordered = original.flatMap(({ key, kind }) => {
      const own = given.find((paragraph) => paragraph.key === key);
      return own && own.source.trim() !== '' ? [{ ...own, kind }] : [];
    });
    await saveParagraphs(tx, textId, language, ordered);
  }
}
