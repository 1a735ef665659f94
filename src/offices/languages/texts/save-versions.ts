import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Transaction } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { parseMarkup } from './markup.ts';
import type { SourceParagraph } from './render-text.ts';
import { loadText, type ParagraphToSave, saveParagraphs, textDigest } from './text-store.ts';

/** What an editor saves: the versions on the page, and the digests they had when the page was opened. */
export type SavedText = { versions: Partial<Record<Language, ParagraphToSave[]>>; seen: Partial<Record<Language, string>> };
/** A text with the languages it is written in, as the record that owns it says. */
export type OwnedText = { textId: string; originalLanguage: Language; languages: readonly Language[] };
export type SaveVersionsRefusal = 'changed-meanwhile' | 'bad-markup' | 'empty-text';

/**
 * Saves language versions of a text. Refuses when somebody saved one of them since the page was opened (`changed-meanwhile`,
 * with `languages`), markup that cannot be read (`bad-markup`, with `errors`: { language, key, code, source }) and an empty original.
 */
export async function saveVersions(
  tx: Transaction,
  owned: OwnedText,
  saved: SavedText,
): Promise<Answer<{ languages: Language[] }, SaveVersionsRefusal>> {
  const text = await loadText(tx, owned.textId);
  const languages = owned.languages.filter((language) => saved.versions[language]);
  const changed = languages.filter(
    (language) => saved.seen[language] !== undefined && saved.seen[language] !== textDigest(text.versions[language] ?? []),
  );
  if (changed.length > 0) return refuse('changed-meanwhile', { languages: changed });
  const errors = markupErrors(saved.versions);
  if (errors.length > 0) return refuse('bad-markup', { errors });
  const original = saved.versions[owned.originalLanguage];
  if (original && original.length === 0) return refuse('empty-text');
  await saveInOrder(tx, owned, saved, text.versions[owned.originalLanguage] ?? []);
  return { ok: true, languages };
}

/** What cannot be read in the sources, with the paragraph it stands in. */
function markupErrors(versions: SavedText['versions']) {
  return Object.entries(versions).flatMap(([language, paragraphs]) =>
    paragraphs.flatMap(({ key, source }) =>
      parseMarkup(source).errors.map(({ code, source: part }) => ({ language, key, code, source: part })),
    ),
  );
}

/** The original first; translations keep its order, its kinds, and lose what it lost. Empty translations are not paragraphs. */
async function saveInOrder(tx: Transaction, owned: OwnedText, saved: SavedText, stored: SourceParagraph[]): Promise<void> {
  const { textId, originalLanguage } = owned;
  const original = saved.versions[originalLanguage] ?? stored;
  if (saved.versions[originalLanguage]) await saveParagraphs(tx, textId, originalLanguage, original);
  const text = await loadText(tx, textId);
  for (const language of owned.languages.filter((each) => each !== originalLanguage)) {
    const given: ParagraphToSave[] = saved.versions[language] ?? text.versions[language] ?? [];
    const ordered = original.flatMap(({ key, kind }) => {
      const own = given.find((paragraph) => paragraph.key === key);
      return own && own.source.trim() !== '' ? [{ ...own, kind }] : [];
    });
    await saveParagraphs(tx, textId, language, ordered);
  }
}
