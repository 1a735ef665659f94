import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Database, type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../../platform/language.ts';
import { word } from '../../../platform/words.ts';
import { contentSha256, nextNumber, takeNumber, verificationCode, writeJournal } from '../../archive/public.ts';
import { bodyNames } from '../../directory/public.ts';
import { archiveIssued, type IssuedPaper, type IssuedPaperRefusal, type OfficialDocument, prepareIssued } from '../../documents/public.ts';
import { inLanguage, type Signature } from '../../languages/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import type { Participant } from '../participant.ts';
import { readParticipant } from '../participants-of.ts';
import { signatureOf } from './signer.ts';
import { type LetterFacts, type Passport, visaLetterDocument, withPassport } from './visa-letter-document.ts';
import { standingVisaLetter, type VisaLetter } from './visa-letters-of.ts';
import { visaWords } from './visa-words.ts';

export type VisaLetterInput = {
  participantId: string;
  languages: readonly Language[];
  signer: string;
  addressee: string[];
  hostUndertakes: boolean;
  /** Printed on the delegate's copy and kept nowhere. */
  passport?: Passport;
};
export type VisaLetterRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'registration-incomplete'
  | 'visa-not-needed'
  | 'meeting-over'
  | 'no-language'
  | 'no-such-signer'
  | 'changed-while-issuing'
  | IssuedPaperRefusal;

type Ready = { meeting: Meeting; person: Participant; earlier?: VisaLetter; signatures: Map<Language, Signature> };
type Made = { document: OfficialDocument; paper: IssuedPaper };
const attempts = 5;

/**
 * Issues the letter a delegate shows when asking for a visa: numbered in a series of its own, archived in each language with its code, in
 * place of an earlier one. Answers all languages in one file, the delegate's copy, which alone carries what was typed of the passport.
 */
export async function issueVisaLetter(
  db: Database,
  actor: Actor,
  input: VisaLetterInput,
  { publicUrl }: { publicUrl: string },
): Promise<Answer<{ id: string; reference: string; pdf: Uint8Array }, VisaLetterRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const ready = await readyFor(db, input);
    if (!ready.ok) return ready;
    const datedOn = today(ready.meeting.zone);
    const number = await nextNumber(db, 'VISA', Number(datedOn.slice(0, 4)));
    const facts: LetterFacts = {
      reference: `VISA/${datedOn.slice(0, 4)}/${number}`,
      datedOn,
      addressee: input.addressee,
      hostUndertakes: input.hostUndertakes,
      replaces: ready.earlier?.reference,
    };
    const made = await makeAll(db, ready, input, facts, publicUrl);
    if (!made.ok) return made;
    const stored = await inTransaction(db, (tx) => store(tx, actor, { ready, input, facts, number, made: made.made }));
    if (stored.ok) return { ok: true, id: stored.id, reference: facts.reference, pdf: made.copy };
  }
  return refuse('changed-while-issuing');
}

/** What the letter needs, or why there is none: only a complete, confirmed registration to a coming meeting held somewhere. */
async function readyFor(db: Handle, input: VisaLetterInput): Promise<({ ok: true } & Ready) | Refused<VisaLetterRefusal>> {
  const row = await db.selectFrom('participant').selectAll().where('id', '=', input.participantId).executeTakeFirst();
  const person = row ? readParticipant(row) : undefined;
  const meeting = person ? await findMeeting(db, person.meetingId) : undefined;
  if (!person || !meeting || person.cancelledAt || !isComplete(person)) return refuse('registration-incomplete');
  if (meeting.mode === 'online') return refuse('visa-not-needed');
  if (meeting.closedAt || meeting.endsOn < today(meeting.zone)) return refuse('meeting-over');
  if (input.languages.length === 0) return refuse('no-language');
  const signatures = new Map<Language, Signature>();
  for (const language of input.languages) {
    const signature = await signatureOf(db, input.signer, language);
    if (!signature) return refuse('no-such-signer');
    signatures.set(language, signature);
  }
  return { ok: true, meeting, person, signatures, earlier: await standingVisaLetter(db, person.registrationId) };
}

