import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { newToken, sha256 } from '../../../platform/digest.ts';
import { asScreenLanguage, type ScreenLanguage } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { readAddress } from '../addresses/address-kinds.ts';
import { nameBodies } from '../bodies/body-names.ts';
import { findBody } from '../bodies/list-bodies.ts';
import type { CorrectionMail } from './correction-mail.ts';
import { wordLinkMail } from './word-correction-mail.ts';

export type CorrectionLink = { id: string; bodyId: string; sentTo: string; language: ScreenLanguage };
export type LinkCode = 'not-signed-in' | 'not-permitted' | 'body-unknown' | 'address-bad';
type Input = { bodyId: string; sendTo: string; language: ScreenLanguage; publicUrl: string };
const daysOpen = 60;

/** Mails a body's correspondent a link of its own, good for sixty days, to look at the entry and propose corrections. */
export async function sendCorrectionLink(
  db: Handle,
  actor: Actor,
  { bodyId, sendTo, language, publicUrl }: Input,
  mail: CorrectionMail,
): Promise<Answer<{ id: string; token: string }, LinkCode>> {
  const refused = permit(actor, 'officer', 'administrator');
  if (refused) return refused;
  const address = readAddress('email', sendTo);
  if (!address) return refuse('address-bad');
  return inTransaction(db, async (tx) => {
    if (!(await findBody(tx, bodyId))) return refuse('body-unknown');
    const [id, token] = [newId(), newToken()];
    const expires = Temporal.PlainDate.from(today()).add({ days: daysOpen }).toString();
    const row = { id, body_id: bodyId, digest: sha256(token), sent_to: address, language, made_at: now(), made_by: actor.name };
    await tx
      .insertInto('correction_link')
      .values({ ...row, expires_on: expires })
      .execute();
    const body = (await nameBodies(tx, [bodyId], language, 'formal')).get(bodyId) ?? '';
    const url = `${publicUrl}/${language}/entry/${token}`;
    const letter = wordLinkMail({ body, until: expires, language });
    await mail(tx, { kind: 'correction-link', id, bodyId, name: body, address, language, ...letter, url });
    await writeJournal(tx, actor, 'directory.send-correction-link', { kind: 'body', id: bodyId }, { link: id, until: expires });
    return { ok: true, id, token };
  });
}

/** The link of a token while it is open; undefined for any other text. */
export async function openCorrectionLink(db: Handle, token: string): Promise<CorrectionLink | undefined> {
  if (!/^[\w-]{27}$/.test(token)) return undefined;
  const row = await db
    .selectFrom('correction_link')
    .selectAll()
    .where('digest', '=', sha256(token))
    .where('expires_on', '>', today())
    .executeTakeFirst();
  return row && { id: row.id, bodyId: row.body_id, sentTo: row.sent_to, language: asScreenLanguage(row.language) ?? 'en' };
}
