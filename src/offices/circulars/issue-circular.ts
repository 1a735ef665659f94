import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../platform/answer.ts';
import { now, today } from '../../platform/clock.ts';
import { type Database, type Handle, inTransaction, json, type Transaction } from '../../platform/database/public.ts';
import { screenLanguageFor } from '../../platform/language.ts';
import { archiveDocument, contentSha256, nextNumber, takeNumber, verificationCode, writeJournal } from '../archive/public.ts';
import { isWhollySigned } from '../clearance/public.ts';
import { bodyNames } from '../directory/public.ts';
import { type OfficialDocument, type TypesetForIssue, typesetForIssue, writeDocx, writeHtml } from '../documents/public.ts';
import { inLanguage } from '../languages/public.ts';
import { type Circular, findCircular, lockCircular, type Place } from './circular.ts';
import { stepsOfCircular } from './clear-version.ts';
import { composeVersions, type Version } from './compose-version.ts';
import { enclosureBytes, enclosuresOf } from './enclosures.ts';
import { wordPlaceAndDate, wordReference, wordVerification } from './letter-words.ts';

type TypesetCode = Extract<TypesetForIssue, { ok: false }>['refusal']['code'];
export type IssueRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-circular'
  | 'already-issued'
  | 'not-signed'
  | TypesetCode
  | 'changed-while-issuing';
export const pdfType = 'application/pdf';
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Made = { version: Version; document: OfficialDocument; pdf: Uint8Array; docx: Uint8Array };
const attempts = 5;

/**
 * Issues a circular whose every version is signed: numbers it, dates it, freezes its text and archives each version as PDF and DOCX with
 * its digest. Files are made before the transaction; when another circular took the number meanwhile they are made again with the next.
 */
export async function issueCircular(
  db: Database,
  actor: Actor,
  id: string,
  place: Place,
): Promise<Answer<{ reference: string; documents: number }, IssueRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const prepared = await prepareIssue(db, id, place);
    if (!prepared.ok) return prepared;
    const stored = await inTransaction(db, (tx) => store(tx, actor, prepared, place));
    if (stored.ok || stored.refusal.code !== 'number-taken')
      return stored as Answer<{ reference: string; documents: number }, IssueRefusal>;
  }
  return refuse('changed-while-issuing');
}

type Prepared = { ok: true; circular: Circular; number: number; reference: string; datedOn: string; made: Made[] };

async function prepareIssue(db: Handle, id: string, place: Place): Promise<Prepared | Refused<IssueRefusal>> {
  const circular = await findCircular(db, id);
  const refused = await refuseUnready(db, circular, place);
  if (refused || !circular) return refused ?? refuse('no-such-circular');
  const datedOn = today();
  const year = Number(datedOn.slice(0, 4));
  const number = await nextNumber(db, 'CIRC', year);
  const reference = `CIRC/${year}/${number}`;
  const made: Made[] = [];
  for (const version of await composeVersions(db, circular, place)) {
    const document = finishDocument(version, { reference, datedOn, place });
    const printed = await typesetForIssue([document]);
    if (!printed.ok) return printed;
    made.push({ version, document, pdf: printed.pdf, docx: await writeDocx(document) });
  }
  return { ok: true, circular, number, reference, datedOn, made };
}

async function refuseUnready(db: Handle, circular: Circular | undefined, place: Place): Promise<Refused<IssueRefusal> | undefined> {
  if (!circular) return refuse('no-such-circular');
  if (circular.issuance) return refuse('already-issued', { reference: circular.issuance.reference });
  const steps = await stepsOfCircular(db, circular, await composeVersions(db, circular, place));
  return isWhollySigned(steps, circular.languages) ? undefined : refuse('not-signed');
}

