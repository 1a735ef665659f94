import { Hono } from 'hono';
import type { Refusal } from '../../platform/answer.ts';
import { asLanguage } from '../../platform/language.ts';
import { refusals } from '../../platform/refusals.ts';
import { type Env, leaveFor, notFoundPage, page, type Request, readTyped, requireStaff, typedValue } from '../../platform/web/public.ts';
import { speak, type WordArguments, word } from '../../platform/words.ts';
import { docxRefusals } from '../documents/public.ts';
import { unreadIn } from './checking/check-files.ts';
import type { CheckedFinding } from './checking/checked-finding.ts';
import { deleteCheck, deleteOldChecks } from './jobs/delete-check.ts';
import { findCheck, listChecks } from './jobs/find-check.ts';
import { keepCheck } from './jobs/keep-check.ts';
import { type KeptCheck, keepingDays, keptVersions, versionsOf } from './jobs/kept-check.ts';
import { mendText } from './jobs/mend-text.ts';
import { waiveDifference, waiverScopes } from './jobs/waive-difference.ts';
import { CheckPage } from './pages/check-page.tsx';
import { showCheck } from './pages/shown-check.ts';
import { StartPage } from './pages/start-page.tsx';
import { readFiles } from './reading/read-files.ts';
import type { GivenFile } from './reading/source-file.ts';
import { concordanceRefusals } from './refusals.ts';
import { words } from './words.ts';

const anId = '/concordance/:id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}';

/** Dropping versions, and working through what they do not say alike. */
export const concordanceRoutes = new Hono<Env>()
  .use('/concordance', requireStaff())
  .use('/concordance/*', requireStaff())
  .get('/concordance', (c) => startPage(c))
  .post('/concordance', (c) => checkGiven(c))
  .get(anId, (c) => checkPage(c))
  .get(`${anId}/:file{(?:en|fr|es|ar|ru|zh)\\.txt}`, (c) => textOf(c))
  .post(`${anId}/waive`, (c) => waive(c))
  .post(`${anId}/mend`, (c) => mend(c))
  .post(`${anId}/correct`, (c) => correct(c))
  .post(`${anId}/delete`, async (c) => {
    const deleted = await deleteCheck(c.var.db, c.var.actor, c.req.param('id'));
    return deleted.ok ? leaveFor(c, '/concordance', 'deleted') : startPage(c, deleted.refusal);
  });

const pathOf = (c: Request) => `/concordance/${c.req.param('id')}`;

async function startPage(c: Request, refusal?: Refusal): Promise<Response> {
  await deleteOldChecks(c.var.db);
  const checks = await listChecks(c.var.db);
  const title = speak(words, c.var.language)('title');
  const problem = refusal && wordRefused(c, refusal);
  return page(
    c,
    { title, section: 'concordance', words, status: refusal ? 422 : 200 },
    <StartPage c={c} checks={checks} problem={problem} />,
  );
}

/** Reads what was dropped or pasted; keeps it for the days that were chosen, or shows the findings once. */
async function checkGiven(c: Request): Promise<Response> {
  const body = await c.req.parseBody({ all: true });
  const files = await givenFiles(body);
  const read = await readFiles(files);
  if (!read.ok) return startPage(c, read.refusal);
  const title = files.map(({ name }) => name).join(' · ');
  const unread = unreadIn(read.readings);
  const days = keepingDays.find((each) => String(each) === body.days);
  if (days !== undefined) {
    const kept = await keepCheck(c.var.db, c.var.actor, { title, versions: keptVersions(read.versions), unread, days });
    return kept.ok ? leaveFor(c, `/concordance/${kept.id}`) : startPage(c, kept.refusal);
  }
  const shown = await showCheck(c.var.db, title, read.versions, unread);
  return page(c, { title, section: 'concordance', words }, <CheckPage c={c} shown={shown} title={title} />);
}

type Body = Record<string, string | File | (string | File)[]>;

