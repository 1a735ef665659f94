import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CheckOptions } from '../offices/concordance/public.ts';
import { refuseInput } from './refuse-input.ts';

const severity = z.enum(['must', 'look', 'style', 'off']);
const names = z.partialRecord(z.enum(['en', 'fr', 'es', 'ar', 'ru', 'zh']), z.string());
const rules = z.strictObject({
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).optional(),
  acronyms: z.array(names).optional(),
  severity: z.record(z.string(), severity).optional(),
});

/** The rules of a house: the period days without a year belong to, acronyms by language, and how grave each rule or family is. */
export async function readCheckRules({ rules: file }: { rules?: string }): Promise<CheckOptions> {
  if (!file) return {};
  const source = await readFile(file, 'utf8').catch(() => refuseInput({ code: 'no-such-file', value: file }));
  const read = rules.safeParse(parsed(file, source));
  if (!read.success) {
    const [first] = read.error.issues;
    return refuseInput({ code: 'bad-rules', file, problem: first ? `${first.path.join('.') || '.'}: ${first.message}` : '' });
  }
  return read.data;
}

function parsed(file: string, source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (fault) {
    return refuseInput({ code: 'bad-rules', file, problem: fault instanceof Error ? fault.message : String(fault) });
  }
}
