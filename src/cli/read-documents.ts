import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { OfficialDocument } from '../offices/documents/public.ts';
import { allLanguages } from '../platform/language.ts';
import { paperRefusals } from './paper-words.ts';
import { refuseCommand } from './refuse-command.ts';
import { settingsRefusals } from './words.ts';

const text = z.string();
const texts = z.array(text);
const fact = z.looseObject({ fact: text });
const run = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    text,
    emphasis: z.boolean().optional(),
    strong: z.boolean().optional(),
    language: z.enum(allLanguages).optional(),
  }),
  z.object({ kind: z.literal('link'), text, href: text }),
  z.object({ kind: z.literal('fact'), text, fact, name: text.optional(), emphasis: z.boolean().optional(), href: text.optional() }),
]);
const runs = z.array(run);
const key = text;
const signature = z.object({ name: text, lines: texts, organization: text.optional(), signed: z.boolean() });
const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), key, runs, align: z.enum(['start', 'center', 'end']).optional() }),
  z.object({ kind: z.literal('heading'), key, level: z.literal([1, 2, 3]), runs }),
  z.object({ kind: z.literal('list'), key, ordered: z.boolean(), items: z.array(runs) }),
  z.object({ kind: z.literal('table'), key, widths: z.array(z.number()).optional(), header: z.array(runs), rows: z.array(z.array(runs)) }),
  z.object({ kind: z.literal('signatures'), key, blocks: z.array(signature) }),
]);
const letterhead = z.looseObject({ organization: text, contacts: z.array(z.object({ label: text, value: text })), address: texts });
const document = z.looseObject({
  kind: text.optional(),
  language: z.enum(allLanguages),
  title: text,
  letterheads: z.array(letterhead),
  addressee: texts.optional(),
  salutation: texts.optional(),
  enclosures: texts.optional(),
  subtitles: z.array(z.looseObject({ runs })).optional(),
  blocks: z.array(block),
});
const list = z.array(document).min(1);
const byLanguage = z.partialRecord(z.enum(allLanguages), document).transform(Object.values).pipe(list);

/** The documents of a JSON file: one, a list, or one for each language code. `kind` stands in where a document names none. */
export async function readDocuments(path: string, kind = 'letter'): Promise<OfficialDocument[]> {
  const source = await readFile(path, 'utf8').catch(() => refuseCommand({ code: 'no-such-file', value: path }, settingsRefusals));
  const json = parsed(path, source);
  const one = typeof json === 'object' && json !== null && 'language' in json;
  const read = Array.isArray(json) ? list.safeParse(json) : one ? list.safeParse([json]) : byLanguage.safeParse(json);
  if (!read.success) return refuse(path, problemOf(read.error));
  return read.data.map((each) => ({ kind, ...each }) as OfficialDocument);
}

function parsed(path: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (fault) {
    return refuse(path, fault instanceof Error ? fault.message : String(fault));
  }
}

/** The first place at which the file went wrong, such as `0.blocks.2.runs: …`. */
function problemOf({ issues: [first], message }: z.ZodError): string {
  return first ? `${first.path.join('.') || '.'}: ${first.message}` : message;
}

function refuse(path: string, problem: string): never {
  return refuseCommand({ code: 'not-documents', file: path, problem }, paperRefusals);
}
