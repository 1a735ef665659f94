import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { fromJson, type Handle, inTransaction } from '../../../platform/database/public.ts';
import { nextNumber, writeJournal } from '../../archive/public.ts';
import type { InLanguages } from '../../languages/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import { type Paper, type PaperKind, papersOf } from './paper.ts';

/** The series of document symbols of an organ, and the pattern of each kind of paper (`item`: of the documents of an agenda item). */
export type SymbolSeries = { code: string; names: InLanguages; patterns: Partial<Record<PaperKind | 'item', string>> };
/** How the papers of one meeting are numbered: in which series, under which session. */
export type MeetingSymbols = { series: SymbolSeries; session: string };
/** A rule that an organ is convened some months ahead, and the last day to do so. */
export type ConvocationRule = { months: number; source: InLanguages; latest: string };

/** Every series that is entered, by its code. */
export async function listSeries(db: Handle): Promise<SymbolSeries[]> {
  const rows = await db.selectFrom('symbol_series').select(['code', 'names', 'patterns']).orderBy('code').execute();
  return rows.map(readSeries);
}

/** How the papers of a meeting are numbered; undefined until an officer said so. */
export async function symbolsOf(db: Handle, meetingId: string): Promise<MeetingSymbols | undefined> {
  const row = await db
    .selectFrom('meeting_symbols')
    .innerJoin('symbol_series', 'symbol_series.code', 'meeting_symbols.series')
    .select(['code', 'names', 'patterns', 'session'])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  return row && { series: readSeries(row), session: row.session };
}

type Row = { code: string; names: unknown; patterns: unknown };

function readSeries({ code, names, patterns }: Row): SymbolSeries {
  return { code, names: fromJson<InLanguages>(names as never), patterns: fromJson<SymbolSeries['patterns']>(patterns as never) };
}

/** The pattern of a kind with its session filled in, `{n}` still open: the name under which its numbers run. */
export function seriesOf({ series, session }: MeetingSymbols, kind: PaperKind): string | undefined {
  return series.patterns[kind]?.replaceAll('{session}', session);
}

/** The symbol of a paper: its own once issued, else the one it would be given now; undefined while its meeting has no symbols. */
export async function expectedSymbol(db: Handle, paper: Paper): Promise<string | undefined> {
  if (paper.issue) return paper.issue.symbol;
  if (paper.revises) return revisedSymbol(db, paper);
  const symbols = await symbolsOf(db, paper.meetingId);
  const series = symbols && seriesOf(symbols, paper.kind);
  return series?.replaceAll('{n}', String(await nextNumber(db, series, allYears)));
}

/** Symbols run on over the years. */
export const allYears = 0;

/** "CL/217/A.1.rev.2": the symbol of the first version with the number of the revision. */
async function revisedSymbol(db: Handle, paper: Paper): Promise<string | undefined> {
  const before = (await papersOf(db, paper.meetingId)).find(({ id }) => id === paper.revises)?.issue?.symbol;
  const [, first = '', revision] = /^(.*?)(?:\.rev\.(\d+))?$/.exec(before ?? '') ?? [];
  return first ? `${first}.rev.${Number(revision ?? 0) + 1}` : undefined;
}

/** "CL/217/4": what the symbols of the documents of an agenda item begin with. */
export function itemSymbol({ series, session }: MeetingSymbols, item: number): string | undefined {
  return series.patterns.item?.replaceAll('{session}', session).replaceAll('{item}', String(item));
}

/** The rule of convocation that applied on a day, with the last day on which the meeting could be convened; undefined without one. */
export async function convocationRuleOf(db: Handle, meeting: Meeting, on: string): Promise<ConvocationRule | undefined> {
  const rule = await db
    .selectFrom('convocation_rule')
    .innerJoin('meeting_symbols', 'meeting_symbols.series', 'convocation_rule.series')
    .select(['months', 'source'])
    .where('meeting_id', '=', meeting.id)
    .where('from_day', '<=', on)
    .orderBy('from_day', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!rule) return undefined;
  const source = fromJson<InLanguages>(rule.source);
  return { months: rule.months, source, latest: Temporal.PlainDate.from(meeting.startsOn).subtract({ months: rule.months }).toString() };
}

/**
 * Says how the papers of a meeting are numbered. Refuses an unknown series, a session that is no mark of letters, digits, `/`, `.` and `-`,
 * and a change once a paper is issued.
 */
export async function numberPapers(
  db: Handle,
  actor: Actor,
  meetingId: string,
  input: { series: string; session: string },
): Promise<Answer<object, 'not-signed-in' | 'not-permitted' | 'no-such-meeting' | 'no-such-series' | 'bad-session' | 'papers-issued'>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    if (!(await findMeeting(tx, meetingId))) return refuse('no-such-meeting');
    if (!/^[A-Za-z0-9][A-Za-z0-9/.-]{0,23}$/.test(input.session)) return refuse('bad-session');
    if (!(await listSeries(tx)).some(({ code }) => code === input.series)) return refuse('no-such-series');
    const issued = await tx
      .selectFrom('meeting_paper')
      .select('id')
      .where('meeting_id', '=', meetingId)
      .where('symbol', 'is not', null)
      .limit(1)
      .executeTakeFirst();
    if (issued) return refuse('papers-issued');
    const row = { series: input.series, session: input.session };
    await tx
      .insertInto('meeting_symbols')
      .values({ meeting_id: meetingId, ...row })
      .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(row))
      .execute();
    await writeJournal(tx, actor, 'meetings.number-papers', { kind: 'meeting', id: meetingId }, row);
    return { ok: true as const };
  });
}
