import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type CheckOptions, concordanceRefusals, readDirectoryFiles } from '../offices/concordance/public.ts';
import {
  exchangeRefusals,
  formatRules,
  inclusiveForms,
  masculineTitles,
  quoteStyles,
  readTbx,
  type Term,
} from '../offices/languages/public.ts';
import { allLanguages } from '../platform/language.ts';
import { refuseInput } from './refuse-input.ts';

const severity = z.enum(['must', 'look', 'style', 'off']);
const names = z.partialRecord(z.enum(allLanguages), z.string());
const house = z.strictObject({
  masculineTitles: z.enum(masculineTitles).optional(),
  inclusive: z.enum(inclusiveForms).optional(),
  quotes: z.partialRecord(z.enum(allLanguages), z.enum(quoteStyles)).optional(),
  without: z.array(z.enum(formatRules)).optional(),
});
const rules = z.strictObject({
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).optional(),
  acronyms: z.array(names).optional(),
  severity: z.record(z.string(), severity).optional(),
  house: house.optional(),
});
export type RuleFiles = { rules?: string; terms?: string; directory?: string };

/** What a check is told beside the files: the rules of a house, its term base, and its directory as exported. */
export async function readCheckRules({ rules: file, terms, directory }: RuleFiles): Promise<CheckOptions> {
  const ruled = file ? await readRules(file) : {};
  const own = terms ? await readTerms(terms) : [];
  const read = directory ? await readDirectory(directory) : { terms: [], holders: [] };
  const all = [...own, ...read.terms];
  return { ...ruled, ...(all.length > 0 ? { terms: all } : {}), ...(read.holders.length > 0 ? { holders: read.holders } : {}) };
}

async function readRules(file: string): Promise<CheckOptions> {
  const read = rules.safeParse(parsed(file, await textOf(file)));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  return refuseInput({ code: 'bad-rules', file, problem: first ? `${first.path.join('.') || '.'}: ${first.message}` : '' });
}

async function readTerms(file: string): Promise<Term[]> {
  const read = readTbx(await textOf(file));
  return read.ok ? read.terms : refuseInput(read.refusal, exchangeRefusals);
}

async function readDirectory(folder: string) {
  const found = await readdir(folder).catch(() => refuseInput({ code: 'no-such-file', value: folder }));
  const wanted = found.filter((name) => /\.(?:csv|tsv|json)$/i.test(name)).sort();
  const files = await Promise.all(wanted.map(async (name) => ({ name, text: await textOf(join(folder, name)) })));
  const read = readDirectoryFiles(files, folder);
  return read.ok ? read : refuseInput(read.refusal, concordanceRefusals);
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => refuseInput({ code: 'no-such-file', value: file }));
}

function parsed(file: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (fault) {
    return refuseInput({ code: 'bad-rules', file, problem: fault instanceof Error ? fault.message : String(fault) });
  }
}
