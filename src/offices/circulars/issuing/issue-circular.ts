import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Database, type Handle, inTransaction, json, type Transaction } from '../../../platform/database/public.ts';
import { screenLanguageFor } from '../../../platform/language.ts';
import { archiveDocument, contentSha256, verificationCode, writeJournal } from '../../archive/public.ts';
import { isWhollySigned } from '../../clearance/public.ts';
import { keepInMemory, paragraphsOfBlocks } from '../../concordance/public.ts';
import { bodyNames } from '../../directory/public.ts';
import {
  archiveIssued,
  type IssuedPaper,
  type IssuedPaperRefusal,
  type OfficialDocument,
  prepareIssued,
  writeDocx,
  writeHtml,
} from '../../documents/public.ts';
import { inLanguage } from '../../languages/public.ts';
import { type Circular, findCircular, lockCircular, type Place } from '../circular.ts';
import { composeVersions, type Version } from '../compose-version.ts';
import { titleOfCorrigendum } from '../corrigenda/corrigendum-block.ts';
import { standingVersions } from '../corrigenda/family.ts';
import { enclosureBytes, enclosuresOf } from '../enclosures/enclosures.ts';
import { layoutOf, orderVersions } from '../layouts/layout.ts';
import { wordPlaceAndDate, wordReference, wordVerification } from '../letter-words.ts';
import { type Deputy, deputiesOf, handwritingOf, signDocument } from '../signing/handwriting.ts';
import { stepsOfCircular } from './clear-version.ts';
import { type Numbering, numberCircular, takeNumbering } from './number-circular.ts';

export type IssueRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-circular'
  | 'already-issued'
  | 'not-signed'
  | IssuedPaperRefusal
  | 'changed-while-issuing';
export const pdfType = 'application/pdf';
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Made = { version: Version; document: OfficialDocument; paper: IssuedPaper; docx: Uint8Array };
const attempts = 5;

/**
 * Issues a circular whose every version is signed: numbers it, dates it, freezes its text and archives each version as PDF (for readers, and
 * for the archive with its record attached), DOCX and HTML with its digest. Files are made before the transaction; when another circular
 * took the number meanwhile they are made again with the next.
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

type Prepared = { ok: true; circular: Circular; numbering: Numbering; datedOn: string; made: Made[]; together?: IssuedPaper };

async function prepareIssue(db: Handle, id: string, place: Place): Promise<Prepared | Refused<IssueRefusal>> {
  const circular = await findCircular(db, id);
  const refused = await refuseUnready(db, circular, place);
  if (refused || !circular) return refused ?? refuse('no-such-circular');
  const datedOn = today();
  const year = Number(datedOn.slice(0, 4));
  const numbering = await numberCircular(db, circular, year);
  const { reference } = numbering;
  const versions = await composeVersions(db, circular, place);
  const steps = await stepsOfCircular(db, circular, versions);
  const handwriting = await handwritingOf(db, circular, steps);
  const deputies = await deputiesOf(db, circular, steps);
  const finished = versions.map((version) => ({
    version,
    document: finishDocument(version, {
      reference,
      datedOn,
      place,
      handwriting: handwriting(version.language),
      deputies: deputies(version.language),
    }),
  }));
  const made = await makeFiles(finished);
  if (!made.ok) return made;
  const together = await makeTogether(db, circular, finished);
  if (together && !together.ok) return together;
  return { ok: true, circular, numbering, datedOn, made: made.made, ...(together ? { together: together.paper } : {}) };
}

/** One file of every version in the stated order, where the letter asks for it. */
async function makeTogether(db: Handle, circular: Circular, finished: { document: OfficialDocument }[]) {
  const layout = await layoutOf(db, circular);
  if (!layout.archiveTogether || finished.length < 2) return undefined;
  const documents = finished.map(({ document }) => document);
  const order = orderVersions(circular, layout.order);
  return prepareIssued(documents.toSorted((a, b) => order.indexOf(a.language) - order.indexOf(b.language)));
}

/** Each version for readers and for the archive, whose copy carries the texts of all. */
async function makeFiles(
  finished: { version: Version; document: OfficialDocument }[],
): Promise<{ ok: true; made: Made[] } | Refused<IssuedPaperRefusal>> {
  const texts = finished.map(({ document }) => document);
  const made: Made[] = [];
  for (const { version, document } of finished) {
    const prepared = await prepareIssued([document], { texts, location: version.letterheads[0]?.place });
    if (!prepared.ok) return prepared;
    made.push({ version, document, paper: prepared.paper, docx: await writeDocx(document) });
  }
  return { ok: true, made };
}

async function refuseUnready(db: Handle, circular: Circular | undefined, place: Place): Promise<Refused<IssueRefusal> | undefined> {
  if (!circular) return refuse('no-such-circular');
  if (circular.issuance) return refuse('already-issued', { reference: circular.issuance.reference });
  const steps = await stepsOfCircular(db, circular, await composeVersions(db, circular, place));
  return isWhollySigned(steps, circular.languages) ? undefined : refuse('not-signed');
}

