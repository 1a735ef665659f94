import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { nameWithArticle, type ReadableActivity, readActivityText, renderActivity, wordWhens } from '../activities/public.ts';
import { bodyNames, findTheme, letterheadOf } from '../directory/public.ts';
import type { OfficialDocument } from '../documents/public.ts';
import { type Block, inLanguage, normaliseText, type Run, wordDays, wordDecision, wordLanguages, wordPeriod } from '../languages/public.ts';
import { annexesIn, annexesOf, type EditionAnnex } from './annexes/edition-annexes.ts';
import { documentWords } from './document-words.ts';
import type { Edition } from './edition.ts';
import { byTheme, type Entry, entriesOf, isFullText } from './entries-of.ts';

/** An edition with all that its versions are composed of, read once. */
export type EditionContent = { edition: Edition; entries: Entry[]; texts: Map<string, ReadableActivity>; annexes: EditionAnnex[] };

/** Reads what the versions of an edition are composed of, as the register stands now. */
export async function readContent(db: Handle, edition: Edition): Promise<EditionContent> {
  const entries = (await entriesOf(db, edition.id)).filter((entry) => !entry.leftOut);
  const texts = new Map<string, ReadableActivity>();
  for (const { activity } of entries) if (!texts.has(activity.id)) texts.set(activity.id, await readActivityText(db, activity));
  return { edition, entries, texts, annexes: await annexesOf(db, edition.id) };
}

/** One language version of an edition; every version has the same order and the same paragraph keys. */
export async function composeDocument(db: Handle, content: EditionContent, language: ScreenLanguage): Promise<OfficialDocument> {
  const { edition } = content;
  const head = await letterheadOf(db, edition.organizationId, language);
  return {
    kind: 'report',
    language,
    title: inLanguage(edition.title, language),
    letterheads: head
      ? [{ organization: head.organization, motto: head.motto, contacts: [], address: [], mark: head.mark, paper: head.paper }]
      : [],
    reference: edition.symbol,
    masthead: mastheadOf(edition, language),
    issuedOn: edition.datedOn,
    subtitles: await subtitlesOf(db, edition, language),
    blocks: [...blocksOf(content, language), ...annexesIn(content.annexes, language)],
  };
}

function mastheadOf(edition: Edition, language: ScreenLanguage): NonNullable<OfficialDocument['masthead']> {
  const t = speak(documentWords, language);
  return [
    { label: '', value: edition.symbol },
    { label: t('original'), value: wordLanguages([edition.originalLanguage], language, language === 'ar' ? 'in' : 'plain') },
    { label: t('distribution'), value: t('general') },
    { label: t('date'), value: wordDays({ fact: 'days', from: edition.datedOn }, language) },
  ];
}

async function subtitlesOf(db: Handle, edition: Edition, language: ScreenLanguage): Promise<NonNullable<OfficialDocument['subtitles']>> {
  const names = (await bodyNames(db, [edition.organizationId])).get(edition.organizationId);
  const values = { of: inLanguage(names?.ofForm, language), period: wordPeriod(edition.period, language) };
  const period = plain(speak(documentWords, language)('periodLine', values), language);
  const noted = await notingLine(db, edition, language);
  return [{ runs: period }, ...(noted ? [{ runs: plain(noted, language), emphasis: true }] : [])];
}

/** What the organ decided, worded in a language; undefined while nothing is decided. */
export async function notingLine(db: Handle, { decision }: Edition, language: ScreenLanguage): Promise<string | undefined> {
  if (!decision) return undefined;
  const names = (await bodyNames(db, [decision.bodyId])).get(decision.bodyId);
  const body = names ? nameWithArticle(names) : {};
  return wordDecision({ verb: decision.verb, body, session: decision.session, place: decision.city, date: decision.day }, language);
}

const plain = (text: string, language: ScreenLanguage): Run[] => [{ kind: 'text', text: normaliseText(text, language) }];

function blocksOf(content: EditionContent, language: ScreenLanguage): Block[] {
  return byTheme(content.entries).flatMap(({ theme, entries }) => [
    {
      kind: 'heading' as const,
      key: `theme.${theme}`,
      level: 1 as const,
      runs: plain(inLanguage(findTheme(theme).names, language), language),
    },
    ...entries.flatMap((entry) =>
      isFullText(entry, content.entries) ? fullText(entry, content, language) : pointer(entry, content, language),
    ),
  ]);
}

function fullText({ activity }: Entry, { texts }: EditionContent, language: ScreenLanguage): Block[] {
  const readable = texts.get(activity.id);
  const rendered = readable && renderActivity(readable, language);
  const missing: Block = {
    kind: 'paragraph',
    key: `${activity.id}.p1`,
    runs: plain(`⟨${inLanguage(activity.title, language)}⟩`, language),
  };
  return rendered ? rendered.blocks.map((block) => ({ ...block, key: `${activity.id}.${block.key}` })) : [missing];
}

/** Under a second theme: title, time and where the text stands. */
function pointer(entry: Entry, { entries }: EditionContent, language: ScreenLanguage): Block[] {
  const { activity, theme } = entry;
  const full = entries.find((other) => other.activity.id === activity.id && isFullText(other, entries)) ?? entry;
  const text = speak(documentWords, language)('seeUnder', {
    title: inLanguage(activity.title, language),
    when: wordWhens(activity.whens, language, 'on'),
    theme: inLanguage(findTheme(full.theme).names, language),
  });
  return [{ kind: 'paragraph', key: `${activity.id}.see.${theme}`, runs: plain(text, language) }];
}
