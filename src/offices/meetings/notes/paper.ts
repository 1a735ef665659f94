import { fromJson, type Handle, type Transaction } from '../../../platform/database/public.ts';
import { asScreenLanguage, type ScreenLanguage } from '../../../platform/language.ts';
import type { FactTable, InLanguages } from '../../languages/public.ts';

export const paperKinds = ['concept-note', 'practical-note', 'agenda', 'convocation', 'selection-minutes', 'programme'] as const;
export type PaperKind = (typeof paperKinds)[number];
/** The kinds whose text officers write; the programme is made wholly from the record. */
export type TextKind = Exclude<PaperKind, 'programme'>;
export const distributions = ['general', 'restricted', 'confidential'] as const;
export type Distribution = (typeof distributions)[number];

export type PaperIssue = { symbol: string; datedOn: string; issuedAt: Date; issuedByName: string };
/** A paper of a meeting. `textId` is absent for a programme, `issue` while it is a draft. */
export type Paper = {
  id: string;
  meetingId: string;
  kind: PaperKind;
  textId?: string;
  originalLanguage: ScreenLanguage;
  languages: ScreenLanguage[];
  distribution: Distribution;
  isPublic: boolean;
  revises?: string;
  createdByName: string;
  issue?: PaperIssue;
};
/** Where the installation stands on the web, and what offices above know of a meeting: its call's facts. */
export type PaperPlace = { publicUrl: string; factsBeyond?: (db: Handle, meetingId: string) => Promise<FactTable> };

/** One paper by its id; undefined when there is none. */
export async function findPaper(db: Handle, id: string): Promise<Paper | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
  const row = await db.selectFrom('meeting_paper').selectAll().where('id', '=', id).executeTakeFirst();
  return row && readPaper(row);
}

/** The same, locked until the transaction ends. */
export async function lockPaper(tx: Transaction, id: string): Promise<Paper | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
  const row = await tx.selectFrom('meeting_paper').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && readPaper(row);
}

/** The papers of a meeting, the oldest first. */
export async function papersOf(db: Handle, meetingId: string): Promise<Paper[]> {
  const rows = await db
    .selectFrom('meeting_paper')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(readPaper);
}

/** Issued papers of a meeting that everyone may read; a paper that a later one revises is no longer among them. */
export async function publicPapersOf(db: Handle, meetingId: string): Promise<Paper[]> {
  const papers = (await papersOf(db, meetingId)).filter(({ issue }) => issue);
  return papers.filter(({ id, isPublic, distribution }) => {
    const isRevised = papers.some(({ revises }) => revises === id);
    return isPublic && distribution === 'general' && !isRevised;
  });
}

type Row = Awaited<ReturnType<typeof rowsType>>[number];
const rowsType = (db: Handle) => db.selectFrom('meeting_paper').selectAll().execute();

function readPaper(row: Row): Paper {
  const { symbol, dated_on, issued_at, issued_by_name } = row;
  return {
    id: row.id,
    meetingId: row.meeting_id,
    kind: asPaperKind(row.kind) ?? 'concept-note',
    textId: row.text_id ?? undefined,
    originalLanguage: asScreenLanguage(row.original_language) ?? 'en',
    languages: row.languages.flatMap((code) => asScreenLanguage(code) ?? []),
    distribution: distributions.find((known) => known === row.distribution) ?? 'general',
    isPublic: row.is_public,
    revises: row.revises ?? undefined,
    createdByName: row.created_by_name,
    ...(symbol && dated_on && issued_at
      ? { issue: { symbol, datedOn: dated_on, issuedAt: issued_at, issuedByName: issued_by_name ?? '' } }
      : {}),
  };
}

export function asPaperKind(text: string): PaperKind | undefined {
  return paperKinds.find((kind) => kind === text);
}

/** The name of a series or of what decided, as stored. */
export function readNames(stored: unknown): InLanguages {
  return fromJson<InLanguages>(stored as never);
}
