import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import { type Database, type Handle, inTransaction } from '../../../platform/database/public.ts';
import { asLanguage, type Language, screenLanguageFor } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { writeJournal } from '../../archive/public.ts';
import { letterheadOf } from '../../directory/public.ts';
import { type TypesetForIssue, typesetForIssue } from '../../documents/public.ts';
import { wordDays } from '../../languages/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import type { Participant } from '../participant.ts';
import { certificateDocuments } from './certificates-document.ts';
import { choosePeople, type PeopleWanted } from './choose-people.ts';
import { signatureOf } from './signer.ts';
import { timeFor } from './time-for.ts';
import { visaWords } from './visa-words.ts';

type TypesetCode = Extract<TypesetForIssue, { ok: false }>['refusal']['code'];
export type CertificateRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-meeting'
  | 'meeting-not-closed'
  | 'nobody-arrived'
  | 'no-such-signer'
  | TypesetCode;

/**
 * Certificates of attendance in one file, of a closed meeting and of those recorded as having arrived; in one language, or by default each
 * in the language of correspondence of the delegation.
 */
export async function issueCertificates(
  db: Database,
  actor: Actor,
  meetingId: string,
  wanted: PeopleWanted & { language?: Language; signer: string },
): Promise<Answer<{ pdf: Uint8Array; issued: number }, CertificateRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  const meeting = await findMeeting(db, meetingId);
  if (!meeting) return refuse('no-such-meeting');
  if (!meeting.closedAt) return refuse('meeting-not-closed');
  const people = await choosePeople(db, meetingId, { ...wanted, arrived: true });
  if (people.length === 0) return refuse('nobody-arrived');
  if (!(await signatureOf(db, wanted.signer, 'en'))) return refuse('no-such-signer');
  const own = await correspondenceOf(db, people);
  const documents = await certificateDocuments(db, meeting, people, {
    languageOf: (person) => wanted.language ?? own.get(person.bodyId ?? '') ?? person.language,
    signatureIn: (language) => signatureOf(db, wanted.signer, language),
    placeAndDate: (language) => placeAndDateOf(db, meeting, language),
  });
  const made = await typesetForIssue(documents, timeFor(people.length));
  if (!made.ok) return made;
  const facts = { issued: people.length, languages: documents.map(({ language }) => language) };
  await inTransaction(db, (tx) => writeJournal(tx, actor, 'meetings.issue-certificates', { kind: 'meeting', id: meetingId }, facts));
  return { ok: true, pdf: made.pdf, issued: people.length };
}

async function correspondenceOf(db: Handle, people: readonly Participant[]): Promise<Map<string, Language>> {
  const ids = [...new Set(people.flatMap(({ bodyId }) => bodyId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('body').select(['id', 'correspondence_language']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, correspondence_language }) => [id, screenLanguageFor(asLanguage(correspondence_language) ?? 'en')]));
}

async function placeAndDateOf(db: Handle, meeting: Meeting, language: Language): Promise<string> {
  const date = wordDays({ fact: 'days', from: today(meeting.zone) }, language);
  const place = (await letterheadOf(db, meeting.organizerId, language))?.place;
  return place ? speak(visaWords, screenLanguageFor(language))('placeAndDate', { place, date }) : date;
}
