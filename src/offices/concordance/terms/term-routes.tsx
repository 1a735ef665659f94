import { Hono } from 'hono';
import { z } from 'zod';
import { hasRole } from '../../../platform/actor.ts';
import type { Refusal } from '../../../platform/answer.ts';
import { allLanguages } from '../../../platform/language.ts';
import { refusals } from '../../../platform/refusals.ts';
import {
  type Env,
  emptyForm,
  type FormState,
  field,
  isDay,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readForm,
  readTyped,
  requireStaff,
  typedValue,
} from '../../../platform/web/public.ts';
import { speak, type WordArguments, word } from '../../../platform/words.ts';
import { journalOf } from '../../archive/public.ts';
import { listBodies, nameBodies } from '../../directory/public.ts';
import { inLanguage, type TermDomain, termDomains, termStatuses } from '../../languages/public.ts';
import { sendFile } from '../pages/send-file.ts';
import { acceptWording, retireWording, termKeepers } from './decide-wording.ts';
import { exportTerms, importTerms } from './exchange-terms.ts';
import { listTerms, type TermFilter } from './list-terms.ts';
import { mergeStoredTerms } from './merge-stored-terms.ts';
import { NewTermPage } from './new-term-page.tsx';
import { proposeWordings } from './propose-wordings.ts';
import { findTerm } from './stored-term.ts';
import { TermPage } from './term-page.tsx';
import { termRefusals } from './term-refusals.ts';
import { termWords } from './term-words.ts';
import { TermsPage } from './terms-page.tsx';

const aName = '/terms/:name{[A-Za-z0-9][A-Za-z0-9-]{0,79}}';
const aWording = '/terms/wordings/:id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}';

/** The term base: looking up, proposing, deciding, merging, taking in and handing out. */
export const termRoutes = new Hono<Env>()
  .use('/terms', requireStaff())
  .use('/terms/*', requireStaff())
  .get('/terms', (c) => listPage(c))
  .post('/terms', (c) => proposeNew(c))
  .get('/terms/new', (c) => newPage(c))
  .get('/terms/:file{terms\\.(?:tbx|csv)}', (c) => fileOf(c))
  .post('/terms/import', (c) => takeIn(c))
  .post(`${aWording}/accept`, (c) => decide(c, acceptWording))
  .post(`${aWording}/retire`, (c) => decide(c, retireWording))
  .get(aName, (c) => termPage(c))
  .post(`${aName}/wordings`, (c) => addWording(c))
  .post(`${aName}/merge`, (c) => merge(c));

/** The sentence of a refusal about terms. */
export function wordTermRefusal(c: Request, { code, ...facts }: Refusal): string {
  const wording = { ...refusals, ...termRefusals }[code as keyof typeof termRefusals];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return word(wording, c.var.language, facts as WordArguments);
}

const refusedWith = (c: Request, refusal?: Refusal) => (refusal ? { refused: wordTermRefusal(c, refusal), status: 422 as const } : {});

async function listPage(c: Request, refusal?: Refusal): Promise<Response> {
  const domain = termDomains.find((each) => each === c.req.query('domain'));
  const show = (['proposed', 'house'] as const).find((each) => each === c.req.query('show'));
  const filter: TermFilter = { query: (c.req.query('q') ?? '').slice(0, 200), ...(domain ? { domain } : {}), ...(show ? { show } : {}) };
  const terms = await listTerms(c.var.db, filter);
  const title = speak(termWords, c.var.language)('title');
  return page(
    c,
    { title, section: 'concordance', words: termWords, ...refusedWith(c, refusal) },
    <TermsPage c={c} terms={terms} filter={filter} />,
  );
}

async function newPage(c: Request, state: FormState = emptyForm, refusal?: Refusal): Promise<Response> {
  const bodies = await listBodies(c.var.db, { kinds: ['secretariat'] });
  const organizations = bodies.map(({ id, names }) => ({ value: id, label: inLanguage(names.short, c.var.language) ?? id }));
  const title = speak(termWords, c.var.language)('new');
  return page(
    c,
    { title, section: 'concordance', words: termWords, ...refusedWith(c, refusal) },
    <NewTermPage c={c} state={state} organizations={organizations} />,
  );
}

