import { Hono } from 'hono';
import type { Refusal } from '../../../platform/answer.ts';
import { sha256 } from '../../../platform/digest.ts';
import { asLanguage } from '../../../platform/language.ts';
import { refusals } from '../../../platform/refusals.ts';
import { type Env, type FormState, leaveFor, type Request, readTyped, requireStaff, typedValue } from '../../../platform/web/public.ts';
import { type WordArguments, word } from '../../../platform/words.ts';
import { bodyNames } from '../../directory/public.ts';
import { asImportText, importRefusals, readLetter } from '../../languages/public.ts';
import { storeLetterReading } from './import-letter.ts';
import { chooseLetterPage, letterPreviewPage, type Trouble } from './import-letter-page.tsx';
import { type LetterChoice, planLetter } from './import-letter-plan.ts';
import type { LetterSource } from './import-letter-stores.tsx';
import { readSource } from './import-source.ts';

/** Taking a letter in: choose, look, store. Mounted before `/circulars/:id`, as `import` is no circular. */
export const importLetterRoutes = new Hono<Env>();
importLetterRoutes.use('/circulars/import', requireStaff());
importLetterRoutes.use('/circulars/import/*', requireStaff());

importLetterRoutes.get('/circulars/import', (c) => chooseLetterPage(c));

importLetterRoutes.post('/circulars/import', async (c) => {
  const { source, state } = await readSource(c);
  if (!source.ok) return chooseLetterPage(c, { state, refused: wordImport(c, source.refusal), status: 422 });
  return showPreview(c, source);
});

importLetterRoutes.post('/circulars/import/store', async (c) => {
  const typed = await readTyped(c);
  const state: FormState = { typed, problems: {} };
  const text = asImportText(typedValue(state, 'text'));
  if (!text.ok) return chooseLetterPage(c, { state, refused: wordImport(c, text.refusal), status: 422 });
  const source = { fileName: typedValue(state, 'file_name'), text: text.text };
  if (sha256(source.text) !== typedValue(state, 'digest'))
    return showPreview(c, source, { state, refused: wordImport(c, { code: 'import-changed' }), status: 409 });
  const stored = await storeLetterReading(c.var.db, c.var.actor, { ...source, reading: readLetter(source.text), choice: choiceOf(state) });
  if (!stored.ok)
    return showPreview(c, source, { state, refused: wordImport(c, stored.refusal), status: 409, known: knownPath(stored.refusal) });
  return leaveFor(c, `/circulars/${stored.circularId}`, 'drafted');
});

async function showPreview(c: Request, source: LetterSource, trouble: Trouble = {}): Promise<Response> {
  const reading = readLetter(source.text);
  const planned = await planLetter(c.var.db, reading, trouble.state ? choiceOf(trouble.state) : {});
  const typed: FormState = { typed: { text: source.text }, problems: {} };
  if (!planned.ok) return chooseLetterPage(c, { state: typed, refused: wordImport(c, planned.refusal), status: 422 });
  const names = await bodyNames(c.var.db, [planned.plan.organizationId]);
  const organizationOf = names.get(planned.plan.organizationId)?.ofForm ?? {};
  return letterPreviewPage(c, { reading, plan: planned.plan, organizationOf, source }, trouble);
}

function knownPath({ circularId }: Refusal): string | undefined {
  return typeof circularId === 'string' ? `/circulars/${circularId}` : undefined;
}

function choiceOf(state: FormState): LetterChoice {
  const meeting = typedValue(state, 'meeting');
  return {
    meeting: meeting === 'none' ? 'none' : Number(meeting || 0),
    city: typedValue(state, 'city').slice(0, 120),
    original: asLanguage(typedValue(state, 'original')),
  };
}

function wordImport(c: Request, { code, ...facts }: Refusal): string {
  const wording = { ...refusals, ...importRefusals }[code as keyof typeof importRefusals];
  if (!wording) throw new Error(`refusal not worded: ${code}`);
  return word(wording, c.var.language, facts as WordArguments);
}
