import { Hono, type MiddlewareHandler } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type Refusal, refuse } from '../../../platform/answer.ts';
import { asLanguage } from '../../../platform/language.ts';
import { refusals } from '../../../platform/refusals.ts';
import { type Env, page, type Request, refusalPage, requireStaff } from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import type { Term } from '../../languages/public.ts';
import { unreadIn } from '../checking/check-files.ts';
import { checkVersions } from '../checking/check-versions.ts';
import { learnVersions } from '../checking/learn-versions.ts';
import { type KeptVersion, versionsOf } from '../jobs/kept-check.ts';
import { mendOf } from '../jobs/mend-of.ts';
import type { Mend } from '../jobs/mend-text.ts';
import { type Reviewed, reviewOnce, textsOf, withNumbers } from '../jobs/review-job.ts';
import { anchorOf } from '../jobs/review-subject.ts';
import { mendedWord, plainFile } from '../mending/mended-file.ts';
import { readFilter } from '../pages/filter-review.ts';
import { reviewIsland } from '../pages/review-page.tsx';
import { sendFile } from '../pages/send-file.ts';
import { readFiles } from '../reading/read-files.ts';
import { sendReport } from '../report/send-report.ts';
import { termsInForce } from '../terms/terms-in-force.ts';
import { wordUnjudged } from '../unjudged-words.ts';
import { wordRefused } from '../word-refused.ts';
import { words } from '../words.ts';
import { OncePage } from './once-page.tsx';
import { OnceStartPage } from './once-start-page.tsx';
import { type OnceState, type PostedBody, readOnce, withMends } from './once-state.ts';

/** Of visitors without an account: what all files together may hold, and how many checks an address may ask for in a minute. */
const visitorLimits = { bytes: 2_000_000, checks: 12 };

/** A check of which nothing is kept; open to visitors where the administrator says so. */
export function onceRoutes(): Hono<Env> {
  return new Hono<Env>()
    .use('/check', admit())
    .get('/check', (c) => startPage(c))
    .post('/check', async (c) => checkOnce(c, (await c.req.parseBody({ all: true })) as PostedBody));
}

function admit(): MiddlewareHandler<Env> {
  const limiter = new RateLimiterMemory({ points: visitorLimits.checks, duration: 60 });
  const guard = requireStaff();
  return async (c, next) => {
    if (c.var.actor.kind === 'account' || !c.var.settings.openCheck) return guard(c, next);
    if (c.req.method !== 'POST') return next();
    const from = c.req.header('x-forwarded-for')?.split(',')[0]?.trim() ?? 'local';
    const passed = await limiter.consume(from).then(
      () => true,
      () => false,
    );
    return passed ? next() : refusalPage(c, 429, word(refusals['too-many-requests'], c.var.language));
  };
}

const sectionOf = (c: Request) => (c.var.actor.kind === 'account' ? { section: 'concordance' as const } : {});

function startPage(c: Request, refusal?: Refusal): Response {
  const title = speak(words, c.var.language)('alone');
  return page(
    c,
    { title, ...sectionOf(c), words, status: refusal ? 422 : 200, islands: ['src/islands/drop-files.ts'] },
    <OnceStartPage c={c} problem={refusal && wordRefused(c, refusal)} />,
  );
}

/** Checks what was dropped or carried along, with the corrections that were ticked; answers the page, a mended file or the report. */
export async function checkOnce(c: Request, body: PostedBody): Promise<Response> {
  const state = await readOnce(body);
  const size = state.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const isVisitor = c.var.actor.kind !== 'account';
  if (isVisitor && size > visitorLimits.bytes)
    return startPage(c, refuse('file-too-large', { file: state.files.map(({ name }) => name).join(', ') }).refusal);
  const read = await readFiles(state.files);
  if (!read.ok) return startPage(c, read.refusal);
  const title = state.files.map(({ name }) => name).join(' · ');
  const unread = unreadIn(read.readings).map((one) => wordUnjudged(one, c.var.language));
  const terms = await termsInForce(c.var.db);
  const taken = tickedOf(body).length > 0 ? ticked(title, withMends(read.versions, state.mends), tickedOf(body), terms) : [];
  const mended: OnceState = { ...state, mends: [...state.mends, ...taken] };
  const versions = withMends(read.versions, mended.mends);
  const act = typeof body.act === 'string' ? body.act : '';
  const file = await fileOf(mended, versions, act);
  if (file) return sendFile(c, file);
  const unspelt = await learnVersions(versionsOf({ versions }));
  const reviewed = reviewedOf(title, versions, terms);
  const unjudged = [...unread, ...[...withNumbers(reviewed.check), ...unspelt].map((one) => wordUnjudged(one, c.var.language))];
  const review = await reviewOnce(c.var.db, reviewed, unjudged);
  const format = /^report-(pdf|docx)$/.exec(act)?.[1];
  if (format === 'pdf' || format === 'docx') return sendReport(c, { title, review, texts: versions }, format);
  return page(
    c,
    { title, ...sectionOf(c), words, islands: [reviewIsland] },
    <OncePage c={c} title={title} review={review} versions={versions} state={mended} filter={filterOf(body)} />,
  );
}

/** The choice of findings that was pressed. */
const filterOf = ({ filter }: PostedBody) => readFilter(Object.fromEntries(new URLSearchParams(typeof filter === 'string' ? filter : '')));

const tickedOf = ({ take }: PostedBody) => [take ?? []].flat().filter((one): one is string => typeof one === 'string');

function reviewedOf(title: string, kept: KeptVersion[], terms: readonly Term[]): Reviewed {
  const versions = versionsOf({ versions: kept });
  const check = checkVersions(versions, { terms });
  return { title, versions, check, texts: textsOf(versions, check) };
}

/** The corrections of findings that were ticked, each against the text as those before it left it. */
function ticked(title: string, versions: KeptVersion[], anchors: readonly string[], terms: readonly Term[]): Mend[] {
  const { check, texts } = reviewedOf(title, versions, terms);
  const wanted = check.findings.filter((finding) => anchors.includes(anchorOf(finding)));
  const mends: Mend[] = [];
  for (const finding of wanted.toSorted((a, b) => startOf(b) - startOf(a))) {
    const one = mendOf(versions, finding, texts.get(finding.key) ?? []);
    const before = mends.findLast((each) => each.language === one?.language && each.place === one.place);
    if (one && before) mends.push({ ...one, before: before.after, after: onTop(one, before) });
    else if (one) mends.push(one);
  }
  return mends;
}

const startOf = ({ suggestion, spans }: { suggestion?: { span: number }; spans: readonly { row: { start: number } }[] }) =>
  spans[suggestion?.span ?? 0]?.row.start ?? 0;

/** Later words are corrected first, so what stands before them has not moved. */
function onTop({ before, after }: Mend, { after: standing }: Mend): string {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  let back = 0;
  while (back < Math.min(before.length, after.length) - same && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  return standing.slice(0, same) + after.slice(same, after.length - back) + standing.slice(before.length - back);
}

async function fileOf({ files }: OnceState, versions: KeptVersion[], act: string) {
  const [, format, code] = /^(docx|txt)-(\w\w)$/.exec(act) ?? [];
  const version = versions.find(({ language }) => language === asLanguage(code));
  if (!version) return undefined;
  const mended = format === 'docx' ? await mendedWord(files, version, 'Chancery') : undefined;
  return mended && mended.left.length === 0 ? mended : plainFile(version);
}