async function proposeNew(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const state = { typed, problems: {} };
  const value = (name: string) => typedValue(state, name).trim();
  const domain: TermDomain = termDomains.find((each) => each === value('domain')) ?? 'document';
  const wordings = allLanguages.map((language) => ({ language, text: value(language).slice(0, 300), use: 'preferred' as const }));
  const organizationId = z.uuid().safeParse(value('organization')).data;
  const source = value('source').slice(0, 300);
  const proposal = { domain, wordings, ...(organizationId ? { organizationId } : {}), ...(source ? { source } : {}) };
  const proposed = await proposeWordings(c.var.db, c.var.actor, proposal);
  return proposed.ok ? leaveFor(c, `/terms/${proposed.name}`, 'proposed') : newPage(c, state, proposed.refusal);
}

async function termPage(c: Request, refusal?: Refusal, state?: FormState): Promise<Response> {
  const t = speak(termWords, c.var.language);
  const term = await findTerm(c.var.db, c.req.param('name') ?? '');
  if (!term) return notFoundPage(c);
  const journal = await journalOf(c.var.db, 'term', term.name);
  const names = await nameBodies(c.var.db, term.organizationId ? [term.organizationId] : [], c.var.language);
  const holdsFor = (term.organizationId && names.get(term.organizationId)) || t('everybody');
  return page(
    c,
    { title: t('term'), section: 'concordance', words: termWords, ...refusedWith(c, refusal) },
    <TermPage
      c={c}
      term={term}
      journal={journal}
      mayDecide={hasRole(c.var.actor, ...termKeepers)}
      holdsFor={holdsFor}
      {...(state ? { state } : {})}
    />,
  );
}

const optionalDay = () =>
  z
    .string()
    .trim()
    .optional()
    .default('')
    .refine((day) => day === '' || isDay(day), 'day');
const wordingForm = z.object({
  language: field.choice(allLanguages),
  wording: field.text(300),
  use: field.choice(termStatuses),
  gender: z.enum(['f', 'm', '']).optional().default(''),
  acronym: field.ticked(),
  from: optionalDay(),
  until: optionalDay(),
  source: field.optionalText(300),
});

async function addWording(c: Request): Promise<Response> {
  const read = await readForm(c, wordingForm);
  if (!read.ok) return termPage(c, { code: 'wording-needed' }, read);
  const { language, wording, use, gender, acronym, from, until, source } = read.values;
  const term = await findTerm(c.var.db, c.req.param('name') ?? '');
  if (!term) return notFoundPage(c);
  const proposed = await proposeWordings(c.var.db, c.var.actor, {
    name: term.name,
    domain: term.domain,
    ...(source ? { source } : {}),
    wordings: [
      { language, text: wording, use, acronym, ...(gender ? { gender } : {}), ...(from ? { from } : {}), ...(until ? { until } : {}) },
    ],
  });
  if (!proposed.ok) return termPage(c, proposed.refusal, { typed: read.typed, problems: {} });
  return leaveFor(c, `/terms/${term.name}`, 'proposed');
}

async function decide(c: Request, act: typeof acceptWording): Promise<Response> {
  const decided = await act(c.var.db, c.var.actor, c.req.param('id') ?? '');
  return decided.ok ? leaveFor(c, `/terms/${decided.name}`, 'decided') : listPage(c, decided.refusal);
}

async function merge(c: Request): Promise<Response> {
  const into = typedValue({ typed: await readTyped(c), problems: {} }, 'into').trim();
  const merged = await mergeStoredTerms(c.var.db, c.var.actor, { name: c.req.param('name') ?? '', into });
  return merged.ok ? leaveFor(c, `/terms/${merged.name}`, 'merged') : termPage(c, merged.refusal);
}

async function fileOf(c: Request): Promise<Response> {
  const format = c.req.param('file')?.endsWith('.tbx') ? 'tbx' : 'csv';
  const text = await exportTerms(c.var.db, format);
  const mediaType = format === 'tbx' ? 'application/xml; charset=utf-8' : 'text/csv; charset=utf-8';
  return sendFile(c, { filename: `terms.${format}`, mediaType, bytes: new TextEncoder().encode(text) });
}

async function takeIn(c: Request): Promise<Response> {
  const body = await c.req.parseBody();
  const { file } = body;
  const text = file instanceof File && file.size < 20_000_000 ? await file.text() : '';
  const name = file instanceof File ? file.name.slice(0, 200) : '';
  const taken = await importTerms(c.var.db, c.var.actor, { name, text });
  return taken.ok ? leaveFor(c, '/terms', 'imported', { n: taken.proposed }) : listPage(c, taken.refusal);
}
