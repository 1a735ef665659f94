import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '../../../platform/database/public.ts';
import { speak } from '../../../platform/words.ts';
import { contentSha256, documentsOf, takeNumber, verificationCode, writeJournal } from '../../archive/public.ts';
import { nameBodies } from '../../directory/public.ts';
import {
  archiveIssued,
  type IssuedPaper,
  type IssuedPaperRefusal,
  type OfficialDocument,
  prepareIssued,
  writeDocx,
  writeHtml,
} from '../../documents/public.ts';
import { findMeeting } from '../find-meeting.ts';
import { blocking, checkPaper } from './check-paper.ts';
import { composePaper, type PaperDesk, preparePaper } from './compose-paper.ts';
import { findPaper, lockPaper, type Paper, type PaperPlace } from './paper.ts';
import { allYears, seriesOf } from './paper-symbols.ts';
import { paperWords } from './paper-words.ts';

export type IssueRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-paper'
  | 'paper-issued'
  | 'not-clean'
  | 'changed-while-issuing'
  | IssuedPaperRefusal;
export const pdfType = 'application/pdf';
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const htmlType = 'text/html';

type Made = { document: OfficialDocument; digest: string; paper: IssuedPaper; docx: Uint8Array };
type Prepared = { ok: true; desk: PaperDesk; symbol: string; made: Made[] };
const attempts = 5;

/**
 * Issues a paper: gives it its symbol, dates it and archives each version as PDF (for readers and for the archive), DOCX and HTML with its code. Refuses while the check has
 * something to settle (`not-clean`, with `count`). Files are made before the transaction, and made again when another paper took the symbol.
 */
export async function issuePaper(
  db: Database,
  actor: Actor,
  id: string,
  place: PaperPlace,
): Promise<Answer<{ symbol: string; documents: number }, IssueRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const prepared = await prepareIssue(db, id, place);
    if (!prepared.ok) return prepared;
    const stored = await inTransaction(db, (tx) => store(tx, actor, prepared, place));
    if (stored.ok || stored.refusal.code !== 'symbol-taken') return stored as Answer<{ symbol: string; documents: number }, IssueRefusal>;
  }
  return refuse('changed-while-issuing');
}

async function prepareIssue(db: Database, id: string, place: PaperPlace): Promise<Prepared | Refused<IssueRefusal>> {
  const paper = await findPaper(db, id);
  const meeting = paper && (await findMeeting(db, paper.meetingId));
  if (!paper || !meeting) return refuse('no-such-paper');
  if (paper.issue) return refuse('paper-issued', { symbol: paper.issue.symbol });
  const desk = await preparePaper(db, meeting, paper, place);
  const open = blocking(await checkPaper(desk));
  if (open.length > 0 || !desk.symbol) return refuse('not-clean', { count: open.length });
  const versions = await composePaper(desk);
  const texts = versions.map(({ document }) => withCode(document, desk, place));
  const made: Made[] = [];
  for (const [index, document] of texts.entries()) {
    const prepared = await prepareIssued([document], { texts });
    if (!prepared.ok) return prepared;
    made.push({ document, digest: contentSha256(versions[index]?.document), paper: prepared.paper, docx: await writeDocx(document) });
  }
  return { ok: true, desk, symbol: desk.symbol, made };
}

/** The code is made from the version without it, so that it can be printed on the version. */
function withCode(document: OfficialDocument, { paper }: PaperDesk, { publicUrl }: PaperPlace): OfficialDocument {
  const code = verificationCode(contentSha256(document));
  const language = paper.languages.find((each) => each === document.language) ?? 'en';
  return {
    ...document,
    verification: { code, url: `${publicUrl}/${language}/verify/${code}`, label: speak(paperWords, language)('verify') },
  };
}

async function store(tx: Transaction, actor: Actor, { desk, symbol, made }: Prepared, place: PaperPlace) {
  const { paper, meeting, datedOn } = desk;
  const locked = await lockPaper(tx, paper.id);
  if (!locked) return refuse('no-such-paper');
  if (locked.issue) return refuse('paper-issued', { symbol: locked.issue.symbol });
  const current = await composePaper(await preparePaper(tx, meeting, locked, place));
  if (current[0]?.document.reference !== symbol) return refuse('symbol-taken');
  if (current.some(({ document }, index) => contentSha256(document) !== made[index]?.digest)) return refuse('changed-while-issuing');
  if (!(await takeSymbol(tx, desk, symbol))) return refuse('symbol-taken');
  const issue = { symbol, dated_on: datedOn, issued_at: now(), issued_by_name: actor.name };
  await tx.updateTable('meeting_paper').set(issue).where('id', '=', paper.id).execute();
  await archiveVersions(tx, desk, symbol, made);
  const digests = Object.fromEntries(made.map(({ document, digest }) => [document.language, digest]));
  await writeJournal(tx, actor, 'meetings.issue-paper', { kind: 'paper', id: paper.id }, { symbol, digests });
  return { ok: true as const, symbol, documents: made.length * 4 };
}

/** Takes the number of the symbol; a revision bears the number of what it revises. False when another paper took it meanwhile. */
async function takeSymbol(tx: Transaction, { paper, symbols }: PaperDesk, symbol: string): Promise<boolean> {
  const series = symbols && seriesOf(symbols, paper.kind);
  if (paper.revises || !series) return true;
  return series.replaceAll('{n}', String(await takeNumber(tx, series, allYears))) === symbol;
}

async function archiveVersions(tx: Transaction, { paper, meeting }: PaperDesk, symbol: string, made: Made[]): Promise<void> {
  const before = paper.revises ? await documentsOf(tx, 'paper', paper.revises) : [];
  for (const { document, paper: issued, docx } of made) {
    const language = paper.languages.find((each) => each === document.language) ?? 'en';
    const facts = {
      kind: archiveKind(paper, document),
      subject: { kind: 'paper', id: paper.id },
      language,
      reference: symbol,
      title: document.title,
      issuedBy: (await nameBodies(tx, [meeting.organizerId], language, 'formal')).get(meeting.organizerId) ?? '',
      audience: speak(paperWords, language)(`audience_${paper.distribution}`),
      replaces: before.find((old) => old.language === language && old.media_type === pdfType && old.role === 'reader')?.id,
    };
    await archiveIssued(tx, facts, issued, [
      { mediaType: docxType, bytes: docx },
      { mediaType: htmlType, bytes: Buffer.from(writeHtml(document)) },
    ]);
  }
}

function archiveKind({ kind }: Paper, document: OfficialDocument) {
  if (kind === 'convocation') return 'letter' as const;
  if (kind === 'programme') return 'programme' as const;
  return document.kind === 'agenda' || document.kind === 'minutes' ? document.kind : ('note' as const);
}
