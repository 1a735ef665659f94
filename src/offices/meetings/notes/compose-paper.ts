import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { factContext } from '../../directory/public.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import {
  type FactTable,
  loadText,
  renderText,
  type StoredText,
  type TextProblem,
  textOf,
  withoutIsolates,
  wordDays,
  wordLanguages,
} from '../../languages/public.ts';
import type { Meeting } from '../meeting.ts';
import { paperOf } from '../paper-of-meeting.ts';
import { type PracticalDetails, practicalOf } from '../practical/practical-details.ts';
import { programmeDocument } from '../programme-document.ts';
import { sessionsOf } from '../sessions-of.ts';
import { agendaBlocks } from './compose-agenda.ts';
import { convocationLetter } from './compose-convocation.ts';
import { minutesBlocks } from './compose-minutes.ts';
import { practicalBlocks } from './compose-practical.ts';
import { numberSections } from './number-sections.ts';
import type { Paper, PaperPlace } from './paper.ts';
import { paperFacts, withGaps } from './paper-facts.ts';
import { expectedSymbol, type MeetingSymbols, symbolsOf } from './paper-symbols.ts';
import { paperWords } from './paper-words.ts';
import { type Selection, selectionOf } from './selection.ts';

/** One language version of a paper as it would be printed, without its code; `problems` are what its text could not state. */
export type PaperVersion = { language: ScreenLanguage; document: OfficialDocument; problems: TextProblem[] };
/** What all versions of a paper are made from, read once. */
export type PaperDesk = {
  db: Handle;
  meeting: Meeting;
  paper: Paper;
  text?: StoredText;
  facts: FactTable;
  symbols?: MeetingSymbols;
  symbol?: string;
  selection?: Selection;
  /** For a practical note alone. */
  practical?: PracticalDetails;
  datedOn: string;
  sessions: number;
};

/** Reads what composing needs: the text, the record's facts, the symbol it bears or would be given, the day of today or of issue. */
export async function preparePaper(db: Handle, meeting: Meeting, paper: Paper, place: PaperPlace): Promise<PaperDesk> {
  const text = paper.textId ? await loadText(db, paper.textId) : undefined;
  return {
    db,
    meeting,
    paper,
    text,
    facts: withGaps(await paperFacts(db, meeting, paper, place), text?.versions ?? {}),
    symbols: await symbolsOf(db, meeting.id),
    symbol: await expectedSymbol(db, paper),
    selection: paper.kind === 'selection-minutes' ? await selectionOf(db, meeting.id) : undefined,
    practical: paper.kind === 'practical-note' ? await practicalOf(db, meeting.id) : undefined,
    datedOn: paper.issue?.datedOn ?? today(meeting.zone),
    sessions: (await sessionsOf(db, meeting.id)).length,
  };
}

/** Composes every language version of a paper. */
export async function composePaper(desk: PaperDesk): Promise<PaperVersion[]> {
  return Promise.all(desk.paper.languages.map((language) => composeVersion(desk, language)));
}

async function composeVersion(desk: PaperDesk, language: ScreenLanguage): Promise<PaperVersion> {
  const { db, meeting, paper } = desk;
  const head = await headOf(desk, language);
  if (paper.kind === 'programme') {
    return { language, document: { ...(await programmeDocument(db, meeting.id, language)), ...head }, problems: [] };
  }
  const paragraphs = desk.text?.versions[language] ?? [];
  const subject = renderText(paragraphs.slice(0, 1), desk.facts, language, factContext(language));
  const title = withoutIsolates(subject.blocks.flatMap((block) => ('runs' in block ? [textOf(block.runs)] : [])).join(' '));
  const body = paragraphs.filter(({ kind }) => kind !== 'subject');
  if (paper.kind === 'convocation') {
    const rendered = renderText(paragraphs, desk.facts, language, factContext(language));
    return { language, document: await convocationLetter(desk, language, title, rendered.blocks), problems: rendered.problems };
  }
  const made = await bodyOf(desk, body, language);
  const kind = paper.kind === 'agenda' ? 'agenda' : paper.kind === 'selection-minutes' ? 'minutes' : 'note';
  return { language, document: { kind, title, ...head, blocks: made.blocks }, problems: [...subject.problems, ...made.problems] };
}

async function bodyOf(desk: PaperDesk, body: Parameters<typeof renderText>[0], language: ScreenLanguage) {
  if (desk.paper.kind === 'agenda') return agendaBlocks(desk, body, language);
  const rendered = renderText(body, desk.facts, language, factContext(language));
  if (desk.paper.kind === 'selection-minutes') return { ...rendered, blocks: await minutesBlocks(desk, rendered.blocks, language) };
  if (desk.practical) return { ...rendered, blocks: practicalBlocks(desk.practical, rendered.blocks, language) };
  return { ...rendered, blocks: numberSections(rendered.blocks) };
}

/** The organizer's letterhead, the symbol, and the masthead: original language, distribution and date. */
async function headOf({ db, meeting, paper, symbol, datedOn }: PaperDesk, language: ScreenLanguage) {
  const t = speak(paperWords, language);
  const { subtitles, letterheads } = await paperOf(db, meeting, language);
  return {
    language,
    letterheads,
    subtitles,
    issuedOn: datedOn,
    ...(symbol ? { reference: symbol } : {}),
    masthead: [
      ...(symbol ? [{ label: '', value: symbol }] : []),
      { label: t('original'), value: wordLanguages([paper.originalLanguage], language, language === 'ar' ? 'in' : 'plain') },
      { label: t('distribution'), value: t(`printed_${paper.distribution}`) },
      { label: t('date'), value: wordDays({ fact: 'days', from: datedOn }, language) },
    ],
  };
}
