import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import { type Handle, inTransaction } from '../../../platform/database/public.ts';
import { sha256 } from '../../../platform/digest.ts';
import { escapeHtml } from '../../../platform/escape-html.ts';
import { asScreenLanguage, directionOf, type ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { writeJournal } from '../../archive/public.ts';
import { letterheadOf, nameBodies } from '../../directory/public.ts';
import { type LetterInput, queueLetters } from '../../mailroom/public.ts';
import { type Circular, lockCircular, type Place } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { stepsOfCircular } from '../issuing/clear-version.ts';
import { partnerWords } from './partner-words.ts';

export type AskRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-circular' | 'already-issued' | 'nobody-to-ask';
type Account = { id: string; name: string; email: string; language: ScreenLanguage };

/**
 * Asks the co-signing organizations whose steps are open, by a mail to each of their accounts with the address of the letter there. Asking
 * again about the same texts mails nobody twice. Refuses `nobody-to-ask` where no step is open or no account could take it.
 */
export async function askPartners(db: Handle, actor: Actor, id: string, place: Place): Promise<Answer<{ asked: number }, AskRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction<Answer<{ asked: number }, AskRefusal>>(db, async (tx) => {
    const circular = await lockCircular(tx, id);
    if (!circular) return refuse('no-such-circular');
    if (circular.issuance) return refuse('already-issued', { reference: circular.issuance.reference });
    const versions = await composeVersions(tx, circular, place);
    const steps = await stepsOfCircular(tx, circular, versions);
    const open = steps.filter(({ recorded, state }) => recorded && state !== 'taken').flatMap(({ organizationId }) => organizationId ?? []);
    const accounts = await partnerAccounts(tx, open);
    if (accounts.length === 0) return refuse('nobody-to-ask');
    const texts = sha256(versions.map(({ digest }) => digest).join(' ')).slice(0, 16);
    const mails = await Promise.all(accounts.map((account) => writeMail(tx, circular, account, { place, texts })));
    const asked = await queueLetters(tx, mails);
    if (asked > 0) await writeJournal(tx, actor, 'circulars.ask', { kind: 'circular', id }, { accounts: asked });
    return { ok: true, asked };
  });
}

/** The open accounts of these organizations: of whoever holds a post there today. */
export async function partnerAccounts(db: Handle, organizationIds: readonly string[]): Promise<Account[]> {
  if (organizationIds.length === 0) return [];
  const on = today();
  const rows = await db
    .selectFrom('account as a')
    .innerJoin('holding as h', 'h.person_id', 'a.person_id')
    .innerJoin('post as p', 'p.id', 'h.post_id')
    .select(['a.id', 'a.name', 'a.email', 'a.language', 'a.roles'])
    .distinct()
    .where('p.body_id', 'in', [...organizationIds])
    .where('a.closed_at', 'is', null)
    .where('h.valid_from', '<=', on)
    .where((either) => either.or([either('h.valid_to', 'is', null), either('h.valid_to', '>', on)]))
    .execute();
  return rows
    .filter(({ roles }) => roles.includes('partner'))
    .map(({ id, name, email, language }) => ({ id, name, email, language: asScreenLanguage(language) ?? 'en' }));
}

type About = { place: Place; texts: string };

async function writeMail(db: Handle, circular: Circular, account: Account, { place, texts }: About): Promise<LetterInput> {
  const { language } = account;
  const t = speak(partnerWords, language);
  const head = await letterheadOf(db, circular.organizationId, language);
  const names = await nameBodies(db, [circular.organizationId], language, 'formal');
  const organization = names.get(circular.organizationId) ?? '';
  const address = head?.contacts.map(({ value }) => value.trim()).find((value) => /^[^\s@]+@[^\s@]+$/.test(value));
  const url = `${place.publicUrl}/${language}/joint-letters/${circular.id}`;
  const text = t('askText', { organization });
  const href = escapeHtml(url);
  return {
    subject: { kind: 'clearance-request', id: circular.id },
    recipientKey: `${account.id} ${texts}`,
    toName: account.name,
    toAddress: account.email,
    fromName: head?.organization ?? organization,
    fromAddress: address ?? 'secretariat@chancery.example',
    language,
    // The subject of the letter stays out of it: subject lines are read by many.
    subjectLine: t('askSubject', { organization }),
    textPart: `${text}\n\n${url}\n`,
    htmlPart: `<div lang="${language}" dir="${directionOf(language)}"><p>${escapeHtml(text)}</p><p><a href="${href}">${href}</a></p></div>`,
  };
}
