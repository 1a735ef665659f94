import type { Handle } from '../../../platform/database/public.ts';
import { screenLanguages } from '../../../platform/language.ts';
import { word } from '../../../platform/words.ts';
import { type Fact, type FactTable, type InLanguages, parseMarkup, type StoredText } from '../../languages/public.ts';
import type { Meeting } from '../meeting.ts';
import { meetingFacts } from '../meeting-facts.ts';
import { sessionsOf } from '../sessions-of.ts';
import { factLabels } from './fact-labels.ts';
import { type Paper, type PaperPlace, papersOf } from './paper.ts';
import { expectedSymbol } from './paper-symbols.ts';
import { practicalFacts } from './practical-facts.ts';
import { selectionOf, withOutcome } from './selection.ts';

/**
 * What the texts of a paper may state: the meeting's facts and summary, its programme (`programme.sessions`, `session.1` …), its symbols
 * (`paper.symbol`, `agenda.symbol`), its practical details, its selection, and what offices above know of its call.
 */
export async function paperFacts(db: Handle, meeting: Meeting, paper: Paper | undefined, place: PaperPlace): Promise<FactTable> {
  return {
    ...(await meetingFacts(db, meeting, place.publicUrl)),
    'meeting.summary': hasWords(meeting.summary) ? { fact: 'title', names: meeting.summary } : undefined,
    'meeting.opens': { fact: 'days', from: meeting.startsOn },
    ...(await programmeFacts(db, meeting)),
    ...(await symbolFacts(db, meeting, paper)),
    ...(await practicalFacts(db, meeting)),
    ...(await selectionFacts(db, meeting.id)),
    ...(await place.factsBeyond?.(db, meeting.id)),
  };
}

const hasWords = (names: InLanguages | undefined) => Object.values(names ?? {}).some((text) => text.trim() !== '');

async function programmeFacts(db: Handle, meeting: Meeting): Promise<FactTable> {
  const sessions = await sessionsOf(db, meeting.id);
  const facts: FactTable = { 'programme.sessions': sessions.length > 0 ? { fact: 'number', value: sessions.length } : undefined };
  for (const [index, { title, onDay, from, to }] of sessions.entries()) {
    facts[`session.${index + 1}`] = { fact: 'title', names: title };
    facts[`session.${index + 1}.day`] = { fact: 'days', from: onDay };
    facts[`session.${index + 1}.time`] = { fact: 'time', from, to, zone: meeting.zone, on: onDay };
  }
  return facts;
}

async function symbolFacts(db: Handle, meeting: Meeting, paper: Paper | undefined): Promise<FactTable> {
  const agenda = (await papersOf(db, meeting.id)).findLast(({ kind, issue }) => kind === 'agenda' && issue);
  const own = paper && (await expectedSymbol(db, paper));
  return {
    'paper.symbol': own ? { fact: 'code', value: own } : undefined,
    'agenda.symbol': agenda?.issue ? { fact: 'code', value: agenda.issue.symbol } : undefined,
  };
}

async function selectionFacts(db: Handle, meetingId: string): Promise<FactTable> {
  const selection = await selectionOf(db, meetingId);
  if (!selection) return {};
  const number = (value: number): Fact => ({ fact: 'number', value });
  return {
    'selection.by': { fact: 'name', names: selection.decidedBy },
    'selection.on': { fact: 'days', from: selection.decidedOn },
    'selection.places': number(selection.places),
    'selection.candidates': number(selection.candidates.length),
    'selection.women': number(selection.candidates.filter(({ gender }) => gender === 'female').length),
    'selection.delegations': number(new Set(selection.candidates.map(({ bodyId }) => bodyId)).size),
    'selection.selected': number(withOutcome(selection, 'selected').length),
    'selection.reserve': number(withOutcome(selection, 'reserve').length),
    'selection.declined': number(withOutcome(selection, 'not-selected').length),
  };
}

/** The table with a sentence ⟨…⟩ in place of each fact that the text asks for and the record lacks: it says what is missing, and is never issued. */
export function withGaps(facts: FactTable, text: StoredText['versions']): FactTable {
  const asked = Object.values(text).flatMap((paragraphs) => paragraphs.flatMap(({ source }) => namesIn(source)));
  const lacking = [...new Set(asked)].filter((name) => !facts[name] && Object.hasOwn(factLabels, name));
  return { ...facts, ...Object.fromEntries(lacking.map((name) => [name, gapOf(name)])) };
}

function namesIn(source: string): string[] {
  return parseMarkup(source).nodes.flatMap((node) => (node.kind === 'reference' ? [node.name] : []));
}

function gapOf(name: string): Fact {
  const label = factLabels[name as keyof typeof factLabels];
  return { fact: 'title', names: Object.fromEntries(screenLanguages.map((language) => [language, `⟨${word(label, language)}⟩`])) };
}