async function givenFiles(body: Body): Promise<GivenFile[]> {
  const posted = [body.files ?? []].flat().filter((file): file is File => file instanceof File && file.size > 0);
  const files = await Promise.all(
    posted.map(async (file) => ({ name: file.name || '—', bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const texts = [body.text, body.other].filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  return [...files, ...texts.map((text, index) => ({ name: `${index + 1}.txt`, bytes: new TextEncoder().encode(text) }))];
}

async function checkPage(c: Request, refusal?: Refusal): Promise<Response> {
  const kept = await findCheck(c.var.db, c.req.param('id') ?? '');
  if (!kept) return notFoundPage(c);
  const shown = await showCheck(c.var.db, kept.title, versionsOf(kept), kept.unread);
  const refused = refusal && { refused: wordRefused(c, refusal), status: 422 as const };
  return page(
    c,
    { title: kept.title, section: 'concordance', words, ...refused },
    <CheckPage c={c} shown={shown} title={kept.title} kept={kept} />,
  );
}

async function textOf(c: Request): Promise<Response> {
  const kept = await findCheck(c.var.db, c.req.param('id') ?? '');
  const language = asLanguage(c.req.param('file')?.slice(0, 2));
  const version = kept?.versions.find((one) => one.language === language);
  if (!version) return notFoundPage(c);
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="concordance-${version.language}.txt"`,
  };
  return c.body(`${version.texts.join('\n\n')}\n`, 200, headers);
}

/** The kept check of the address with the finding that was posted. */
async function findPosted(c: Request) {
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  const kept = await findCheck(c.var.db, c.req.param('id') ?? '');
  if (!kept) return { value };
  const shown = await showCheck(c.var.db, kept.title, versionsOf(kept), kept.unread);
  return { value, kept, shown, finding: shown.findings.find(({ finding }) => finding.id === value('finding'))?.finding };
}

async function waive(c: Request): Promise<Response> {
  const { value, kept, shown, finding } = await findPosted(c);
  if (!kept) return startPage(c, { code: 'no-such-job' });
  const texts = shown?.rows.find(({ key }) => key === finding?.key)?.texts;
  if (!finding || !texts) return checkPage(c, { code: 'no-such-finding' });
  const scope = waiverScopes.find((each) => each === value('scope')) ?? 'once';
  const waived = await waiveDifference(c.var.db, c.var.actor, kept.id, {
    scope,
    reason: value('reason'),
    finding,
    texts,
    title: kept.title,
  });
  return waived.ok ? leaveFor(c, pathOf(c), 'waived') : checkPage(c, waived.refusal);
}

/** Puts a finding's suggestion in the place of the words that it marks. */
async function mend(c: Request): Promise<Response> {
  const { kept, shown, finding } = await findPosted(c);
  if (!kept) return startPage(c, { code: 'no-such-job' });
  const texts = shown?.rows.find(({ key }) => key === finding?.key)?.texts;
  const change = finding && texts && mendOf(kept, finding, texts);
  if (!change) return checkPage(c, { code: finding ? 'no-mend' : 'no-such-finding' });
  const mended = await mendText(c.var.db, c.var.actor, kept.id, change);
  return mended.ok ? leaveFor(c, pathOf(c), 'mended') : checkPage(c, mended.refusal);
}

function mendOf(
  kept: KeptCheck,
  { suggestion, spans }: CheckedFinding,
  texts: { language: string; starts: { place: number; start: number; end: number }[] }[],
) {
  const span = suggestion && spans[suggestion.span];
  const home =
    span &&
    texts
      .find(({ language }) => language === span.language)
      ?.starts.find(({ start, end }) => span.row.start >= start && span.row.end <= end);
  const before = home && kept.versions.find(({ language }) => language === span.language)?.texts[home.place];
  if (!span || !home || before === undefined) return undefined;
  const after = before.slice(0, span.row.start - home.start) + suggestion.text + before.slice(span.row.end - home.start);
  return { language: span.language, place: home.place, before, after };
}

async function correct(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  const language = asLanguage(value('language'));
  const place = Number(value('place'));
  if (!language || !Number.isInteger(place)) return checkPage(c, { code: 'no-such-finding' });
  const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');
  const mended = await mendText(c.var.db, c.var.actor, c.req.param('id') ?? '', {
    language,
    place,
    before: oneLine(value('before')),
    after: oneLine(value('after')).trim(),
  });
  return mended.ok ? leaveFor(c, pathOf(c), 'mended') : checkPage(c, mended.refusal);
}

function wordRefused(c: Request, { code, ...facts }: Refusal): string {
  const wording = { ...refusals, ...docxRefusals, ...concordanceRefusals }[code as keyof typeof concordanceRefusals];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return word(wording, c.var.language, facts as WordArguments);
}
