import type { Hono } from 'hono';
import { allLanguages, asLanguage, type Language } from '../../../platform/language.ts';
import {
  type Env,
  type FormState,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readForm,
  requireStaff,
  type Typed,
} from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { type BodyRecord, readBody } from '../bodies/body-record.ts';
import { letterheadOf } from '../letterheads/letterheads.ts';
import { wordRefusal } from '../posts/serve-form.tsx';
import { wordFigure } from '../word-figure.ts';
import { type BodyPaper, paperOf } from './paper.ts';
import { paperFrom, paperSchema, typedPaper } from './paper-form.ts';
import { PaperPage } from './paper-page.tsx';
import { paperRefusals } from './paper-refusals.ts';
import type { CheckedSample, PaperPrinter, SampleOrder } from './paper-samples.ts';
import { paperWords } from './paper-words.ts';
import { refuseStyle, setPaper } from './set-paper.ts';

type Shown = { paper: BodyPaper; state: FormState; language: Language; status?: 409 | 422; refused?: string; stored: boolean };

/** The administrator's page for the paper of a body, with a sample of every kind of document as picture and PDF. */
export function servePapers(web: Hono<Env>, printer: PaperPrinter): void {
  const administrator = requireStaff('administrator');
  const of = (answer: (c: Request, record: BodyRecord) => Promise<Response>) => async (c: Request) => {
    const record = await readBody(c.var.db, c.req.param('slug') ?? '', c.var.language);
    return record ? answer(c, record) : notFoundPage(c);
  };
  web.get('/directory/:slug/paper', administrator, (c) =>
    of(async (request, record) => {
      const paper = await paperOf(c.var.db, record.body.id);
      const language = asLanguage(c.req.query('sample')) ?? c.var.language;
      return show(request, record, printer, { paper, state: { typed: typedPaper(paper), problems: {} }, language, stored: true });
    })(c as Request),
  );
  web.post('/directory/:slug/paper', administrator, (c) => of((request, record) => receive(request, record, printer))(c as Request));
  web.get('/directory/:slug/paper/samples/:code/:file', administrator, (c) =>
    of((request, record) => samplePdf(request, record, printer))(c as Request),
  );
  web.get('/directory/:slug/paper/samples/:code/:name/:page', administrator, (c) =>
    of((request, record) => samplePicture(request, record, printer))(c as Request),
  );
}

function orderOf(c: Request, record: BodyRecord, paper: BodyPaper, language: Language): SampleOrder {
  const letterheadIn = (wanted: Language) => letterheadOf(c.var.db, record.body.id, wanted);
  return { names: record.names, letterheadIn, paper, language, screen: c.var.language };
}

async function show(c: Request, record: BodyRecord, printer: PaperPrinter, shown: Shown): Promise<Response> {
  const { paper, state, language, status, refused, stored } = shown;
  const families = printer.families();
  const printable = refuseStyle(paper.style, families) === undefined;
  const samples: CheckedSample[] = printable ? await printer.check(orderOf(c, record, paper, language)) : [];
  const view = { c, record, state, families, language, samples, asked: addressOf(paper), stored };
  return page(
    c,
    { title: speak(paperWords, c.var.language)('paper'), section: 'directory', words: paperWords, status: status ?? 200, refused },
    <PaperPage {...view} />,
  );
}