type Issued = {
  reference: string;
  datedOn: string;
  place: Place;
  handwriting: readonly (string | undefined)[];
  deputies?: readonly (Deputy | undefined)[];
};

/** The version as it is printed and sent: numbered, dated, signed, with its code. */
export function finishDocument(version: Version, issue: Issued): OfficialDocument {
  const { language, document, letterheads } = version;
  const signed: OfficialDocument = {
    ...signDocument(document, issue.handwriting, issue.deputies),
    reference: wordReference(issue.reference, language),
    placeAndDate: wordPlaceAndDate(letterheads[0]?.place ?? '', issue.datedOn, language),
    issuedOn: issue.datedOn,
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

async function store(tx: Transaction, actor: Actor, prepared: Prepared, place: Place) {
  const { circular, numbering, datedOn, made, together } = prepared;
  const { reference, series } = numbering;
  const locked = await lockCircular(tx, circular.id);
  const refused = await refuseUnready(tx, locked, place);
  if (refused) return refused;
  const current = await composeVersions(tx, circular, place);
  if (made.some(({ version }) => current.find(({ language }) => language === version.language)?.digest !== version.digest))
    return refuse('changed-while-issuing');
  if (!(await takeNumbering(tx, numbering, Number(datedOn.slice(0, 4))))) return refuse('number-taken');
  await tx
    .insertInto('issuance')
    .values({ circular_id: circular.id, reference, series, dated_on: datedOn, issued_at: now(), issued_by_name: actor.name })
    .execute();
  const names = await bodyNames(tx, [circular.organizationId]);
  const issue = { circular, reference, made, issuedBy: names.get(circular.organizationId)?.formal ?? {} };
  const documents = (await archiveVersions(tx, issue)) + (together ? await archiveTogether(tx, issue, together) : 0);
  await archiveEnclosures(tx, circular, reference);
  const digests = Object.fromEntries(made.map(({ version }) => [version.language, version.digest]));
  await remember(tx, actor, issue);
  await writeJournal(tx, actor, 'circulars.issue', { kind: 'circular', id: circular.id }, { reference, digests });
  return { ok: true as const, reference, documents };
}

/** Whoever translates the next letter is shown what this one says; of a confidential one nothing is remembered. */
async function remember(tx: Transaction, actor: Actor, { circular, reference, made }: Issue): Promise<void> {
  if (made.some(({ document }) => document.confidential)) return;
  const versions = made.map(({ document }) => ({ language: document.language, paragraphs: paragraphsOfBlocks(document.blocks) }));
  await keepInMemory(tx, actor, { kind: 'circular', id: circular.id, title: reference }, versions);
}

type Issue = { circular: Circular; reference: string; made: Made[]; issuedBy: Parameters<typeof inLanguage>[0] };

/** All versions in one file, under the code `mul` of ISO 639 for several languages. */
async function archiveTogether(tx: Transaction, { circular, reference, made, issuedBy }: Issue, paper: IssuedPaper): Promise<number> {
  const original = made.find(({ version }) => version.language === circular.originalLanguage)?.document;
  const facts = {
    kind: 'letter' as const,
    subject: { kind: 'circular', id: circular.id },
    language: 'mul',
    reference,
    title: original?.confidential ?? original?.title ?? reference,
    issuedBy: inLanguage(issuedBy, circular.originalLanguage),
    audience: (original?.addressee ?? []).join(' · '),
  };
  await archiveIssued(tx, facts, paper);
  return 2;
}

async function archiveVersions(tx: Transaction, { circular, reference, made, issuedBy }: Issue): Promise<number> {
  const standing = circular.corrects ? await standingVersions(tx, circular.corrects.id) : undefined;
  for (const { version, document, paper, docx } of made) {
    const facts = {
      kind: 'letter' as const,
      subject: { kind: 'circular', id: circular.id },
      language: version.language,
      reference,
      // Whoever verifies a letter by its code reads its title: that of a confidential one is its mark alone.
      title: document.confidential ?? (standing ? titleOfCorrigendum(document.title, version.language) : document.title),
      issuedBy: inLanguage(issuedBy, version.language),
      audience: (document.addressee ?? []).join(' · '),
      replaces: standing?.get(version.language)?.pdfId,
    };
    const archived = await archiveIssued(tx, facts, paper, [
      { mediaType: docxType, bytes: docx },
      { mediaType: 'text/html', bytes: Buffer.from(writeHtml(document)) },
    ]);
    await tx
      .insertInto('issued_version')
      .values({
        circular_id: circular.id,
        language: version.language,
        digest: version.digest,
        document: json(document),
        pdf_id: archived.id,
      })
      .execute();
  }
  return made.length * 4;
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
