import { Hono } from 'hono';
import type { Refusal } from '../../../platform/answer.ts';
import { refusals } from '../../../platform/refusals.ts';
import { type Env, leaveFor, notFoundPage, page, type Request, readTyped, requireStaff, typedValue } from '../../../platform/web/public.ts';
import { speak, type WordArguments, word } from '../../../platform/words.ts';
import { listBodies } from '../bodies/list-bodies.ts';
import { headingOf } from '../bodies/order-bodies.ts';
import { exportAs } from '../exporting/export-as.ts';
import { readChangesBeside } from '../search/read-changes.ts';
import { findImport, listImports } from './import-find.ts';
import { ImportPage } from './import-page.tsx';
import { importOutcomes, planImport } from './import-plan.ts';
import { ImportPreviewPage, type ShownImport } from './import-preview-page.tsx';
import { importDirectoryRefusals } from './import-refusals.ts';
import { mapImport, readImport, storeImport } from './import-store.ts';
import { type ImportMapping, importFields } from './import-table.ts';
import { undoImport } from './import-undo.ts';
import { bodiesById } from './import-word-line.ts';
import { importDirectoryWords } from './import-words.ts';

const mayChange = () => requireStaff('officer', 'administrator');

/** Taking a list in (choose, columns, preview, confirm, undo) and giving it out as CSV. Mounted before `/directory/:slug`. */
export const importDirectoryRoutes = new Hono<Env>();
importDirectoryRoutes.use('/directory/import', mayChange());
importDirectoryRoutes.use('/directory/import/*', mayChange());

importDirectoryRoutes.get('/directory/import', (c) => choosePage(c as Request));

importDirectoryRoutes.post('/directory/import', async (c) => {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size === 0) return choosePage(c as Request, { code: 'import-no-file' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readImport(c.var.db, c.var.actor, { fileName: file.name || '—', bytes });
  return read.ok ? leaveFor(c as Request, `/directory/import/${read.id}`) : choosePage(c as Request, read.refusal);
});

importDirectoryRoutes.get('/directory/import/:id', (c) => importPage(c as Request));

importDirectoryRoutes.post('/directory/import/:id/columns', async (c) => {
  const typed = await readTyped(c as Request);
  const chosen = importFields.flatMap((field) => {
    const index = typedValue({ typed, problems: {} }, field);
    return /^\d{1,2}$/.test(index) ? [[field, Number(index)] as const] : [];
  });
  const mapping: ImportMapping = Object.fromEntries(chosen);
  const mapped = await mapImport(c.var.db, c.var.actor, { id: c.req.param('id'), mapping });
  return mapped.ok ? leaveFor(c as Request, pathOf(c as Request), 'mapped') : importPage(c as Request, mapped.refusal);
});

importDirectoryRoutes.post('/directory/import/:id/store', async (c) => {
  const typed = await readTyped(c as Request);
  const digest = typedValue({ typed, problems: {} }, 'digest');
  const stored = await storeImport(c.var.db, c.var.actor, { id: c.req.param('id'), digest });
  await readChangesBeside(c.var.db);
  return stored.ok ? leaveFor(c as Request, pathOf(c as Request), 'stored', stored.counts) : importPage(c as Request, stored.refusal);
});

importDirectoryRoutes.post('/directory/import/:id/undo', async (c) => {
  const undone = await undoImport(c.var.db, c.var.actor, { id: c.req.param('id') });
  await readChangesBeside(c.var.db);
  return undone.ok ? leaveFor(c as Request, pathOf(c as Request), 'undone') : importPage(c as Request, undone.refusal);
});

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  vcf: 'text/vcard; charset=utf-8',
  json: 'application/json; charset=utf-8',
  'parline.json': 'application/json; charset=utf-8',
} as const;

for (const kind of ['csv', 'xlsx', 'vcf', 'json', 'parline.json'] as const)
  importDirectoryRoutes.get(`/directory/export.${kind}`, requireStaff(), async (c) => {
    const bytes = await exportAs(c.var.db, c.var.language, kind === 'parline.json' ? 'parline' : kind);
    const headers = { 'content-type': mediaTypes[kind], 'content-disposition': `attachment; filename="directory.${kind}"` };
    return c.body(bytes, 200, headers);
  });

const pathOf = (c: Request) => `/directory/import/${c.req.param('id')}`;

async function choosePage(c: Request, refusal?: Refusal): Promise<Response> {
  const imports = await listImports(c.var.db);
  const title = speak(importDirectoryWords, c.var.language)('title');
  const problem = refusal && wordImport(c, refusal);
  return page(
    c,
    { title, section: 'directory', status: refusal ? 422 : 200 },
    <ImportPage c={c} imports={imports} {...(problem ? { problem } : {})} />,
  );
}

async function importPage(c: Request, refusal?: Refusal): Promise<Response> {
  const found = await findImport(c.var.db, c.req.param('id') ?? '');
  if (!found) return notFoundPage(c);
  const shown = importOutcomes.find((outcome) => outcome === c.req.query('show'));
  const plan = found.outcome ?? (await planImport(c.var.db, found.table, found.mapping));
  const bodies = bodiesById(await listBodies(c.var.db), (body) => headingOf(body, c.var.language));
  const of: ShownImport = { found, bodies, ...plan, ...(shown ? { shown } : {}) };
  const refused = refusal && wordImport(c, refusal);
  return page(
    c,
    { title: found.fileName, section: 'directory', words: importDirectoryWords, ...(refused ? { refused, status: 409 as const } : {}) },
    <ImportPreviewPage c={c} of={of} />,
  );
}

/** A refusal of an import in the reader's language. */
function wordImport(c: Request, { code, ...facts }: Refusal): string {
  const wording = { ...refusals, ...importDirectoryRefusals }[code as keyof typeof importDirectoryRefusals | keyof typeof refusals];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return word(wording, c.var.language, facts as WordArguments);
}