/** Shows what was typed on every kind of document, or stores it when nothing fails. */
async function receive(c: Request, record: BodyRecord, printer: PaperPrinter): Promise<Response> {
  const read = await readForm(c, paperSchema);
  const language = asLanguage(String(read.typed.sample ?? '')) ?? c.var.language;
  const state: FormState = { typed: read.typed, problems: read.ok ? {} : read.problems };
  if (!read.ok)
    return show(c, record, printer, { paper: await paperOf(c.var.db, record.body.id), state, language, status: 422, stored: true });
  const paper = paperFrom(read.values);
  const families = printer.families();
  const style = refuseStyle(paper.style, families);
  if (style) return show(c, record, printer, { paper, state: placed(c, read.typed, style.refusal), language, status: 422, stored: false });
  if (read.typed.do === 'show') return show(c, record, printer, { paper, state, language, stored: false });
  const trial = { families, failing: (asked: BodyPaper) => failingIn(c, record, printer, asked) };
  const answer = await setPaper(c.var.db, c.var.actor, { bodyId: record.body.id, paper }, trial);
  if (answer.ok) return leaveFor(c, `/directory/${record.body.slug}/paper?sample=${language}`, 'paper');
  return show(c, record, printer, { paper, state, language, status: 409, refused: sentence(c, answer.refusal), stored: false });
}

type Refusal = { code: string } & Record<string, unknown>;

function placed(c: Request, typed: Typed, refusal: Refusal): FormState {
  const part = typeof refusal.part === 'string' ? refusal.part : 'accent';
  return { typed, problems: { [part]: refusal.code }, wordings: { [refusal.code]: sentence(c, refusal) } };
}

/** A refusal of a paper in the reader's language. */
export function sentence(c: Request, refusal: Refusal): string {
  const { code, ...facts } = refusal;
  const wording = Object.hasOwn(paperRefusals, code) ? paperRefusals[code as keyof typeof paperRefusals] : undefined;
  if (!wording) return wordRefusal(c, refusal);
  const worded = Object.entries(facts).map(([name, value]) => [
    name,
    typeof value === 'number' ? wordFigure(value, c.var.language) : String(value),
  ]);
  return word(wording, c.var.language, Object.fromEntries(worded));
}

/** Every kind is tried in every language in which the body writes. */
async function failingIn(c: Request, record: BodyRecord, printer: PaperPrinter, paper: BodyPaper): Promise<string[]> {
  const written = record.letterheads.length > 0 ? record.letterheads : allLanguages.slice(0, 1);
  const found: CheckedSample[] = [];
  for (const language of written) found.push(...(await printer.check(orderOf(c, record, paper, language))));
  return [...new Set(found.filter(({ faults }) => faults.length > 0).map(({ title }) => title))];
}

/** The settings as the address of a sample carries them. */
function addressOf(paper: BodyPaper): string {
  const entries = Object.entries(typedPaper(paper)).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(Object.fromEntries(entries)).toString();
}

function askedOrder(c: Request, record: BodyRecord, printer: PaperPrinter): SampleOrder | undefined {
  const read = paperSchema.safeParse(c.req.query());
  const language = asLanguage(c.req.param('code'));
  if (!read.success || !language) return undefined;
  const paper = paperFrom(read.data);
  return refuseStyle(paper.style, printer.families()) ? undefined : orderOf(c, record, paper, language);
}

async function samplePdf(c: Request, record: BodyRecord, printer: PaperPrinter): Promise<Response> {
  const name = /^([a-z-]+)\.pdf$/.exec(c.req.param('file') ?? '')?.[1];
  const order = name ? askedOrder(c, record, printer) : undefined;
  const pdf = order && name ? await printer.print(order, name) : undefined;
  if (!pdf) return notFoundPage(c);
  const headers = { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${name}.pdf"` };
  return new Response(new Uint8Array(pdf), { headers });
}

async function samplePicture(c: Request, record: BodyRecord, printer: PaperPrinter): Promise<Response> {
  const number = Number(/^(\d{1,3})\.svg$/.exec(c.req.param('page') ?? '')?.[1]);
  const order = askedOrder(c, record, printer);
  const pages = order && number > 0 ? await printer.draw(order, c.req.param('name') ?? '') : undefined;
  const drawing = pages?.[number - 1];
  if (!drawing) return notFoundPage(c);
  const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
  return new Response(drawing, { headers: { 'content-type': 'image/svg+xml', 'content-security-policy': policy } });
}
