import type { Handle } from '../../../platform/database/public.ts';
import { asLanguage, type ScreenLanguage } from '../../../platform/language.ts';
import { speak, word } from '../../../platform/words.ts';
import { journalOf } from '../../archive/public.ts';
import type { Status } from '../bodies/body-kinds.ts';
import { findBody } from '../bodies/list-bodies.ts';
import { nameGroup } from '../bodies/name-group.ts';
import { displayName } from '../display-name.ts';
import { labelLanguage } from '../label-language.ts';
import { listPosts } from '../posts/posts.ts';
import { listStatuses, listStays } from '../posts/stays.ts';
import { wordPost } from '../posts/word-posts.ts';
import { statusWords } from '../words.ts';
import type { HistoryItem } from './history-item.ts';
import { historyWords } from './history-words.ts';

/** What the directory knows of a body: statuses, groups, holders, and changes of language and address. */
export async function historyOfBody(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  return [
    ...(await statusItems(db, bodyId, language)),
    ...(await groupItems(db, bodyId, language)),
    ...(await holderItems(db, bodyId, language)),
    ...(await journalItems(db, bodyId, language)),
  ];
}

/** A day as a moment of the history: its midnight UTC. */
const at = (day: string) => new Date(`${day}T00:00:00Z`);

async function statusItems(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const t = speak(historyWords, language);
  const rows = await listStatuses(db, bodyId);
  return rows.flatMap((row) => {
    const status = word(statusWords[row.status as Status], language);
    const tone = row.status === 'suspended' ? 'bad' : 'good';
    const begins: HistoryItem = { at: at(row.valid_from), what: t('statusBegins', { status }), tone };
    const isFollowed = rows.some((next) => next.valid_from === row.valid_to);
    return row.valid_to && !isFollowed
      ? [begins, { at: at(row.valid_to), what: t('statusEnds', { status }), tone: 'idle' as const }]
      : [begins];
  });
}

async function groupItems(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const t = speak(historyWords, language);
  const rows = await listStays(db, bodyId);
  return rows.flatMap((row) => {
    const group = nameGroup(row.group_key, language);
    const joined: HistoryItem = { at: at(row.valid_from), what: t('joined', { group }) };
    return row.valid_to ? [joined, { at: at(row.valid_to), what: t('left', { group }) }] : [joined];
  });
}

async function holderItems(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const t = speak(historyWords, language);
  const body = await findBody(db, bodyId);
  if (!body) return [];
  const posts = await listPosts(db, bodyId, '9999-12-31');
  return posts.flatMap((post) =>
    post.holders.flatMap((holder) => {
      const facts = { name: displayName(holder.names, language), title: wordPost(post, body.kind, holder.gender, language) };
      const came: HistoryItem = { at: at(holder.valid_from), what: t('tookOffice', facts) };
      const isFollowed = post.holders.some((next) => next.valid_from === holder.valid_to);
      return holder.valid_to && !isFollowed ? [came, { at: at(holder.valid_to), what: t('leftOffice', facts) }] : [came];
    }),
  );
}

async function journalItems(db: Handle, bodyId: string, language: ScreenLanguage): Promise<HistoryItem[]> {
  const t = speak(historyWords, language);
  const entries = await journalOf(db, 'body', bodyId);
  return entries.flatMap((entry) => {
    if (entry.act === 'directory.enter-address') return [{ at: entry.at, what: t('addressChanged') }];
    if (entry.act !== 'directory.change-correspondence') return [];
    const code = asLanguage((entry.facts as { language?: string }).language);
    return code ? [{ at: entry.at, what: t('languageChanged', { language: labelLanguage(code, language) }) }] : [];
  });
}
