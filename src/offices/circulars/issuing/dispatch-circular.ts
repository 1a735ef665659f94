import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import type { ResolvedAddressee } from '../../directory/public.ts';
import { queueLetters } from '../../mailroom/public.ts';
import { findAddressed } from '../addressees/find-addressed.ts';
import { type LeftOut, withoutLeavers } from '../bulletins/bulletin-readers.ts';
import { type Circular, lockCircular, mailKindOf, type Place } from '../circular.ts';
import { receiversOfCorrected, replacedBy } from '../corrigenda/receivers-of-corrected.ts';
import { prepareLetters } from '../letter-mail.ts';

export type DispatchRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-circular'
  | 'not-issued'
  | 'already-dispatched'
  | 'replaced-meanwhile'
  | 'nobody-addressed';
export type Dispatched = { dispatchId: string; letters: number; excluded: number; byLanguage: Partial<Record<Language, number>> };

/**
 * Dispatches an issued circular in one transaction: resolves the rule today, freezes the addressees and queues one letter each. Whoever
 * presses second is refused with who was first; the database's unique dispatch is the referee.
 */
export async function dispatchCircular(db: Handle, actor: Actor, id: string, place: Place): Promise<Answer<Dispatched, DispatchRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<Dispatched, DispatchRefusal>>(db, async (tx) => {
    const circular = await lockCircular(tx, id);
    if (!circular) return refuse('no-such-circular');
    if (!circular.issuance) return refuse('not-issued');
    const earlier = await firstDispatch(tx, id);
    if (earlier) return refuse('already-dispatched', { by: earlier.dispatched_by_name });
    const replaced = await replacedBy(tx, circular);
    if (replaced) return refuse('replaced-meanwhile', { reference: replaced });
    const addressed = (await receiversOfCorrected(tx, circular)) ?? (await findAddressed(tx, circular.addresseeRule, today()));
    const { addressees, excluded } = await withoutLeavers(tx, circular, addressed);
    if (addressees.length === 0) return refuse('nobody-addressed');
    const dispatchId = newId();
    await tx
      .insertInto('dispatch')
      .values({ id: dispatchId, circular_id: id, kind: 'first', number: 1, dispatched_at: now(), dispatched_by_name: actor.name })
      .execute();
    const chosen = addressees.map((addressee) => ({ ...addressee, sentIn: languageFor(circular, addressee.language) }));
    await freezeAddressees(tx, id, chosen, excluded);
    await queueAll(tx, circular, dispatchId, chosen, place);
    const byLanguage = countByLanguage(chosen.map(({ sentIn }) => sentIn));
    await writeJournal(
      tx,
      actor,
      'circulars.dispatch',
      { kind: 'circular', id },
      { letters: chosen.length, excluded: excluded.length, byLanguage },
    );
    return { ok: true, dispatchId, letters: chosen.length, excluded: excluded.length, byLanguage };
  });
}

/** The language a letter is sent in: the addressee's, where the circular has it, else the original. */
export function languageFor(circular: Pick<Circular, 'languages' | 'originalLanguage'>, wanted: Language): Language {
  const { languages, originalLanguage } = circular;
  if (languages.includes(wanted)) return wanted;
  return languages.includes(originalLanguage) ? originalLanguage : (languages[0] ?? originalLanguage);
}

/** The first dispatch of a circular; undefined before it. */
export async function firstDispatch(db: Handle, circularId: string) {
  return db.selectFrom('dispatch').selectAll().where('circular_id', '=', circularId).where('kind', '=', 'first').executeTakeFirst();
}

/** How many of each language. */
export function countByLanguage(languages: readonly Language[]): Partial<Record<Language, number>> {
  const counts: Partial<Record<Language, number>> = {};
  for (const language of languages) counts[language] = (counts[language] ?? 0) + 1;
  return counts;
}

type Chosen = ResolvedAddressee & { sentIn: Language };

async function freezeAddressees(tx: Transaction, circularId: string, chosen: Chosen[], excluded: LeftOut[]): Promise<void> {
  const rows = chosen.map((each) => ({
    id: newId(),
    circular_id: circularId,
    body_id: each.bodyId,
    post_id: each.postId,
    person_id: each.personId ?? null,
    name: each.name,
    post_kind: each.postKind,
    gender: each.gender ?? null,
    email: each.email,
    correspondence_language: each.language,
    language: each.sentIn,
  }));
  await tx.insertInto('addressee').values(rows).execute();
  const without = excluded
    .filter(({ bodyId }) => !chosen.some((each) => each.bodyId === bodyId))
    .map(({ bodyId, reason }) => ({ circular_id: circularId, body_id: bodyId, reason }));
  if (without.length === 0) return;
  await tx
    .insertInto('addressee_excluded')
    .values(without)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function queueAll(tx: Transaction, circular: Circular, dispatchId: string, chosen: Chosen[], place: Place): Promise<void> {
  const write = await prepareLetters(tx, circular, place, { kind: mailKindOf(circular), id: dispatchId });
  const letters = chosen.map(({ postId, bodyId, name, email, sentIn }) => write({ key: postId, bodyId, name, email, language: sentIn }));
  await queueLetters(
    tx,
    letters.sort((a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : 0)),
  );
}
