import { Hono } from 'hono';
import type { Refusal } from '../../platform/answer.ts';
import { sha256 } from '../../platform/digest.ts';
import { asScreenLanguage } from '../../platform/language.ts';
import { refusals } from '../../platform/refusals.ts';
import { type Env, type FormState, leaveFor, type Request, readTyped, requireStaff, typedValue } from '../../platform/web/public.ts';
import { type WordArguments, type Words, word } from '../../platform/words.ts';
import { readSource } from '../circulars/public.ts';
import { reportThemeCodes } from '../directory/public.ts';
import { asImportText, importRefusals, readReport } from '../languages/public.ts';
import { storeReportReading } from './import-report.ts';
import { chooseReportPage, reportPreviewPage, type Trouble } from './import-report-page.tsx';
import { planReport, type ReportChoice } from './import-report-plan.ts';
import { importReportRefusals } from './import-report-refusals.ts';
import type { ReportSource } from './import-report-stores.tsx';
import { reportRefusals } from './refusals.ts';

/** Taking a report in: choose, look, store. Mounted before `/reports/:id`, as `import` is no edition. */
export const importReportRoutes = new Hono<Env>();
importReportRoutes.use('/reports/import', requireStaff());
importReportRoutes.use('/reports/import/*', requireStaff());

importReportRoutes.get('/reports/import', (c) => chooseReportPage(c));

importReportRoutes.post('/reports/import', async (c) => {
  const { source, state } = await readSource(c);
  if (!source.ok) return chooseReportPage(c, { state, refused: wordImport(c, source.refusal), status: 422 });
  return showPreview(c, source);
});

importReportRoutes.post('/reports/import/store', async (c) => {
  const typed = await readTyped(c);
  const state: FormState = { typed, problems: {} };
  const text = asImportText(typedValue(state, 'text'));
  if (!text.ok) return chooseReportPage(c, { state, refused: wordImport(c, text.refusal), status: 422 });
  const source = { fileName: typedValue(state, 'file_name'), text: text.text };
  if (sha256(source.text) !== typedValue(state, 'digest'))
    return showPreview(c, source, { state, refused: wordImport(c, { code: 'import-changed' }), status: 409 });
  const report = { fileName: nameOf(source), text: source.text, reading: readReport(source.text), choice: choiceOf(state) };
  const stored = await storeReportReading(c.var.db, c.var.actor, report, { publicUrl: c.var.settings.publicUrl });
  if (!stored.ok)
    return showPreview(c, source, { state, refused: wordImport(c, stored.refusal), status: 409, known: knownPath(stored.refusal) });
  return leaveFor(c, `/reports/${stored.editionId}`, 'imported', { n: stored.plan.activities.length });
});

async function showPreview(c: Request, source: ReportSource, trouble: Trouble = {}): Promise<Response> {
  const reading = readReport(source.text);
  const planned = await planReport(c.var.db, reading, nameOf(source), trouble.state ? choiceOf(trouble.state) : {});
  const typed: FormState = { typed: { text: source.text }, problems: {} };
  if (!planned.ok) return chooseReportPage(c, { state: typed, refused: wordImport(c, planned.refusal), status: 422 });
  return reportPreviewPage(c, { reading, plan: planned.plan, source }, trouble);
}

/** An activity needs a source; a pasted text is known by the beginning of its digest. */
const nameOf = ({ fileName, text }: ReportSource) => fileName.trim() || `sha256:${sha256(text).slice(0, 12)}`;

function choiceOf(state: FormState): ReportChoice {
  const themes = Object.keys(state.typed).flatMap((name) => {
    const key = /^theme_(s\d{1,3})$/.exec(name)?.[1];
    const code = reportThemeCodes.find((known) => known === typedValue(state, name));
    return key && code ? [[key, code] as const] : [];
  });
  return {
    symbol: typedValue(state, 'symbol').slice(0, 60),
    original: asScreenLanguage(typedValue(state, 'original')),
    themes: Object.fromEntries(themes),
  };
}

function knownPath({ editionId }: Refusal): string | undefined {
  return typeof editionId === 'string' ? `/reports/${editionId}` : undefined;
}

function wordImport(c: Request, { code, ...facts }: Refusal): string {
  const known: Words = { ...refusals, ...reportRefusals, ...importRefusals, ...importReportRefusals };
  const wording = known[code];
  if (!wording) throw new Error(`refusal not worded: ${code}`);
  return word(wording, c.var.language, facts as WordArguments);
}
