import { Hono } from 'hono';
import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { type Env, type FormState, page, type Request, requireStaff, type Typed } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { postKinds } from '../../languages/public.ts';
import { statuses } from '../bodies/body-kinds.ts';
import { nameBodies } from '../bodies/body-names.ts';
import { type AddresseeRule, type AnsweredBy, findAddressees } from '../find-addressees.ts';
import { dayAsked } from '../history/as-of.tsx';
import { ownLists } from '../lists/country-lists.ts';
import { AddresseesPage, type OpenCall } from './addressees-page.tsx';
import { ruleWords } from './rule-words.ts';

/** What the directory is told of calls, which stand to its right. */
export type CallsOf = { listCalls: (db: Handle, language: ScreenLanguage) => Promise<OpenCall[]>; answered: AnsweredBy };
const noCalls: CallsOf = { listCalls: async () => [], answered: async () => new Set() };

/** The preview of a rule of addressees. Mounted before `/directory/:slug`. */
export function addresseesRoutes(calls: CallsOf = noCalls): Hono<Env> {
  const web = new Hono<Env>();
  web.get('/directory/addressees', requireStaff(), async (c) => {
    const { db, language } = c.var;
    const open = await calls.listCalls(db, language);
    const typed = typedOf(c as Request);
    const rule = readRule(typed, open);
    const on = dayAsked(c as Request);
    const found = rule && (await findAddressees(db, rule, on, calls.answered));
    const ids = found ? [...found.addressees, ...found.excluded].map(({ bodyId }) => bodyId) : [];
    const preview = found && { ...found, names: await nameBodies(db, ids, language, 'formal') };
    const state: FormState = { typed, problems: {} };
    return page(
      c as Request,
      { title: speak(ruleWords, language)('title'), section: 'directory' },
      <AddresseesPage c={c as Request} state={state} lists={await ownLists(db)} calls={open} on={on} {...(preview ? { preview } : {})} />,
    );
  });
  return web;
}

const fields = ['statuses', 'groups', 'lists', 'regions', 'committees'] as const;

function typedOf(c: Request): Typed {
  const post = c.req.query('post');
  if (post === undefined) return {};
  const many = fields.flatMap((name) => {
    const values = c.req.queries(name) ?? [];
    return values.length > 0 ? [[name, values.slice(0, 80)]] : [];
  });
  return { ...Object.fromEntries(many), post, on: dayAsked(c), unanswered: c.req.query('unanswered') ?? '' };
}

/** The rule that was chosen; undefined before anything is. What is none of ours is as if absent. */
function readRule(typed: Typed, calls: readonly OpenCall[]): AddresseeRule | undefined {
  const post = postKinds.find((kind) => kind === typed.post);
  if (!post) return undefined;
  const chosen = (name: (typeof fields)[number]) => (Array.isArray(typed[name]) ? typed[name] : []);
  const some = (name: 'groups' | 'lists' | 'regions' | 'committees') => (chosen(name).length > 0 ? { [name]: chosen(name) } : {});
  const wanted = statuses.filter((status) => chosen('statuses').includes(status));
  const call = calls.find(({ id }) => id === typed.unanswered);
  return {
    post,
    statuses: wanted.length > 0 ? wanted : [...statuses],
    ...some('groups'),
    ...some('lists'),
    ...some('regions'),
    ...(post === 'chair' ? some('committees') : {}),
    ...(call ? { unanswered: call.id } : {}),
  };
}