function isComplete({ given, family, functionTitle }: Participant): boolean {
  return [given, family, functionTitle].every((part) => part.trim() !== '');
}

type AllMade = { ok: true; made: Made[]; copy: Uint8Array };

async function makeAll(
  db: Handle,
  { meeting, person, signatures }: Ready,
  { passport }: VisaLetterInput,
  facts: LetterFacts,
  publicUrl: string,
): Promise<AllMade | Refused<IssuedPaperRefusal>> {
  const documents: OfficialDocument[] = [];
  for (const [language, signature] of signatures) {
    documents.push(withCode(await visaLetterDocument(db, meeting, person, { language, signature, facts }), publicUrl));
  }
  const made: Made[] = [];
  for (const document of documents) {
    const prepared = await prepareIssued([document], { texts: documents });
    if (!prepared.ok) return prepared;
    made.push({ document, paper: prepared.paper });
  }
  const [only, ...others] = made;
  if (only && others.length === 0 && !passport) return { ok: true, made, copy: only.paper.pdf };
  const copy = await prepareIssued(documents.map((document) => (passport ? withPassport(document, passport) : document)));
  return copy.ok ? { ok: true, made, copy: copy.paper.pdf } : copy;
}

function withCode(document: OfficialDocument, publicUrl: string): OfficialDocument {
  const code = verificationCode(contentSha256(document));
  const screen = screenLanguageFor(document.language);
  return { ...document, verification: { code, url: `${publicUrl}/${screen}/verify/${code}`, label: word(visaWords.verify, screen) } };
}

type ToStore = { ready: Ready; input: VisaLetterInput; facts: LetterFacts; number: number; made: Made[] };

/** Refuses when the number, the registration or the earlier letter is no longer as it was read; nothing is then written. */
async function store(tx: Transaction, actor: Actor, { ready, input, facts, number, made }: ToStore) {
  const { person, earlier, meeting } = ready;
  const taken = await takeNumber(tx, 'VISA', Number(facts.datedOn.slice(0, 4)));
  const standing = await tx
    .selectFrom('participant')
    .select('id')
    .where('id', '=', person.id)
    .where('cancelled_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const latest = await standingVisaLetter(tx, person.registrationId);
  if (taken !== number || !standing || latest?.id !== earlier?.id) return refuse('changed-while-issuing');
  const id = newId();
  await tx
    .insertInto('visa_letter')
    .values({
      id,
      meeting_id: meeting.id,
      registration_id: person.registrationId,
      reference: facts.reference,
      addressee: input.addressee.join('\n'),
      signer_name: made[0] ? signerOf(made[0].document) : '',
      issued_at: now(),
      issued_by_name: actor.name,
      replaces: earlier?.id ?? null,
    })
    .execute();
  await archiveLetters(tx, { id, meeting, earlier, facts, made });
  const written = { reference: facts.reference, replaces: earlier?.reference, languages: made.map(({ document }) => document.language) };
  await writeJournal(tx, actor, 'meetings.issue-visa-letter', { kind: 'visa-letter', id }, written);
  return { ok: true as const, id };
}

function signerOf({ blocks }: OfficialDocument): string {
  const block = blocks.find((each) => each.kind === 'signatures');
  return block?.kind === 'signatures' ? (block.blocks[0]?.name ?? '') : '';
}

type ToArchive = { id: string; meeting: Meeting; earlier?: VisaLetter; facts: LetterFacts; made: Made[] };

/** The public page of a code says what was issued and to whom in general; the name stands in the bytes alone. */
async function archiveLetters(tx: Transaction, { id, meeting, earlier, facts, made }: ToArchive): Promise<void> {
  const organizer = (await bodyNames(tx, [meeting.organizerId])).get(meeting.organizerId);
  for (const { document, paper } of made) {
    const letter = {
      kind: 'letter' as const,
      subject: { kind: 'visa-letter', id },
      language: document.language,
      reference: facts.reference,
      title: document.title,
      issuedBy: inLanguage(organizer?.formal, document.language),
      audience: word(visaWords.audience, screenLanguageFor(document.language)),
      replaces: earlier?.files.find(({ language }) => language === document.language)?.documentId,
    };
    await archiveIssued(tx, letter, paper);
  }
}
