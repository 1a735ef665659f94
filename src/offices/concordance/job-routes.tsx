import { Hono } from 'hono';
import type { Refusal } from '../../platform/answer.ts';
import { asLanguage } from '../../platform/language.ts';
import { type Env, leaveFor, notFoundPage, page, type Request, readTyped, type Typed, typedValue } from '../../platform/web/public.ts';
import { deleteCheck } from './jobs/delete-check.ts';
import { findCheck } from './jobs/find-check.ts';
import { type KeptCheck, versionsOf } from './jobs/kept-check.ts';
import { mendOf } from './jobs/mend-of.ts';
import { mendText } from './jobs/mend-text.ts';
import { reviewOfJob } from './jobs/review-job.ts';
import { takeBackWaiver } from './jobs/take-back-waiver.ts';
import { waiveDifference, waiverScopes } from './jobs/waive-difference.ts';
import { colleaguesOf } from './pages/colleagues-of.ts';
import { JobPage } from './pages/job-page.tsx';
import { leaveReview } from './pages/leave-review.ts';
import { postAnswer, postQuestion } from './pages/post-question.ts';
import { recheckJob } from './pages/recheck-job.tsx';
import type { ReviewActs } from './pages/review.ts';
import { reviewIsland } from './pages/review-page.tsx';
import { showStart } from './pages/show-start.tsx';
import { learnFromAnswer } from './terms/learn-from-answer.ts';
import { wordRefused } from './word-refused.ts';
import { words } from './words.ts';

export const anId = '/concordance/:id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}';

/** Working through a check that is kept. */
export const jobRoutes = new Hono<Env>()
  .get(anId, (c) => jobPage(c))
  .post(`${anId}/waive`, (c) => waive(c))
  .post(`${anId}/unwaive`, (c) => unwaive(c))
  .post(`${anId}/mend`, (c) => mend(c))
  .post(`${anId}/correct`, (c) => correct(c))
  .post(`${anId}/ask`, (c) => question(c, postQuestion))
  .post(`${anId}/answer`, (c) => question(c, postAnswer))
  .post(`${anId}/recheck`, (c) => recheckJob(c))
  .post(`${anId}/delete`, async (c) => {
    const deleted = await deleteCheck(c.var.db, c.var.actor, c.req.param('id'));
    return deleted.ok ? leaveFor(c, '/concordance', 'deleted') : showStart(c, deleted.refusal);
  });

const idOf = (c: Request) => c.req.param('id') ?? '';
const pathOf = (c: Request) => `/concordance/${idOf(c)}`;
const valuesOf = (typed: Typed) => (name: string) => typedValue({ typed, problems: {} }, name);

/** What may be done with a kept check. */
export async function actsOfJob(c: Request): Promise<ReviewActs> {
  return { path: pathOf(c), may: ['waive', 'mend', 'correct', 'ask'], scopes: waiverScopes, colleagues: await colleaguesOf(c) };
}

async function jobPage(c: Request, refusal?: Refusal): Promise<Response> {
  const kept = await findCheck(c.var.db, idOf(c));
  if (!kept) return notFoundPage(c);
  const { review } = await reviewOfJob(c.var.db, kept, versionsOf(kept), c.var.language);
  const refused = refusal && { refused: wordRefused(c, refusal), status: 422 as const };
  return page(
    c,
    { title: kept.title, section: 'concordance', words, islands: [reviewIsland], ...refused },
    <JobPage c={c} review={review} kept={kept} acts={await actsOfJob(c)} />,
  );
}

/** The kept check of the address with the finding that was posted. */
async function findPosted(c: Request) {
  const typed = await readTyped(c);
  const value = valuesOf(typed);
  const kept = await findCheck(c.var.db, idOf(c));
  if (!kept) return { typed, value };
  const { review, reviewed } = await reviewOfJob(c.var.db, kept, versionsOf(kept), c.var.language);
  const found = review.findings.find(({ finding }) => finding.id === value('finding'))?.finding;
  return { typed, value, kept, finding: found, texts: found && reviewed.texts.get(found.key) };
}

async function waive(c: Request): Promise<Response> {
  const { typed, value, kept, finding, texts = [] } = await findPosted(c);
  if (!kept) return showStart(c, { code: 'no-such-job' });
  if (!finding) return jobPage(c, { code: 'no-such-finding' });
  const scope = waiverScopes.find((each) => each === value('scope')) ?? 'once';
  const waiver = { scope, reason: value('reason'), finding, texts, title: kept.title };
  const waived = await waiveDifference(c.var.db, c.var.actor, { kind: 'concordance-check', id: kept.id }, waiver);
  return waived.ok ? leaveReview(c, pathOf(c), 'waived', typed) : jobPage(c, waived.refusal);
}

async function unwaive(c: Request): Promise<Response> {
  const { typed, kept, finding, texts = [] } = await findPosted(c);
  if (!kept) return showStart(c, { code: 'no-such-job' });
  if (!finding) return jobPage(c, { code: 'no-such-finding' });
  const waivable = { finding, texts, title: kept.title };
  const taken = await takeBackWaiver(c.var.db, c.var.actor, { kind: 'concordance-check', id: kept.id }, waivable);
  return taken.ok ? leaveReview(c, pathOf(c), 'unwaived', typed) : jobPage(c, taken.refusal);
}

/** Puts a finding's suggestion in the place of the words that it marks. */
async function mend(c: Request): Promise<Response> {
  const { typed, kept, finding, texts = [] } = await findPosted(c);
  if (!kept) return showStart(c, { code: 'no-such-job' });
  const change = finding && mendOf(kept.versions, finding, texts);
  if (!change) return jobPage(c, { code: finding ? 'no-mend' : 'no-such-finding' });
  const mended = await saveMend(c, kept, change, typed);
  if (mended.status < 400) await learnFromAnswer(c.var.db, c.var.actor, finding, 'mended');
  return mended;
}

async function saveMend(c: Request, { id }: KeptCheck, change: Parameters<typeof mendText>[3], typed: Typed): Promise<Response> {
  const mended = await mendText(c.var.db, c.var.actor, id, change);
  return mended.ok ? leaveReview(c, pathOf(c), 'mended', typed) : jobPage(c, mended.refusal);
}

/** Browsers post line ends; a paragraph has none. */
export const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');

async function correct(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const value = valuesOf(typed);
  const kept = await findCheck(c.var.db, idOf(c));
  if (!kept) return showStart(c, { code: 'no-such-job' });
  const language = asLanguage(value('language'));
  const place = Number(value('place'));
  if (!language || !Number.isInteger(place)) return jobPage(c, { code: 'no-such-finding' });
  return saveMend(c, kept, { language, place, before: oneLine(value('before')), after: oneLine(value('after')).trim() }, typed);
}

/** Questions about the findings of the check of the address; they go with its texts. */
async function question(c: Request, post: typeof postQuestion): Promise<Response> {
  const kept = await findCheck(c.var.db, idOf(c));
  if (!kept) return showStart(c, { code: 'no-such-job' });
  return post(c, { subject: { kind: 'concordance-check', id: kept.id }, path: pathOf(c), show: jobPage });
}
