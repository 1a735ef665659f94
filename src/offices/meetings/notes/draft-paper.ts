import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { createText, loadText, type SourceParagraph, saveParagraphs } from '../../languages/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import { type Distribution, lockPaper, type Paper, type PaperKind, papersOf } from './paper.ts';
import { selectionOf } from './selection.ts';
import { shapeOf } from './shape-of.ts';
import { paperParagraphs } from './templates/paper-sections.ts';

export type DraftInput = { kind: PaperKind; originalLanguage: ScreenLanguage; languages: ScreenLanguage[]; distribution?: Distribution };
export type DraftRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-meeting' | 'draft-exists' | 'no-selection';

/**
 * Drafts a paper of a meeting in every language asked for, from its template and the record. Refuses a second draft of the kind with the
 * same distribution, and minutes before a selection is recorded.
 */
export async function draftPaper(
  db: Handle,
  actor: Actor,
  meetingId: string,
  input: DraftInput,
): Promise<Answer<{ id: string }, DraftRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction<Answer<{ id: string }, DraftRefusal>>(db, async (tx) => {
    const meeting = await findMeeting(tx, meetingId);
    if (!meeting) return refuse('no-such-meeting');
    const { kind, distribution = 'general' } = input;
    await tx.selectFrom('meeting').select('id').where('id', '=', meetingId).forUpdate().execute();
    if (await hasDraft(tx, meetingId, kind, distribution)) return refuse('draft-exists');
    if (kind === 'selection-minutes' && !(await selectionOf(tx, meetingId))) return refuse('no-selection');
    const textId = kind === 'programme' ? undefined : await writeText(tx, meeting, kind, input);
    const id = await store(tx, actor, { ...input, meetingId, textId, distribution });
    await writeJournal(tx, actor, 'meetings.draft-paper', { kind: 'paper', id }, { kind, meetingId, distribution });
    return { ok: true, id };
  });
}

/** Begins a revision of an issued paper with the text as it was issued. Refuses a draft, and a second draft of the kind. */
export async function revisePaper(
  db: Handle,
  actor: Actor,
  id: string,
): Promise<
  Answer<{ id: string }, 'not-signed-in' | 'not-permitted' | 'no-such-paper' | 'not-issued' | 'draft-exists' | 'already-revised'>
> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const paper = await lockPaper(tx, id);
    if (!paper) return refuse('no-such-paper');
    if (!paper.issue) return refuse('not-issued');
    if (await hasDraft(tx, paper.meetingId, paper.kind, paper.distribution)) return refuse('draft-exists');
    if ((await papersOf(tx, paper.meetingId)).some(({ revises }) => revises === id)) return refuse('already-revised');
    const textId = paper.textId && (await copyText(tx, paper.textId));
    const { kind, meetingId, originalLanguage, languages, distribution } = paper;
    const revisionId = await store(tx, actor, { kind, meetingId, originalLanguage, languages, distribution, textId, revises: id });
    await writeJournal(tx, actor, 'meetings.revise-paper', { kind: 'paper', id: revisionId }, { revises: paper.issue.symbol });
    return { ok: true as const, id: revisionId };
  });
}

async function hasDraft(tx: Transaction, meetingId: string, kind: PaperKind, distribution: Distribution): Promise<boolean> {
  return (await papersOf(tx, meetingId)).some((paper) => paper.kind === kind && paper.distribution === distribution && !paper.issue);
}

async function writeText(tx: Transaction, meeting: Meeting, kind: Exclude<PaperKind, 'programme'>, input: DraftInput): Promise<string> {
  const shape = await shapeOf(tx, meeting);
  const textId = await createText(tx, { originalLanguage: input.originalLanguage });
  for (const language of inOrder(input)) await saveParagraphs(tx, textId, language, paperParagraphs(kind, language, shape));
  return textId;
}

async function copyText(tx: Transaction, from: string): Promise<string> {
  const { originalLanguage, versions } = await loadText(tx, from);
  const textId = await createText(tx, { originalLanguage });
  const entries = Object.entries(versions) as [ScreenLanguage, SourceParagraph[]][];
  for (const [language, paragraphs] of entries.toSorted(([a], [b]) => Number(b === originalLanguage) - Number(a === originalLanguage)))
    await saveParagraphs(tx, textId, language, paragraphs);
  return textId;
}

/** The original first: a translation remembers from which original it was made. */
function inOrder({ originalLanguage, languages }: Pick<DraftInput, 'originalLanguage' | 'languages'>): ScreenLanguage[] {
  return [...new Set([originalLanguage, ...languages])];
}

type ToStore = Pick<Paper, 'meetingId' | 'kind' | 'originalLanguage' | 'languages' | 'distribution' | 'textId' | 'revises'>;

async function store(tx: Transaction, actor: Actor, paper: ToStore): Promise<string> {
  const id = newId();
  await tx
    .insertInto('meeting_paper')
    .values({
      id,
      meeting_id: paper.meetingId,
      kind: paper.kind,
      text_id: paper.textId ?? null,
      original_language: paper.originalLanguage,
      languages: inOrder(paper),
      distribution: paper.distribution,
      revises: paper.revises ?? null,
      created_at: now(),
      created_by_name: actor.name,
    })
    .execute();
  return id;
}
