import type { Hono } from 'hono';
import { asLanguage, type Language, type ScreenLanguage } from '../../../platform/language.ts';
import {
  type Env,
  type FormState,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  refusalPage,
  requireStaff,
  to,
} from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import type { BodyNames } from '../bodies/body-names.ts';
import { type BodyRecord, readBody } from '../bodies/body-record.ts';
import { paperOf } from '../papers/paper.ts';
import { paperRefusals } from '../papers/paper-refusals.ts';
import { wordRefusal } from '../posts/serve-form.tsx';
import type { DrawingCode } from '../signatures/read-drawing.ts';
import { type LetterheadReading, readLetterhead, typedLetterhead } from './letterhead-form.ts';
import { LetterheadPage } from './letterhead-page.tsx';
import { letterheadRefusals } from './letterhead-refusals.ts';
import { letterheadWords } from './letterhead-words.ts';
import { type BodyLetterhead, listLetterheads } from './letterheads.ts';
import { setLetterhead } from './set-letterhead.ts';

/** How a sample letter is printed under a letterhead; `refused` is worded for the reader's `screen`. Handed over by the app. */
export type SamplePrinter = (sample: {
  names: BodyNames;
  letterhead: BodyLetterhead;
  language: Language;
  screen: ScreenLanguage;
}) => Promise<{ ok: true; pdf: Uint8Array } | { ok: false; refused: string }>;

type Subject = { record: BodyRecord; language: Language; known: Map<Language, BodyLetterhead> };

/** The administrator's pages for the paper of a body: one form per language, and a sample letter under each letterhead. */
export function serveLetterheads(web: Hono<Env>, print: SamplePrinter): void {
  const administrator = requireStaff('administrator');
  web.get('/directory/:slug/letterhead', administrator, (c) =>
    c.redirect(to(c, `/directory/${c.req.param('slug')}/letterhead/${c.var.language}`)),
  );
  web.get('/directory/:slug/letterhead/:code', administrator, async (c) => {
    const subject = await load(c as Request);
    return subject ? show(c as Request, subject) : notFoundPage(c as Request);
  });
  web.post('/directory/:slug/letterhead/:code', administrator, async (c) => {
    const subject = await load(c as Request);
    return subject ? receive(c as Request, subject, print) : notFoundPage(c as Request);
  });
  web.get('/directory/:slug/letterhead/:code/sample.pdf', administrator, async (c) => {
    const subject = await load(c as Request);
    const letterhead = subject?.known.get(subject.language);
    return subject && letterhead ? sample(c as Request, subject, letterhead, print) : notFoundPage(c as Request);
  });
}

async function load(c: Request): Promise<Subject | undefined> {
  const record = await readBody(c.var.db, c.req.param('slug') ?? '', c.var.language);
  const language = asLanguage(c.req.param('code'));
  return record && language ? { record, language, known: await listLetterheads(c.var.db, record.body.id) } : undefined;
}

/** A language without a letterhead yet begins with the mark of another. */
const markBefore = ({ known, language }: Subject) =>
  known.has(language) ? known.get(language)?.mark : [...known.values()].find(({ mark }) => mark)?.mark;

function show(c: Request, subject: Subject, reading?: LetterheadReading, refused?: string): Response {
  const { record, language, known } = subject;
  const state = reading ? stateOf(c, reading) : { typed: typedLetterhead(known.get(language), record, language), problems: {} };
  const title = speak(letterheadWords, c.var.language)('letterhead');
  return page(
    c,
    { title, section: 'directory', words: letterheadWords, status: refused ? 409 : reading ? 422 : 200, refused },
    <LetterheadPage c={c} record={record} language={language} state={state} known={known} mark={markBefore(subject)} />,
  );
}

function stateOf(c: Request, reading: LetterheadReading): FormState {
  const t = speak(letterheadWords, c.var.language);
  const { markRefusal: refusal } = reading;
  const drawn = refusal ? { [refusal.code]: wordDrawing(refusal, c.var.language) } : {};
  const wordings = { 'contact-half': t('contactHalf'), 'too-many-lines': t('tooManyLines'), ...drawn };
  return { typed: reading.typed, problems: reading.ok ? {} : reading.problems, wordings };
}

/** Why a drawing was not taken, in the reader's language. */
export function wordDrawing({ code, ...facts }: { code: DrawingCode } & Record<string, unknown>, language: ScreenLanguage): string {
  return word({ ...letterheadRefusals, ...paperRefusals }[code], language, facts as Parameters<typeof word>[2]);
}

/** Nothing is set that cannot be printed: the sample is tried first. */
async function receive(c: Request, subject: Subject, print: SamplePrinter): Promise<Response> {
  const { record, language } = subject;
  const reading = await readLetterhead(c, markBefore(subject));
  if (!reading.ok) return show(c, subject, reading);
  const letterhead = reading.values;
  const printed = await print({ names: record.names, letterhead: await onPaper(c, record, letterhead), language, screen: c.var.language });
  if (!printed.ok) return show(c, subject, reading, printed.refused);
  const answer = await setLetterhead(c.var.db, c.var.actor, { bodyId: record.body.id, language, letterhead });
  if (!answer.ok) return show(c, subject, reading, wordRefusal(c, answer.refusal));
  return leaveFor(c, `/directory/${record.body.slug}/letterhead/${language}`, 'letterhead');
}

async function sample(c: Request, { record, language }: Subject, letterhead: BodyLetterhead, print: SamplePrinter): Promise<Response> {
  const printed = await print({ names: record.names, letterhead: await onPaper(c, record, letterhead), language, screen: c.var.language });
  if (!printed.ok) return refusalPage(c, 409, printed.refused);
  const headers = { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="sample-${language}.pdf"` };
  return new Response(new Uint8Array(printed.pdf), { headers });
}

async function onPaper(c: Request, { body }: BodyRecord, letterhead: BodyLetterhead): Promise<BodyLetterhead> {
  return { ...letterhead, paper: (await paperOf(c.var.db, body.id)).style };
}
