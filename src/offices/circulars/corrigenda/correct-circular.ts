import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { fromJson, type Handle, inTransaction, json, newId, type Transaction } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { loadText } from '../../languages/public.ts';
import { type Circular, findCircular, lockCircular } from '../circular.ts';
import { draftCircular } from '../drafting/draft-circular.ts';
import { firstDispatch } from '../issuing/dispatch-circular.ts';
import { corrigendaOf } from './family.ts';

export type CorrectRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-circular'
  | 'not-issued'
  | 'corrigendum-open'
  | 'no-languages'
  | 'correct-all-languages';

/**
 * Drafts a corrigendum of an issued letter, with the text, addressees, signatories and enclosures as they stand after earlier corrigenda.
 * Refused while another one is a draft; in some languages alone only where the letter went out, as otherwise nobody would get the rest.
 */
export async function correctCircular(
  db: Handle,
  actor: Actor,
  id: string,
  languages: readonly Language[],
): Promise<Answer<{ id: string }, CorrectRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction<Answer<{ id: string }, CorrectRefusal>>(db, async (tx) => {
    const asked = await findCircular(tx, id);
    const root = asked && (await lockCircular(tx, asked.corrects?.id ?? asked.id));
    if (!root) return refuse('no-such-circular');
    if (!root.issuance) return refuse('not-issued');
    const before = await corrigendaOf(tx, root.id);
    const open = before.find(({ reference }) => !reference);
    if (open) return refuse('corrigendum-open', { number: open.number });
    const wanted = root.languages.filter((language) => languages.includes(language));
    if (wanted.length === 0) return refuse('no-languages');
    if (wanted.length < root.languages.length && !(await firstDispatch(tx, root.id))) return refuse('correct-all-languages');
    const latest = before.at(-1);
    const source = (latest && (await findCircular(tx, latest.id))) ?? root;
    return draftFrom(tx, actor, { root, source, number: before.length + 1, languages: wanted });
  });
}

type Wanted = { root: Circular; source: Circular; number: number; languages: Language[] };

async function draftFrom(
  tx: Transaction,
  actor: Actor,
  { root, source, number, languages }: Wanted,
): Promise<Answer<{ id: string }, CorrectRefusal>> {
  const { kind, organizationId, meetingId, callId, originalLanguage, confidence, repliesTo } = root;
  const drafted = await draftCircular(tx, actor, {
    ...{ kind, organizationId, meetingId, callId, originalLanguage, confidence, repliesTo },
    addresseeRule: source.addresseeRule,
    signatories: source.signatories,
    languages,
    corrects: { id: root.id, number },
    paragraphs: (await loadText(tx, source.textId)).versions,
  });
  if (!drafted.ok) throw new Error(`a corrigendum was not drafted: ${drafted.refusal.code}`);
  await copyEnclosures(tx, source.id, drafted.id);
  await writeJournal(tx, actor, 'circulars.correct', { kind: 'circular', id: root.id }, { number, languages, corrigendum: drafted.id });
  return { ok: true, id: drafted.id };
}

async function copyEnclosures(tx: Transaction, from: string, to: string): Promise<void> {
  const enclosures = await tx.selectFrom('enclosure').selectAll().where('circular_id', '=', from).orderBy('position').execute();
  for (const { id, position, title } of enclosures) {
    const copy = newId();
    await tx
      .insertInto('enclosure')
      .values({ id: copy, circular_id: to, position, title: json(fromJson(title)) })
      .execute();
    const files = await tx.selectFrom('enclosure_file').selectAll().where('enclosure_id', '=', id).execute();
    for (const file of files)
      await tx
        .insertInto('enclosure_file')
        .values({ ...file, enclosure_id: copy })
        .execute();
  }
}
