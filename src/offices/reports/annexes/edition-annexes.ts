import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { fromJson, type Handle, inTransaction, json, newId, type Transaction } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { type Annex, annexBlocks } from '../../documents/public.ts';
import { type Block, type InLanguages, inLanguage, normaliseText, parseMarkup } from '../../languages/public.ts';
import { type Edition, lockEdition } from '../edition.ts';
import { readAnnex } from './read-annex.ts';

export type EditionAnnex = { id: string; position: number; title: InLanguages; source: InLanguages };
export type AnnexInput = { id?: string; title: InLanguages; source: InLanguages };
export type AnnexRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-edition'
  | 'sealed'
  | 'annex-title-missing'
  | 'annex-text-missing'
  | 'annex-markup'
  | 'no-such-annex';

/** The annexes of an edition in order. */
export async function annexesOf(db: Handle, editionId: string): Promise<EditionAnnex[]> {
  const rows = await db.selectFrom('edition_annex').selectAll().where('edition_id', '=', editionId).orderBy('position').execute();
  return rows.map(({ id, position, title, source }) => ({ id, position, title: fromJson(title), source: fromJson(source) }));
}

/** The annexes as blocks of one version, numbered in the language's manner. */
export function annexesIn(annexes: readonly EditionAnnex[], language: ScreenLanguage): Block[] {
  const read = annexes.map(({ position, title, source }): Annex => {
    const key = `annex${position}`;
    const words = normaliseText(inLanguage(title, language), language);
    return { key, title: [{ kind: 'text', text: words }], blocks: readAnnex(inLanguage(source, language), key, language) };
  });
  return annexBlocks(read, language);
}

/** Writes an annex anew, or in place of the one named. Refuses a language of the edition without title or text, and broken markup ({ language, source }). */
export async function writeAnnex(
  db: Handle,
  actor: Actor,
  editionId: string,
  input: AnnexInput,
): Promise<Answer<{ id: string }, AnnexRefusal>> {
  return changeAnnexes(db, actor, editionId, async (tx, edition) => {
    const refused = refuseIncomplete(edition, input);
    if (refused) return refused;
    const values = { title: json(input.title), source: json(input.source) };
    const existing = await annexesOf(tx, editionId);
    if (input.id && !existing.some(({ id }) => id === input.id)) return refuse('no-such-annex');
    const id = input.id ?? newId();
    if (input.id) await tx.updateTable('edition_annex').set(values).where('id', '=', id).execute();
    else
      await tx
        .insertInto('edition_annex')
        .values({ id, edition_id: editionId, position: existing.length + 1, ...values })
        .execute();
    await writeJournal(tx, actor, 'reports.annex', { kind: 'edition', id: editionId }, { annex: id });
    return { ok: true, id };
  });
}

/** Takes an annex away; those after it move up. */
export async function removeAnnex(db: Handle, actor: Actor, editionId: string, id: string): Promise<Answer<{ id: string }, AnnexRefusal>> {
  return changeAnnexes(db, actor, editionId, async (tx) => {
    const existing = await annexesOf(tx, editionId);
    if (!existing.some((annex) => annex.id === id)) return refuse('no-such-annex');
    await tx.deleteFrom('edition_annex').where('id', '=', id).execute();
    for (const [index, annex] of existing.filter((each) => each.id !== id).entries())
      await tx
        .updateTable('edition_annex')
        .set({ position: index + 1 })
        .where('id', '=', annex.id)
        .execute();
    await writeJournal(tx, actor, 'reports.remove-annex', { kind: 'edition', id: editionId }, { annex: id });
    return { ok: true, id };
  });
}

function refuseIncomplete({ languages }: Edition, { title, source }: AnnexInput) {
  const untitled = languages.find((language) => !title[language]?.trim());
  if (untitled) return refuse('annex-title-missing' as const, { language: untitled });
  const empty = languages.find((language) => !source[language]?.trim());
  if (empty) return refuse('annex-text-missing' as const, { language: empty });
  const broken = languages.flatMap((language) => parseMarkup(source[language] ?? '').errors)[0];
  return broken && refuse('annex-markup' as const, { source: broken.source });
}

async function changeAnnexes(
  db: Handle,
  actor: Actor,
  editionId: string,
  change: (tx: Transaction, edition: Edition) => Promise<Answer<{ id: string }, AnnexRefusal>>,
): Promise<Answer<{ id: string }, AnnexRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction<Answer<{ id: string }, AnnexRefusal>>(db, async (tx) => {
    const edition = await lockEdition(tx, editionId);
    if (!edition) return refuse('no-such-edition');
    return edition.decision ? refuse('sealed') : change(tx, edition);
  });
}
