import { Hono } from 'hono';
import type { Answer } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import { type Env, leaveFor, page, type Request, readTyped, requireStaff, typedValue } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { wordRefusal } from '../posts/serve-form.tsx';
import { findPersons } from '../search/found-persons.ts';
import { duplicateWords } from './duplicate-words.ts';
import { DuplicatesPage } from './duplicates-page.tsx';
import { listBodyMerges, listMerges } from './list-merges.ts';
import { mergeBodies, tellBodiesApart, undoBodyMerge } from './merge-bodies.ts';
import { mergePersons, tellApart, undoMerge } from './merge-persons.ts';
import { proposeBodyDuplicates } from './propose-bodies.ts';
import { proposeDuplicates } from './propose-duplicates.ts';

/** Bodies and persons entered twice: proposed, merged, told apart, and merges undone. Mounted before `/directory/:slug`. */
export const duplicatesRoutes = new Hono<Env>();
duplicatesRoutes.use('/directory/duplicates', requireStaff('officer', 'administrator'));
duplicatesRoutes.use('/directory/duplicates/*', requireStaff('officer', 'administrator'));

duplicatesRoutes.get('/directory/duplicates', (c) => showPage(c as Request));

duplicatesRoutes.post('/directory/duplicates/merge', async (c) => {
  const value = await typedOf(c as Request);
  const input = { keptId: value('kept'), goneId: value('gone') };
  return after(c as Request, 'merged', await mergePersons(c.var.db, c.var.actor, input));
});

duplicatesRoutes.post('/directory/duplicates/apart', async (c) => {
  const value = await typedOf(c as Request);
  return after(c as Request, 'apart', await tellApart(c.var.db, c.var.actor, { one: value('one'), other: value('other') }));
});

duplicatesRoutes.post('/directory/duplicates/bodies/merge', async (c) => {
  const value = await typedOf(c as Request);
  return after(c as Request, 'merged', await mergeBodies(c.var.db, c.var.actor, { keptId: value('kept'), goneId: value('gone') }));
});

duplicatesRoutes.post('/directory/duplicates/bodies/apart', async (c) => {
  const value = await typedOf(c as Request);
  return after(c as Request, 'apart', await tellBodiesApart(c.var.db, c.var.actor, { one: value('one'), other: value('other') }));
});

duplicatesRoutes.post('/directory/duplicates/bodies/undo', async (c) => {
  const value = await typedOf(c as Request);
  return after(c as Request, 'undone', await undoBodyMerge(c.var.db, c.var.actor, { id: value('id') }));
});

duplicatesRoutes.post('/directory/duplicates/undo', async (c) => {
  const value = await typedOf(c as Request);
  return after(c as Request, 'undone', await undoMerge(c.var.db, c.var.actor, { id: value('id') }));
});

const nobody = '00000000-0000-0000-0000-000000000000';

/** The ids that were sent; what is none is nobody’s. */
async function typedOf(c: Request): Promise<(name: string) => string> {
  const typed = await readTyped(c);
  return (name) => {
    const value = typedValue({ typed, problems: {} }, name);
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : nobody;
  };
}

async function after(c: Request, notice: string, answer: Answer): Promise<Response> {
  return answer.ok ? leaveFor(c, '/directory/duplicates', notice) : showPage(c, wordRefusal(c, answer.refusal));
}

async function showPage(c: Request, refused?: string): Promise<Response> {
  const { db, language } = c.var;
  const pairs = await proposeDuplicates(db);
  const persons = await findPersons(db, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))], language, today());
  const byId = new Map(persons.map((person) => [person.id, person]));
  const title = speak(duplicateWords, language)('title');
  return page(
    c,
    { title, section: 'directory', words: duplicateWords, ...(refused ? { refused, status: 409 as const } : {}) },
    <DuplicatesPage
      c={c}
      pairs={pairs}
      persons={byId}
      bodies={await proposeBodyDuplicates(db)}
      merges={[...(await listMerges(db, language)), ...(await listBodyMerges(db, language))]}
    />,
  );
}
