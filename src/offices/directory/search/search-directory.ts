import { sql } from 'kysely';
import { today } from '../../../platform/clock.ts';
import type { Database, Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { type FoundBody, findBodies } from './found-bodies.ts';
import { type FoundPerson, findPersons } from './found-persons.ts';
import { type FoundPost, findPosts } from './found-posts.ts';
import { indexChanges, type SubjectKind } from './index-subjects.ts';
import { countUnread, readChangesBeside, readFewChanges } from './read-changes.ts';
import { type Questions, readQuery } from './read-query.ts';

/** `unread`: how many changes the search has still to read, while a large import is being read. */
export type Found = { bodies: FoundBody[]; persons: FoundPerson[]; posts: FoundPost[]; unread?: number };
export type SearchOptions = { language: ScreenLanguage; limit?: number; on?: string };

/**
 * Bodies, persons and posts that answer to what was typed, in any script and spelling: whole words first, then beginnings, then what
 * sounds alike; whoever holds a post on the day before others. `limit` (eight without one) is of each kind. What was just changed is found at once;
 * after a large import the search does not wait for its entries but says how many are still to be read.
 */
export async function searchDirectory(db: Handle, typed: string, { language, limit = 8, on = today() }: SearchOptions): Promise<Found> {
  const questions = readQuery(typed);
  if (!questions) return { bodies: [], persons: [], posts: [] };
  const unread = await unreadOf(db);
  const [bodies, persons, posts] = await Promise.all([
    askAll(db, 'body', questions, limit),
    askAll(db, 'person', questions, limit * 4),
    askAll(db, 'post', questions, limit),
  ]);
  return {
    bodies: await findBodies(db, bodies, language, on),
    persons: (await findPersons(db, persons, language, on)).slice(0, limit),
    posts: await findPosts(db, posts, language, on),
    ...(unread > 0 ? { unread } : {}),
  };
}

/** Within a transaction nothing is read beside it: there the caller waits. */
async function unreadOf(db: Handle): Promise<number> {
  if ((await readFewChanges(db)) === 'all-read') return 0;
  if (db.isTransaction) return indexChanges(db).then(() => 0);
  void readChangesBeside(db as Database);
  return countUnread(db);
}

/** Subjects in the order they were found; a wider question is asked only while there is room. */
async function askAll(db: Handle, kind: SubjectKind, { exact, begins, alike }: Questions, limit: number): Promise<string[]> {
  const found = new Set<string>();
  for (const question of [exact, begins, alike]) {
    if (found.size >= limit) break;
    for (const id of await ask(db, kind, question, limit)) found.add(id);
  }
  return [...found].slice(0, limit);
}

/** The kind stands in the statement itself, so that each kind has an index of its own. */
async function ask(db: Handle, kind: SubjectKind, question: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select subject_id as id from directory_search
    where subject_kind = ${sql.lit(kind)} and words @@ ${question}::tsquery limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
