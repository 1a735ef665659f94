import { Hono } from 'hono';
import type { ComponentChildren } from 'preact';
import type { Refusal } from '../../../platform/answer.ts';
import { asLanguage } from '../../../platform/language.ts';
import {
  type Env,
  emptyForm,
  isDay,
  leaveFor,
  page,
  type Request,
  readTyped,
  requireStaff,
  typedValue,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { readDocx } from '../../documents/public.ts';
import { loadText, textDigest } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { circularFacts } from '../circular-facts.ts';
import { CircularFrame, placeOf, subjectOf } from '../circular-frame.tsx';
import { saveCircularText } from '../editing/save-text.ts';
import { docxType } from '../issuing/issue-circular.ts';
import { fileResponse } from '../issuing/life-routes.tsx';
import { wordRefusal } from '../refusals.ts';
import { withCircular } from '../show-circular.tsx';
import { readXliffJob } from '../xliff/read-xliff-job.ts';
import { writeXliffJob } from '../xliff/write-xliff-job.ts';
import { writeTranslation } from './translation-file.ts';
import { TranslationPage } from './translation-page.tsx';
import { planTranslation } from './translation-plan.ts';
import { TranslationPreview } from './translation-preview.tsx';
import { takeTranslation } from './translation-take.ts';
import { translationWords } from './translation-words.ts';

/** The way to a translator and back: download, upload and look, store. */
export const translationRoutes = new Hono<Env>()
  .get('/circulars/:id/translation', requireStaff(), (c) => withCircular(c, (circular) => choosePage(c, circular)))
  .get('/circulars/:id/translation.docx', requireStaff(), (c) => withCircular(c, (circular) => download(c, circular)))
  .get('/circulars/:id/translation.xlf', requireStaff(), (c) => withCircular(c, (circular) => download(c, circular, 'xlf')))
  .post('/circulars/:id/translation', requireStaff(), (c) => withCircular(c, (circular) => upload(c, circular)))
  .post('/circulars/:id/translation/store', requireStaff(), (c) => withCircular(c, (circular) => store(c, circular)));

async function framed(c: Request, circular: Circular, body: ComponentChildren, refusal?: Refusal, status: 200 | 409 | 422 = 200) {
  const subject = await subjectOf(c.var.db, circular, c.var.language, placeOf(c));
  const title = `${speak(translationWords, c.var.language)('title')} · ${subject.text}`;
  const refused = refusal && wordRefusal(refusal, c.var.language);
  return page(
    c,
    { title, section: 'circulars', refused, status },
    <CircularFrame c={c} circular={circular} subject={subject} tab="edit">
      {body}
    </CircularFrame>,
  );
}

async function choosePage(c: Request, circular: Circular, refusal?: Refusal): Promise<Response> {
  return framed(c, circular, <TranslationPage c={c} circular={circular} />, refusal, refusal ? 422 : 200);
}

async function download(c: Request, circular: Circular, format: 'docx' | 'xlf' = 'docx'): Promise<Response> {
  const to = asLanguage(c.req.query('to'));
  if (!to || to === circular.originalLanguage || !circular.languages.includes(to))
    return choosePage(c, circular, { code: 'translation-language' });
  const due = c.req.query('due') ?? '';
  const text = await loadText(c.var.db, circular.textId);
  const facts = await circularFacts(c.var.db, circular, placeOf(c));
  const name = `translation-${circular.originalLanguage}-${to}.${format}`;
  if (format === 'xlf')
    return fileResponse(new TextEncoder().encode(writeXliffJob({ circular, text, facts, to })), 'application/xliff+xml', name);
  const bytes = await writeTranslation({ circular, text, facts, to, ...(isDay(due) ? { due } : {}) });
  return fileResponse(bytes, docxType, name);
}

async function upload(c: Request, circular: Circular): Promise<Response> {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0) return choosePage(c, circular, { code: 'file-missing' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length > mostBytes) return choosePage(c, circular, { code: 'docx-too-large' });
  return preview(c, circular, bytes, {});
}

/** The file travels with the form; in Base64 it must stay below what a form may hold. */
const mostBytes = 6_000_000;

type Again = { typed?: Awaited<ReturnType<typeof readTyped>>; refusal?: Refusal };

async function preview(c: Request, circular: Circular, bytes: Uint8Array, { typed, refusal }: Again): Promise<Response> {
  const found = await planOf(c, circular, bytes);
  if (!found.ok) return choosePage(c, circular, found.refusal);
  const { plan, text, facts } = found;
  const seen = textDigest(text.versions[plan.to] ?? []);
  const state = typed ? { typed, problems: {} } : emptyForm;
  const file = Buffer.from(bytes).toString('base64');
  const body = <TranslationPreview c={c} circular={circular} facts={facts} plan={plan} state={state} file={file} seen={seen} />;
  return framed(c, circular, body, refusal, refusal ? 409 : 200);
}

async function planOf(c: Request, circular: Circular, bytes: Uint8Array) {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 200))
    .replace(/^\uFEFF/, '')
    .trimStart();
  const read = start.startsWith('<') ? readXliffJob(new TextDecoder().decode(bytes)) : await readDocx(bytes);
  if (!read.ok) return read;
  const text = await loadText(c.var.db, circular.textId);
  const facts = await circularFacts(c.var.db, circular, placeOf(c));
  const planned = planTranslation(read.reading, { circular, text, facts });
  return planned.ok ? { ok: true as const, plan: planned.plan, text, facts } : planned;
}

async function store(c: Request, circular: Circular): Promise<Response> {
  const typed = await readTyped(c);
  const state = { typed, problems: {} };
  const bytes = new Uint8Array(Buffer.from(typedValue(state, 'file'), 'base64'));
  const found = await planOf(c, circular, bytes);
  if (!found.ok) return choosePage(c, circular, found.refusal);
  const { plan, text } = found;
  const choice = (value: string) => (['with', 'without'] as const).find((known) => known === value);
  const taken = Object.fromEntries(plan.rows.map(({ key }) => [key, choice(typedValue(state, `take-${key}`))]));
  const decision = { taken, lostConfirmed: typedValue(state, 'lost') === 'yes', seen: typedValue(state, 'seen') };
  const take = takeTranslation(plan, text, decision);
  if (!take.ok) return preview(c, circular, bytes, { typed, refusal: take.refusal });
  const saved = await saveCircularText(c.var.db, c.var.actor, circular.id, take.saved);
  if (!saved.ok) return preview(c, circular, bytes, { typed, refusal: saved.refusal });
  return leaveFor(c, `/circulars/${circular.id}/edit`, 'saved', { with: `${circular.originalLanguage},${plan.to}` });
}
