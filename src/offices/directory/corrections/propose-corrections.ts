import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, json, newId, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { readAddress } from '../addresses/address-kinds.ts';
import type { CorrectionLink } from './correction-links.ts';
import { correctedAddresses, type EntryPart, entryOfBody, knownOf, nameInScript } from './entry-of-body.ts';

export type ProposedName = { given: string; family: string; script: string };
export type Proposed = { text: string } | (ProposedName & { from?: string }) | { from: string };
export const nameChanges = ['none', 'name', 'holder', 'vacant'] as const;
export type NameChange = (typeof nameChanges)[number];
/** What was typed about a body or a post; `from` is the day a new holder came or the last one left. */
export type TypedPart = Record<(typeof correctedAddresses)[number], string> & {
  postId?: string;
  change: NameChange;
  from: string;
} & ProposedName;
export type ProposeCode = 'said-by-missing' | 'nothing-proposed' | 'address-bad' | 'person-unnamed' | 'day-missing';
type Correction = { field: string; post_id: string | null; known: string; proposed: Proposed };

/** Keeps what a correspondent proposes beside the record, which it does not change. Refuses a set that proposes nothing, or badly. */
export async function proposeCorrections(
  db: Handle,
  link: CorrectionLink,
  { by, note, parts }: { by: string; note: string; parts: readonly TypedPart[] },
): Promise<Answer<{ n: number }, ProposeCode>> {
  if (by.trim() === '') return refuse('said-by-missing');
  return inTransaction(db, async (tx) => {
    const corrections: Correction[] = [];
    for (const known of await entryOfBody(tx, link.bodyId)) {
      const typed = parts.find(({ postId }) => postId === known.post?.id);
      const read = typed ? readPart(known, typed) : { corrections: [] };
      if ('code' in read) return refuse(read.code);
      corrections.push(...read.corrections);
    }
    if (corrections.length === 0 && note.trim() === '') return refuse('nothing-proposed');
    await keep(tx, link, { by: by.trim().slice(0, 200), note: note.trim().slice(0, 2000) }, corrections);
    return { ok: true, n: corrections.length };
  });
}

function readPart(known: EntryPart, typed: TypedPart): { corrections: Correction[] } | { code: ProposeCode } {
  const corrections: Correction[] = [];
  const postId = known.post?.id ?? null;
  for (const kind of correctedAddresses) {
    const text = typed[kind].trim() === '' ? '' : readAddress(kind, typed[kind]);
    if (text === undefined) return { code: 'address-bad' };
    if (text !== '' && text !== known.addresses[kind])
      corrections.push({ field: kind, post_id: postId, known: known.addresses[kind], proposed: { text } });
  }
  const { change, given, family, script, from } = typed;
  if (change === 'none' || !known.post) return { corrections };
  if (change !== 'vacant' && family.trim() === '') return { code: 'person-unnamed' };
  if (change !== 'name' && from === '') return { code: 'day-missing' };
  const name = { given: given.trim().normalize('NFC'), family: family.trim().normalize('NFC'), script };
  const proposed = change === 'vacant' ? { from } : change === 'holder' ? { ...name, from } : name;
  const own = nameInScript(known.holder, script);
  const isSame = change === 'name' && own?.given === name.given && own.family === name.family;
  if (!isSame) corrections.push({ field: change, post_id: postId, known: knownOf(known, change, script), proposed });
  return { corrections };
}

async function keep(tx: Transaction, link: CorrectionLink, said: { by: string; note: string }, corrections: Correction[]): Promise<void> {
  const setId = newId();
  await tx
    .insertInto('correction_set')
    .values({ id: setId, link_id: link.id, said_by: said.by, note: said.note || null, received_at: now() })
    .execute();
  const rows = corrections.map(({ proposed, ...row }, position) => ({
    id: newId(),
    set_id: setId,
    position,
    ...row,
    proposed: json(proposed),
  }));
  if (rows.length > 0) await tx.insertInto('correction').values(rows).execute();
  const actor: Actor = { kind: 'link', name: 'correspondent' };
  const facts = { set: setId, fields: corrections.map(({ field }) => field) };
  await writeJournal(tx, actor, 'directory.propose-corrections', { kind: 'body', id: link.bodyId }, facts);
}
