import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { fromJson, type Handle, inTransaction, type Transaction } from '../../../platform/database/public.ts';
import { asScreenLanguage } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { nameBodies } from '../bodies/body-names.ts';
import { type AddressCode, enterAddress } from '../enter-address.ts';
import { findPersonOf } from '../persons/names-person.ts';
import { type CorrectPersonCode, correctPerson } from '../persons/rename-person.ts';
import { appointHolder, endHolding, type HoldingCode } from '../posts/enter-holding.ts';
import type { CorrectionMail } from './correction-mail.ts';
import { type CorrectedAddress, entryOfBody, knownOf } from './entry-of-body.ts';
import { listCorrections } from './list-corrections.ts';
import type { Proposed } from './propose-corrections.ts';
import { wordAnswerMail } from './word-correction-mail.ts';

type ActCode = AddressCode | HoldingCode | CorrectPersonCode;
export type DecideCode = ActCode | 'correction-unknown' | 'correction-decided' | 'correction-overtaken';
type Input = { id: string; decision: 'accepted' | 'declined'; reason?: string };
type Open = { field: string; body_id: string; post_id: string | null; known: string; proposed: Proposed };

/**
 * Accepts one correction, which then changes the record by the usual act, or declines it. When it was the last of its set the correspondent
 * is told by mail. Refuses one that is decided, one whose place in the record has changed since, and what the usual act refuses.
 */
export async function decideCorrection(
  db: Handle,
  actor: Actor,
  { id, decision, reason = '' }: Input,
  mail: CorrectionMail,
): Promise<Answer<object, DecideCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const row = await tx.selectFrom('correction').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return refuse('correction-unknown');
    if (row.decision) return refuse('correction-decided');
    const link = await linkOf(tx, row.set_id);
    const open: Open = { ...row, body_id: link.body_id, proposed: fromJson<Proposed>(row.proposed) };
    const done = decision === 'accepted' ? await apply(tx, actor, open) : { ok: true as const };
    if (!done.ok) return done;
    const decided = { decision, decided_at: now(), decided_by: actor.name, reason: reason.trim() || null };
    await tx.updateTable('correction').set(decided).where('id', '=', id).execute();
    await writeJournal(
      tx,
      actor,
      'directory.decide-correction',
      { kind: 'body', id: link.body_id },
      { correction: id, field: row.field, decision },
    );
    await tellWhenDone(tx, row.set_id, link, mail);
    return { ok: true };
  });
}

type Link = { body_id: string; sent_to: string; language: string; said_by: string };

async function linkOf(tx: Transaction, setId: string): Promise<Link> {
  return tx
    .selectFrom('correction_set')
    .innerJoin('correction_link', 'correction_link.id', 'correction_set.link_id')
    .select(['body_id', 'sent_to', 'language', 'said_by'])
    .where('correction_set.id', '=', setId)
    .executeTakeFirstOrThrow();
}

async function apply(
  tx: Transaction,
  actor: Actor,
  { field, body_id, post_id, known, proposed }: Open,
): Promise<Answer<object, DecideCode>> {
  const part = (await entryOfBody(tx, body_id)).find(({ post }) => (post?.id ?? null) === post_id);
  const script = 'script' in proposed ? proposed.script : '';
  if (!part || knownOf(part, field, script) !== known) return refuse('correction-overtaken');
  if ('text' in proposed) {
    const owner = post_id ? { postId: post_id } : { bodyId: body_id };
    return enterAddress(tx, actor, { ...owner, kind: field as CorrectedAddress, value: proposed.text, from: today() });
  }
  if (field === 'vacant' || !('family' in proposed)) return endHolding(tx, actor, { postId: post_id ?? '', on: proposed.from ?? today() });
  const { given, family } = proposed;
  if (field === 'holder')
    return appointHolder(tx, actor, {
      postId: post_id ?? '',
      from: proposed.from ?? today(),
      person: { names: [{ script, given, family }] },
    });
  const person = part.holder && (await findPersonOf(tx, body_id, part.holder.person_id));
  if (!person) return refuse('correction-overtaken');
  const own = person.names.find((name) => name.script === script);
  const others = person.names.filter((name) => name !== own).map(inputOf);
  const { gender, honorific } = person;
  const names = [...others, { ...(own ? inputOf(own) : {}), script, given, family }];
  return correctPerson(tx, actor, {
    personId: person.id,
    person: { names, ...(gender ? { gender } : {}), ...(honorific ? { honorific } : {}) },
  });
}

type KnownName = { script: string; given: string; family: string; family_first: boolean; particle?: string | null; is_authority: boolean };
const inputOf = ({ script, given, family, family_first, particle, is_authority }: KnownName) => ({
  script,
  given,
  family,
  familyFirst: family_first,
  isAuthority: is_authority,
  ...(particle ? { particle } : {}),
});

async function tellWhenDone(tx: Transaction, setId: string, link: Link, mail: CorrectionMail): Promise<void> {
  const [set] = await listCorrections(tx, setId);
  if (!set || set.corrections.some(({ decision }) => decision === null)) return;
  const language = asScreenLanguage(link.language) ?? 'en';
  const body = (await nameBodies(tx, [link.body_id], language, 'formal')).get(link.body_id) ?? '';
  const letter = wordAnswerMail(set, { body, language });
  await mail(tx, {
    kind: 'correction-answer',
    id: setId,
    bodyId: link.body_id,
    name: link.said_by,
    address: link.sent_to,
    language,
    ...letter,
  });
  await tx.updateTable('correction_set').set({ told_at: now() }).where('id', '=', setId).execute();
}
