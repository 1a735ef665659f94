import { Hono } from 'hono';
import { type Env, type FormState, notFoundPage, page, type Request, requireStaff, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { inLanguage } from '../languages/public.ts';
import { serveBodyForms } from './bodies/body-forms.tsx';
import { bodyKinds, statuses } from './bodies/body-kinds.ts';
import { BodyPage } from './bodies/body-page.tsx';
import { readBody } from './bodies/body-record.ts';
import { findBody, type ListedBody, listBodies, memberParliaments } from './bodies/list-bodies.ts';
import { newBodyForm } from './bodies/new-body-form.tsx';
import { serveNameForms } from './bodies/rename-forms.tsx';
import type { CorrectionMail } from './corrections/correction-mail.ts';
import { correctionsRoutes } from './corrections/corrections-routes.tsx';
import { entryRoutes } from './corrections/entry-routes.tsx';
import { DirectoryPage } from './directory-page.tsx';
import { duplicatesRoutes } from './duplicates/duplicates-routes.tsx';
import { matchesQuery } from './fold-text.ts';
import { formWords } from './form-words.ts';
import { dayAsked } from './history/as-of.tsx';
import type { HistoryProvider } from './history/history-item.ts';
import { importDirectoryRoutes } from './importing/import-routes.tsx';
import { type SamplePrinter, serveLetterheads } from './letterheads/letterhead-routes.tsx';
import { listsRoutes } from './lists/lists-routes.tsx';
import { servePapers } from './papers/paper-routes.tsx';
import type { PaperPrinter } from './papers/paper-samples.ts';
import { servePostForms } from './posts/post-forms.tsx';
import { serveForm } from './posts/serve-form.tsx';
import { addresseesRoutes, type CallsOf } from './rules/addressees-routes.tsx';
import { salutationsRoutes } from './salutations/salutations-routes.tsx';
import { type Found, searchDirectory } from './search/search-directory.ts';
import { searchRoutes } from './search/search-routes.tsx';
import { serveSignatureImages } from './signatures/signature-image-routes.tsx';
import { geopoliticalGroupCodes } from './taxonomy/geopolitical-groups.ts';
import { words } from './words.ts';

type Neighbours = {
  history: readonly HistoryProvider[];
  print?: SamplePrinter;
  papers?: PaperPrinter;
  mail?: CorrectionMail;
  calls?: CallsOf;
};

/**
 * The directory's pages; `history` are the offices that know what was sent to, asked of and done with a body, `print` and `papers` make samples, `mail`
 * queues letters to correspondents, `calls` tells who has answered.
 */
export function directoryRoutes({ history, print, papers, mail, calls }: Neighbours): Hono<Env> {
  const web = new Hono<Env>();
  web.get('/directory', requireStaff(), (c) => listPage(c as Request));
  web.route('/', importDirectoryRoutes);
  web.route('/', searchRoutes);
  web.route('/', duplicatesRoutes);
  web.route('/', addresseesRoutes(calls));
  web.route('/', listsRoutes);
  web.route('/', salutationsRoutes);
  web.route('/', entryRoutes);
  if (mail) web.route('/', correctionsRoutes(mail));
  serveForm(web, newBodyForm);
  serveBodyForms(web);
  servePostForms(web);
  serveNameForms(web);
  if (print) serveLetterheads(web, print);
  if (papers) servePapers(web, papers);
  if (papers) serveSignatureImages(web, papers);
  web.get('/directory/:slug', requireStaff(), (c) => bodyPage(c as Request, history));
  return web;
}

/** Filters that are none of ours are as if absent. */
async function listPage(c: Request): Promise<Response> {
  const { q = '', kind, status, group } = c.req.query();
  const kinds = bodyKinds.filter((each) => each === kind);
  const wanted = statuses.filter((each) => each === status);
  const on = dayAsked(c);
  const bodies = await listBodies(c.var.db, {
    on,
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(wanted.length > 0 ? { statuses: wanted } : {}),
    ...(geopoliticalGroupCodes.some((code) => code === group) ? { group } : {}),
  });
  const found = await searchDirectory(c.var.db, q, { language: c.var.language, limit: 30, on });
  const members = (await memberParliaments(c.var.db, on)).length;
  const state: FormState = { typed: { q, kind: kind ?? '', status: status ?? '', group: group ?? '' }, problems: {} };
  const title = speak(words, c.var.language)('directory');
  return page(
    c,
    { title, section: 'directory', words: formWords, islands: ['src/islands/directory-search.ts'] },
    <DirectoryPage c={c} bodies={narrow(bodies, q, found)} members={members} state={state} on={on} found={found} />,
  );
}

/** The bodies that a query names; where none does, those that sound alike. */
function narrow(bodies: ListedBody[], query: string, found: Found): ListedBody[] {
  if (query.trim() === '') return bodies;
  const named = bodies.filter((body) => matchesQuery(body, query));
  return named.length > 0 ? named : bodies.filter(({ id }) => found.bodies.some((each) => each.id === id));
}

async function bodyPage(c: Request, history: readonly HistoryProvider[]): Promise<Response> {
  const kept = await keptBody(c);
  if (kept) return c.redirect(to(c, `/directory/${kept}`), 303);
  const record = await readBody(c.var.db, c.req.param('slug') ?? '', c.var.language, history, dayAsked(c));
  if (!record) return notFoundPage(c);
  const title = inLanguage(record.names.short, c.var.language);
  return page(c, { title, section: 'directory', words: formWords }, <BodyPage c={c} record={record} />);
}

/** The short address of the body that the one asked for was made one with; undefined where it was not. */
async function keptBody(c: Request): Promise<string | undefined> {
  const asked = await findBody(c.var.db, c.req.param('slug') ?? '');
  return asked?.merged_into ? (await findBody(c.var.db, asked.merged_into))?.slug : undefined;
}
