import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, type Transaction } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { deleteText, type SavedText, type SaveVersionsRefusal, saveVersions } from '../../languages/public.ts';
import { type Distribution, lockPaper, type Paper } from './paper.ts';

export type ChangeRefusal = 'not-signed-in' | 'not-permitted' | 'no-such-paper' | 'paper-issued';

/** Runs a change of a paper that is not issued yet: permission, lock and the two refusals that every change shares. */
export async function changePaper<Done extends object, Code extends string>(
  db: Handle,
  actor: Actor,
  id: string,
  change: (tx: Transaction, paper: Paper) => Promise<Answer<Done, Code>>,
): Promise<Answer<Done, Code | ChangeRefusal>> {
  const refused: Refused<ChangeRefusal> | undefined = permit(actor, 'officer', 'reviser');
  if (refused) return refused;
  return inTransaction<Answer<Done, Code | ChangeRefusal>>(db, async (tx) => {
    const paper = await lockPaper(tx, id);
    if (!paper) return refuse('no-such-paper');
    if (paper.issue) return refuse('paper-issued', { symbol: paper.issue.symbol });
    return change(tx, paper);
  });
}

/** Saves language versions of a paper's text while it is a draft. Refuses what `saveVersions` refuses, and a paper without a text. */
export async function savePaperText(
  db: Handle,
  actor: Actor,
  id: string,
  saved: SavedText,
): Promise<Answer<object, ChangeRefusal | SaveVersionsRefusal | 'no-text'>> {
  return changePaper<object, SaveVersionsRefusal | 'no-text'>(db, actor, id, async (tx, paper) => {
    if (!paper.textId) return refuse('no-text');
    const { textId, originalLanguage, languages } = paper;
    const done = await saveVersions(tx, { textId, originalLanguage, languages }, saved);
    if (!done.ok) return done;
    await writeJournal(tx, actor, 'meetings.write-paper', { kind: 'paper', id }, { languages: done.languages });
    return { ok: true };
  });
}

/** Takes a draft away with its text; what was issued stays. */
export async function dropPaper(db: Handle, actor: Actor, id: string): Promise<Answer<object, ChangeRefusal>> {
  return changePaper<object, never>(db, actor, id, async (tx, paper) => {
    await tx.deleteFrom('meeting_paper').where('id', '=', id).execute();
    if (paper.textId) await deleteText(tx, paper.textId);
    await writeJournal(tx, actor, 'meetings.drop-paper', { kind: 'meeting', id: paper.meetingId }, { kind: paper.kind });
    return { ok: true };
  });
}

/** Changes to whom a draft is distributed. Refuses a second draft of the kind with the same distribution. */
export async function distributePaper(
  db: Handle,
  actor: Actor,
  id: string,
  distribution: Distribution,
): Promise<Answer<object, ChangeRefusal | 'draft-exists'>> {
  return changePaper<object, 'draft-exists'>(db, actor, id, async (tx, paper) => {
    const other = await tx
      .selectFrom('meeting_paper')
      .select('id')
      .where('meeting_id', '=', paper.meetingId)
      .where('kind', '=', paper.kind)
      .where('distribution', '=', distribution)
      .where('symbol', 'is', null)
      .where('id', '<>', id)
      .executeTakeFirst();
    if (other) return refuse('draft-exists');
    await tx.updateTable('meeting_paper').set({ distribution, is_public: false }).where('id', '=', id).execute();
    await writeJournal(tx, actor, 'meetings.distribute-paper', { kind: 'paper', id }, { distribution });
    return { ok: true };
  });
}

/** Says whether everyone may read an issued paper on the meeting's page. Refuses a draft, and a paper that is not of general distribution. */
export async function publishPaper(
  db: Handle,
  actor: Actor,
  id: string,
  isPublic: boolean,
): Promise<Answer<object, 'not-signed-in' | 'not-permitted' | 'no-such-paper' | 'not-issued' | 'not-general'>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const paper = await lockPaper(tx, id);
    if (!paper) return refuse('no-such-paper');
    if (!paper.issue) return refuse('not-issued');
    if (isPublic && paper.distribution !== 'general') return refuse('not-general');
    await tx.updateTable('meeting_paper').set({ is_public: isPublic }).where('id', '=', id).execute();
    await writeJournal(tx, actor, 'meetings.publish-paper', { kind: 'paper', id }, { isPublic, symbol: paper.issue.symbol });
    return { ok: true as const };
  });
}
