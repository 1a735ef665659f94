import type { Handle } from '../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { committeeSubjects } from '../directory/public.ts';
import type { OfficialDocument } from '../documents/public.ts';
import { type Block, inLanguage, normaliseText, type Run } from '../languages/public.ts';
import { categories, categoryNames } from './categories.ts';
import { findMeeting } from './find-meeting.ts';
import { type Delegation, type DelegationGroup, groupParticipants, peopleKey } from './group-participants.ts';
import { paperOf, text } from './paper-of-meeting.ts';
import { wordFinality } from './papers/final-list.ts';
import { indexPersons } from './papers/index-persons.ts';
import type { Participant } from './participant.ts';
import { participantsOf } from './participants-of.ts';
import { words } from './words.ts';

/**
 * The list of participants in a language, provisional or final, with the number of people per category at the end; with an index of persons
 * when asked, or by itself from thirty persons on. Throws when there is no such meeting.
 */
export async function listOfParticipants(
  db: Handle,
  meetingId: string,
  language: Language,
  options: { index?: boolean } = {},
): Promise<OfficialDocument> {
  const meeting = await findMeeting(db, meetingId);
  if (!meeting) throw new Error(`no meeting ${meetingId}`);
  const groups = await groupParticipants(db, meeting.id, language);
  const everyone = await participantsOf(db, meeting.id);
  const { title, asAt, on } = await wordFinality(db, meeting, language);
  const indexed = options.index ?? everyone.length >= 30;
  return {
    kind: 'participants',
    ...(await paperOf(db, meeting, language)),
    title,
    masthead: [asAt],
    issuedOn: on,
    blocks: [...groups.flatMap((group) => groupBlocks(group, language)), ...countBlocks(everyone, language)],
    ...(indexed ? { index: indexPersons(groups, language) } : {}),
  };
}

/** The parliaments need no heading of their own: the list begins with them. */
function groupBlocks({ part, delegations }: DelegationGroup, language: Language): Block[] {
  const t = speak(words, screenLanguageFor(language));
  const rows = delegations.flatMap((delegation, index) => delegationBlocks(delegation, `${part}-${index}`, language));
  return part === 'members' ? rows : [{ kind: 'heading', key: part, level: 1, runs: [text(t(part))] }, ...rows];
}

function delegationBlocks({ name, people }: Delegation, key: string, language: Language): Block[] {
  const list: Block = { kind: 'list', key: peopleKey(key), ordered: false, items: people.map((person) => personRuns(person, language)) };
  if (name === '') return [list];
  return [{ kind: 'heading', key, level: 2, runs: [text(normaliseText(name, language))] }, list];
}

/** The name with its civil title, then the function as its holder stated it, in the language they wrote it in. */
function personRuns(person: Participant, language: Language): Run[] {
  const committee = normaliseText(committeeOf(person, language), language);
  const post: Run[] = person.functionTitle === '' ? [] : [functionRun(person, language)];
  if (committee !== '') post.push(text(`${post.length === 0 ? '' : language === 'ar' ? '، ' : ', '}${committee}`));
  return post.length === 0 ? nameRuns(person, language) : [...nameRuns(person, language), text('\n'), ...post];
}

/** The function as its holder wrote it, in the language they wrote it in. */
export function functionRun(person: Participant, language: Language): Run {
  const own = person.language === language ? {} : { language: person.language };
  return { kind: 'text', text: normaliseText(person.functionTitle, person.language), ...own };
}

/** The name with its civil title; one in Latin letters keeps its own direction inside Arabic. */
export function nameRuns(person: Participant, language: Language): Run[] {
  const title = civilTitle(person, language);
  const own = isArabic(fullName(person)) || language !== 'ar' ? {} : { language: 'en' as const };
  const name: Run = { kind: 'text', text: fullName(person), strong: true, ...own };
  return title === '' ? [name] : [text(`${title} `, true), name];
}

const isArabic = (name: string) => /\p{Script=Arabic}/u.test(name);

export function fullName({ given, family }: Participant): string {
  return [given, family].filter(Boolean).join(' ');
}

/** "Ms.", "M.", "السيدة"; nothing when the gender was not stated. */
export function civilTitle({ gender }: Participant, language: Language): string {
  const t = speak(words, screenLanguageFor(language));
  if (!gender) return '';
  return gender === 'female' ? t('ms') : t('mr');
}

/** A committee given by its subject is named in the language; one given in words stays as written. */
export function committeeOf({ committee }: Participant, language: Language): string {
  if (!committee) return '';
  const subject = committeeSubjects.find(({ code }) => code === committee);
  const t = speak(words, screenLanguageFor(language));
  return subject ? t('committeeOn', { subject: inLanguage(subject.names, language) }) : committee;
}

/** How many people take part in each category, listed or not. */
export function countByCategory(people: readonly Participant[]) {
  return categories
    .map((category) => ({ category, n: people.filter((person) => person.category === category).length }))
    .filter(({ n }) => n > 0);
}

function countBlocks(everyone: Participant[], language: Language): Block[] {
  if (everyone.length === 0) return [];
  const screen = screenLanguageFor(language);
  const t = speak(words, screen);
  const rows = countByCategory(everyone).map(({ category, n }) => [[text(categoryNames[category][screen])], [text(String(n))]]);
  const unlisted = everyone.filter((person) => !person.listed).length;
  const table: Block = {
    kind: 'table',
    key: 'counts',
    widths: [4, 1],
    header: [[text(t('category'))], [text(t('number'))]],
    rows: [...rows, [[text(t('total'), true)], [text(String(everyone.length), true)]]],
  };
  const note: Block[] = unlisted > 0 ? [{ kind: 'paragraph', key: 'unlisted', runs: [text(t('unlistedCount', { n: unlisted }))] }] : [];
  return [{ kind: 'heading', key: 'counts-head', level: 1, runs: [text(t('summaryTitle'))] }, table, ...note];
}
