import { Hono } from 'hono';
import type { Answer } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import { screenLanguages } from '../../../platform/language.ts';
import { type Env, isDay, leaveFor, page, type Request, readTyped, requireStaff, typedValue } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage } from '../../languages/public.ts';
import { wordRefusal } from '../posts/serve-form.tsx';
import { ruleWords } from '../rules/rule-words.ts';
import { developmentLists, makeList, ownLists, putOnList, staysOn, takeOffList } from './country-lists.ts';
import { ListsPage, type ShownList } from './lists-page.tsx';

/** The lists of countries, of the United Nations and of the organization itself. Mounted before `/directory/:slug`. */
export const listsRoutes = new Hono<Env>();
const mayChange = requireStaff('officer', 'administrator');

listsRoutes.get('/directory/lists', requireStaff(), (c) => showLists(c as Request));

listsRoutes.post('/directory/lists', mayChange, async (c) => {
  const value = await typedOf(c as Request);
  const names = Object.fromEntries(screenLanguages.map((code) => [code, value(`name_${code}`).slice(0, 120)]));
  return after(c as Request, 'listMade', await makeList(c.var.db, c.var.actor, { names }));
});

listsRoutes.post('/directory/lists/:list', mayChange, async (c) => {
  const value = await typedOf(c as Request);
  const listId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(c.req.param('list')) ? c.req.param('list') : '';
  const stay = {
    listId: listId || '00000000-0000-0000-0000-000000000000',
    country: value('country'),
    on: isDay(value('on')) ? value('on') : today(),
  };
  const { db, actor } = c.var;
  const source = value('source').slice(0, 300);
  const done = value('act') === 'off' ? await takeOffList(db, actor, stay) : await putOnList(db, actor, { ...stay, source });
  return after(c as Request, 'listChanged', done);
});

async function typedOf(c: Request): Promise<(name: string) => string> {
  const typed = await readTyped(c);
  return (name) => typedValue({ typed, problems: {} }, name);
}

async function after(c: Request, notice: string, answer: Answer): Promise<Response> {
  return answer.ok ? leaveFor(c, '/directory/lists', notice) : showLists(c, wordRefusal(c, answer.refusal));
}

async function showLists(c: Request, refused?: string): Promise<Response> {
  const { db, language } = c.var;
  const t = speak(ruleWords, language);
  const own = (await ownLists(db)).map(({ id, names }) => ({ key: id, name: inLanguage(names, language), isOwn: true }));
  const heads = [...own, ...developmentLists.map((key) => ({ key: key as string, name: t(`list_${key}`), isOwn: false }))];
  const lists: ShownList[] = [];
  for (const head of heads) lists.push({ ...head, stays: await staysOn(db, head.key) });
  return page(
    c,
    { title: t('listsTitle'), section: 'directory', words: ruleWords, ...(refused ? { refused, status: 409 as const } : {}) },
    <ListsPage c={c} lists={lists} />,
  );
}
