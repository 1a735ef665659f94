import { Hono } from 'hono';
import { today } from '../../platform/clock.ts';
import { type Env, type FormState, notFoundPage, page, type Request, requireStaff } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { inLanguage } from '../languages/public.ts';
import { serveBodyForms } from './body-forms.tsx';
import { bodyKinds, statuses } from './body-kinds.ts';
import { BodyPage } from './body-page.tsx';
import { readBody } from './body-record.ts';
import { DirectoryPage } from './directory-page.tsx';
import { formWords } from './form-words.ts';
import type { HistoryProvider } from './history-item.ts';
import { importDirectoryRoutes } from './import-routes.tsx';
import { type SamplePrinter, serveLetterheads } from './letterhead-routes.tsx';
import { listBodies, memberParliaments } from './list-bodies.ts';
import { newBodyForm } from './new-body-form.tsx';
import { servePapers } from './paper-routes.tsx';
import type { PaperPrinter } from './paper-samples.ts';
import { servePostForms } from './post-forms.tsx';
import { serveNameForms } from './rename-forms.tsx';
import { serveForm } from './serve-form.tsx';
import { serveSignatureImages } from './signature-image-routes.tsx';
import { geopoliticalGroupCodes } from './taxonomy/geopolitical-groups.ts';
import { words } from './words.ts';

type Neighbours = { history: readonly HistoryProvider[]; print?: SamplePrinter; papers?: PaperPrinter };

/** The directory's pages; `history` are the offices that know what was sent to, asked of and done with a body, `print` and `papers` make samples. */
export function directoryRoutes({ history, print, papers }: Neighbours): Hono<Env> {
  const web = new Hono<Env>();
  web.get('/directory', requireStaff(), (c) => listPage(c as Request));
  web.route('/', importDirectoryRoutes);
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
  const bodies = await listBodies(c.var.db, {
    query: q.slice(0, 200),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(wanted.length > 0 ? { statuses: wanted } : {}),
    ...(geopoliticalGroupCodes.some((code) => code === group) ? { group } : {}),
  });
  const members = (await memberParliaments(c.var.db, today())).length;
  const state: FormState = { typed: { q, kind: kind ?? '', status: status ?? '', group: group ?? '' }, problems: {} };
  const title = speak(words, c.var.language)('directory');
  return page(
    c,
    { title, section: 'directory', words: formWords },
    <DirectoryPage c={c} bodies={bodies} members={members} state={state} />,
  );
}

async function bodyPage(c: Request, history: readonly HistoryProvider[]): Promise<Response> {
  const record = await readBody(c.var.db, c.req.param('slug') ?? '', c.var.language, history);
  if (!record) return notFoundPage(c);
  const title = inLanguage(record.names.short, c.var.language);
  return page(c, { title, section: 'directory', words: formWords }, <BodyPage c={c} record={record} />);
}
