import { Hono } from 'hono';
import type { Refusal } from '../../../platform/answer.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import { refusals } from '../../../platform/refusals.ts';
import { type Env, leaveFor, page, type Request, requireStaff } from '../../../platform/web/public.ts';
import { speak, type WordArguments, word } from '../../../platform/words.ts';
import { exchangeRefusals, makeMemory, readXliff, translateXliff, writeTmx, writeXliff } from '../../languages/public.ts';
import { sendFile } from '../pages/send-file.ts';
import { importMemory, memoryEntries, memoryFrom } from './keep-in-memory.ts';
import { MemoryPage } from './memory-page.tsx';
import { memoryRefusals } from './memory-refusals.ts';
import { memoryWords } from './memory-words.ts';
import { searchMemory } from './search-memory.ts';

const largest = 40_000_000;

/** The translation memory: looked up, taken in, handed out, and put into translation files. */
export const memoryRoutes = new Hono<Env>()
  .use('/memory', requireStaff())
  .use('/memory/*', requireStaff())
  .get('/memory', (c) => memoryPage(c))
  .get('/memory/memory.tmx', (c) => tmxOf(c))
  .post('/memory/import', (c) => takeIn(c))
  .post('/memory/xliff', (c) => fillIn(c));

function wordRefusal(c: Request, { code, ...facts }: Refusal): string {
  const wording = { ...refusals, ...exchangeRefusals, ...memoryRefusals }[code as keyof typeof memoryRefusals];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return word(wording, c.var.language, facts as WordArguments);
}

async function memoryPage(c: Request, refusal?: Refusal): Promise<Response> {
  const text = (c.req.query('text') ?? '').slice(0, 5000).trim();
  const from = asLanguage(c.req.query('from')) ?? 'en';
  const into = asLanguage(c.req.query('to')) ?? (from === 'fr' ? 'en' : 'fr');
  const index = await memoryFrom(c.var.db, from);
  const matches = text === '' || from === into ? [] : searchMemory(index, text, into);
  const n = (await memoryEntries(c.var.db)).length;
  const title = speak(memoryWords, c.var.language)('title');
  const refused = refusal ? { refused: wordRefusal(c, refusal), status: 422 as const } : {};
  return page(
    c,
    { title, section: 'concordance', words: memoryWords, ...refused },
    <MemoryPage c={c} asked={{ text, from, into, matches }} n={n} />,
  );
}

async function tmxOf(c: Request): Promise<Response> {
  const units = (await memoryEntries(c.var.db)).map(({ wordings }) => wordings as Record<string, string>);
  const bytes = new TextEncoder().encode(writeTmx(makeMemory('*all*', '1', units)));
  return sendFile(c, { filename: 'memory.tmx', mediaType: 'application/xml; charset=utf-8', bytes });
}

async function postedFile(c: Request): Promise<{ name: string; text: string }> {
  const { file } = await c.req.parseBody();
  if (!(file instanceof File) || file.size > largest) return { name: '', text: '' };
  return { name: file.name.slice(0, 200), text: await file.text() };
}

async function takeIn(c: Request): Promise<Response> {
  const taken = await importMemory(c.var.db, c.var.actor, await postedFile(c));
  return taken.ok ? leaveFor(c, '/memory', 'kept', { n: taken.kept }) : memoryPage(c, taken.refusal);
}

/** Gives a translation file back with the cleared wordings of its untranslated segments. */
async function fillIn(c: Request): Promise<Response> {
  const { name, text } = await postedFile(c);
  const read = readXliff(text);
  if (!read.ok) return memoryPage(c, read.refusal);
  const [from, into] = [ours(read.file.sourceLanguage), ours(read.file.targetLanguage)];
  const targets = new Map<string, string>();
  if (from && into && from !== into) {
    const index = await memoryFrom(c.var.db, from);
    for (const { place, source, target, marked, translate } of read.file.segments) {
      if (target || marked || !translate) continue;
      const [best] = searchMemory(index, source, into, 99, 1);
      const wording = best?.entry.wordings[into];
      if (wording) targets.set(place, wording);
    }
  }
  const filled = translateXliff(read.file, targets);
  if (!filled.ok) return memoryPage(c, filled.refusal);
  const bytes = new TextEncoder().encode(writeXliff(filled.file));
  return sendFile(c, { filename: name || 'translation.xlf', mediaType: 'application/xliff+xml', bytes });
}

const ours = (tag: string | undefined): Language | undefined => asLanguage(tag?.slice(0, 2).toLowerCase());