/** The version as it is printed and sent: numbered, dated, signed, with its code. */
export function finishDocument(version: Version, issue: { reference: string; datedOn: string; place: Place }): OfficialDocument {
  const { language, document, letterheads } = version;
  const signed: OfficialDocument = {
    ...document,
    reference: wordReference(issue.reference, language),
    placeAndDate: wordPlaceAndDate(letterheads[0]?.place ?? '', issue.datedOn, language),
    issuedOn: issue.datedOn,
    blocks: document.blocks.map((block) =>
      block.kind === 'signatures' ? { ...block, blocks: block.blocks.map((each) => ({ ...each, signed: true })) } : block,
    ),
  };
  const code = verificationCode(contentSha256(signed));
  return {
    ...signed,
    verification: {
      code,
      url: `${issue.place.publicUrl}/${screenLanguageFor(language)}/verify/${code}`,
      label: wordVerification(language),
    },
  };
}

async function store(tx: Transaction, actor: Actor, { circular, number, reference, datedOn, made }: Prepared, place: Place) {
  const locked = await lockCircular(tx, circular.id);
  const refused = await refuseUnready(tx, locked, place);
  if (refused) return refused;
  const current = await composeVersions(tx, circular, place);
  if (made.some(({ version }) => current.find(({ language }) => language === version.language)?.digest !== version.digest))
    return refuse('changed-while-issuing');
  if ((await takeNumber(tx, 'CIRC', Number(datedOn.slice(0, 4)))) !== number) return refuse('number-taken');
  await tx
    .insertInto('issuance')
    .values({ circular_id: circular.id, reference, dated_on: datedOn, issued_at: now(), issued_by_name: actor.name })
    .execute();
  const names = await bodyNames(tx, [circular.organizationId]);
  const documents = await archiveVersions(tx, { circular, reference, made, issuedBy: names.get(circular.organizationId)?.formal ?? {} });
  await archiveEnclosures(tx, circular, reference);
  const digests = Object.fromEntries(made.map(({ version }) => [version.language, version.digest]));
  await writeJournal(tx, actor, 'circulars.issue', { kind: 'circular', id: circular.id }, { reference, digests });
  return { ok: true as const, reference, documents };
}

type Issue = { circular: Circular; reference: string; made: Made[]; issuedBy: Parameters<typeof inLanguage>[0] };

async function archiveVersions(tx: Transaction, { circular, reference, made, issuedBy }: Issue): Promise<number> {
  for (const { version, document, pdf, docx } of made) {
    const { verification: _printed, ...content } = document;
    const shared = {
      kind: 'letter' as const,
      subject: { kind: 'circular', id: circular.id },
      language: version.language,
      reference,
      title: document.title,
      issuedBy: inLanguage(issuedBy, version.language),
      audience: (document.addressee ?? []).join(' · '),
      content,
    };
    const printed = await archiveDocument(tx, { ...shared, mediaType: pdfType, bytes: pdf });
    await archiveDocument(tx, { ...shared, mediaType: docxType, bytes: docx });
    await archiveDocument(tx, { ...shared, mediaType: 'text/html', bytes: Buffer.from(writeHtml(document)) });
    await tx
      .insertInto('issued_version')
      .values({
        circular_id: circular.id,
        language: version.language,
        digest: version.digest,
        document: json(document),
        pdf_id: printed.id,
      })
      .execute();
  }
  return made.length * 3;
}

async function archiveEnclosures(tx: Transaction, circular: Circular, reference: string): Promise<void> {
  const names = await bodyNames(tx, [circular.organizationId]);
  for (const enclosure of await enclosuresOf(tx, circular.id)) {
    for (const file of enclosure.files) {
      const bytes = await enclosureBytes(tx, enclosure.id, file.language);
      if (!bytes) continue;
      await archiveDocument(tx, {
        kind: 'enclosure',
        subject: { kind: 'enclosure', id: enclosure.id },
        language: file.language,
        reference: `${reference}-${enclosure.position}`,
        title: file.filename,
        issuedBy: inLanguage(names.get(circular.organizationId)?.formal, file.language),
        audience: '',
        mediaType: file.mediaType,
        bytes,
        content: { file: file.sha256 },
      });
    }
  }
}
