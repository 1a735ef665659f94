import { Hono } from 'hono';
import { asLanguage } from '../../platform/language.ts';
import { type Env, leaveFor, notFoundPage, type Request, requireStaff } from '../../platform/web/public.ts';
import { unreadIn } from './checking/check-files.ts';
import { houseRoutes } from './house/house-routes.tsx';
import { anId, jobRoutes } from './job-routes.tsx';
import { findCheck } from './jobs/find-check.ts';
import { keepCheck } from './jobs/keep-check.ts';
import { keepingDays, keptVersions, versionsOf } from './jobs/kept-check.ts';
import { filesOf } from './jobs/kept-files.ts';
import { reviewOfJob } from './jobs/review-job.ts';
import { memoryRoutes } from './memory/memory-routes.tsx';
import { mendedWord, plainFile } from './mending/mended-file.ts';
import { checkOnce, onceRoutes } from './once/once-routes.tsx';
import { givenFiles, type PostedBody } from './once/once-state.ts';
import { sendFile } from './pages/send-file.ts';
import { showStart } from './pages/show-start.tsx';
import { readFiles } from './reading/read-files.ts';
import { sendReport } from './report/send-report.ts';
import { termRoutes } from './terms/term-routes.tsx';

/** Dropping versions, and working through what they do not say alike. */
export const concordanceRoutes = new Hono<Env>()
  .use('/concordance', requireStaff())
  .use('/concordance/*', requireStaff())
  .get('/concordance', (c) => showStart(c))
  .post('/concordance', (c) => checkGiven(c))
  .get(`${anId}/:file{(?:en|fr|es|ar|ru|zh)\\.(?:txt|docx)}`, (c) => fileOf(c))
  .get(`${anId}/:file{report\\.(?:pdf|docx)}`, (c) => reportOf(c))
  .route('/', jobRoutes)
  .route('/', houseRoutes)
  .route('/', termRoutes)
  .route('/', memoryRoutes)
  .route('/', onceRoutes());

/** Reads what was dropped or pasted; keeps it for the days that were chosen, or shows the findings once. */
async function checkGiven(c: Request): Promise<Response> {
  const body = (await c.req.parseBody({ all: true })) as PostedBody;
  const days = keepingDays.find((each) => String(each) === body.days);
  if (days === undefined) return checkOnce(c, body);
  const files = await givenFiles(body);
  const read = await readFiles(files);
  if (!read.ok) return showStart(c, read.refusal);
  const title = files.map(({ name }) => name).join(' · ');
  const versions = keptVersions(read.versions);
  const kept = await keepCheck(c.var.db, c.var.actor, { title, versions, unread: unreadIn(read.readings), days, files });
  return kept.ok ? leaveFor(c, `/concordance/${kept.id}`) : showStart(c, kept.refusal);
}

/** A version as it stands: the Word file with tracked changes where one was given and all could be written into it, else the text. */
async function fileOf(c: Request): Promise<Response> {
  const kept = await findCheck(c.var.db, c.req.param('id') ?? '');
  const [code, format] = (c.req.param('file') ?? '').split('.');
  const version = kept?.versions.find(({ language }) => language === asLanguage(code));
  if (!kept || !version) return notFoundPage(c);
  const mended = format === 'docx' ? await mendedWord(await filesOf(c.var.db, kept.id), version, c.var.actor.name) : undefined;
  return sendFile(c, mended && mended.left.length === 0 ? mended : plainFile(version));
}

async function reportOf(c: Request): Promise<Response> {
  const kept = await findCheck(c.var.db, c.req.param('id') ?? '');
  if (!kept) return notFoundPage(c);
  const { review } = await reviewOfJob(c.var.db, kept, versionsOf(kept), c.var.language);
  const format = c.req.param('file') === 'report.docx' ? 'docx' : 'pdf';
  return sendReport(c, { title: kept.title, review, texts: kept.versions }, format);
}
