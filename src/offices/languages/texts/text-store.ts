import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { canonicalJson, sha256 } from '../../../platform/digest.ts';
import { allLanguages, type Language } from '../../../platform/language.ts';
import type { SourceParagraph } from './render-text.ts';

/** A paragraph as it is saved; `confirmed` says that an unchanged translation was read against the original and still holds. */
export type ParagraphToSave = SourceParagraph & { confirmed?: boolean };
export type StoredText = { originalLanguage: Language; versions: Partial<Record<Language, SourceParagraph[]>> };
/** `before` is what the original said when the paragraph was made from it; missing where that was not kept. */
export type StaleParagraph = { language: Language; key: string; before?: string };

/** Makes an empty text and answers its id. */
export async function createText(db: Handle, text: { originalLanguage: Language }): Promise<string> {
  const id = newId();
  await db.insertInto('text').values({ id, original_language: text.originalLanguage, created_at: now() }).execute();
  return id;
}

/**
 * Replaces one language version by these paragraphs, in this order; keys are unique within it. A translation remembers from which original
 * each paragraph was made: taken anew when its source changed or it is confirmed, kept otherwise. Save the original first.
 */
export async function saveParagraphs(
  db: Handle,
  textId: string,
  language: Language,
  paragraphs: readonly ParagraphToSave[],
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const text = await tx.selectFrom('text').selectAll().where('id', '=', textId).forUpdate().executeTakeFirstOrThrow();
    const before = await tx.selectFrom('paragraph').selectAll().where('text_id', '=', textId).execute();
    const originals = new Map(before.filter((row) => row.language === text.original_language).map((row) => [row.key, row]));
    const old = new Map(before.filter((row) => row.language === language).map((row) => [row.key, row]));
    const madeFrom = ({ key, source, confirmed }: ParagraphToSave): string | null => {
      const original = originals.get(key);
      const known = old.get(key);
      if (language === text.original_language || !original) return null;
      return known?.source === source && known.made_from && !confirmed ? known.made_from : digestOfParagraph(original);
    };
    await tx.deleteFrom('paragraph').where('text_id', '=', textId).where('language', '=', language).execute();
    const rows = paragraphs.map((paragraph, position) => ({
      text_id: textId,
      language,
      key: paragraph.key,
      position,
      kind: paragraph.kind,
      source: paragraph.source,
      made_from: madeFrom(paragraph),
    }));
    if (rows.length > 0) await tx.insertInto('paragraph').values(rows).execute();
    if (language === text.original_language) await keepWordings(tx, rows);
  });
}

/** Keeps what an original says under its digest, so that a later change can be shown to whoever translated this. */
async function keepWordings(tx: Handle, rows: readonly { kind: string; source: string }[]): Promise<void> {
  const wordings = new Map(rows.map((row) => [digestOfParagraph(row), row.source]));
  if (wordings.size === 0) return;
  await tx
    .insertInto('original_wording')
    .values([...wordings].map(([digest, source]) => ({ digest, source })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A text with all its versions, paragraphs in order. Throws when there is none of this id. */
export async function loadText(db: Handle, textId: string): Promise<StoredText> {
  const text = await db.selectFrom('text').selectAll().where('id', '=', textId).executeTakeFirstOrThrow();
  const rows = await db.selectFrom('paragraph').selectAll().where('text_id', '=', textId).orderBy('position').execute();
  const versions: StoredText['versions'] = {};
  for (const language of allLanguages) {
    const own = rows.filter((row) => row.language === language);
    if (own.length > 0) versions[language] = own.map(({ key, kind, source }) => ({ key, kind: kind as SourceParagraph['kind'], source }));
  }
  return { originalLanguage: text.original_language as Language, versions };
}

/** SHA-256 of a version's keys, kinds and sources in order: what a clearance or signature is of. */
export function textDigest(paragraphs: readonly SourceParagraph[]): string {
  return sha256(canonicalJson(paragraphs.map(({ key, kind, source }) => [key, kind, source])));
}

/** The translated paragraphs that were made from an original that has changed since. */
export async function staleParagraphs(db: Handle, textId: string): Promise<StaleParagraph[]> {
  const text = await db.selectFrom('text').selectAll().where('id', '=', textId).executeTakeFirstOrThrow();
  const rows = await db.selectFrom('paragraph').selectAll().where('text_id', '=', textId).orderBy('position').execute();
  const originals = new Map(rows.filter((row) => row.language === text.original_language).map((row) => [row.key, digestOfParagraph(row)]));
  const stale = rows.filter(
    (row) => row.language !== text.original_language && originals.has(row.key) && row.made_from !== originals.get(row.key),
  );
  const made = stale.flatMap(({ made_from }) => made_from ?? []);
  const kept = made.length > 0 ? await db.selectFrom('original_wording').selectAll().where('digest', 'in', made).execute() : [];
  const wordings = new Map(kept.map(({ digest, source }) => [digest, source]));
  return stale.map(({ language, key, made_from }) => {
    const before = made_from === null ? undefined : wordings.get(made_from);
    return { language: language as Language, key, ...(before === undefined ? {} : { before }) };
  });
}

/** Removes a text with its paragraphs and waivers; refused by the database while a record still refers to it. */
export async function deleteText(db: Handle, textId: string): Promise<void> {
  await db.deleteFrom('text').where('id', '=', textId).execute();
}

const digestOfParagraph = ({ kind, source }: { kind: string; source: string }) => sha256(canonicalJson([kind, source]));
