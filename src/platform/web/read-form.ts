import { z } from 'zod';
import type { Request } from './context.ts';

/** What was typed, by field name; repeated fields are lists. Kept to fill the form again. */
export type Typed = Record<string, string | string[]>;
/** Problem codes by field name, worded by `formProblems` or the office's own words. */
export type Problems = Record<string, string>;
export type FormReading<T> = { ok: true; values: T; typed: Typed } | { ok: false; problems: Problems; typed: Typed };

/** Reads the posted fields as text, trimmed of nothing: what was typed is kept as typed. Files are left out. */
export async function readTyped(c: Request): Promise<Typed> {
  const body = await c.req.parseBody({ all: true });
  const typed: Typed = {};
  for (const [name, value] of Object.entries(body)) {
    const texts = (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
    if (texts.length > 0) typed[name] = Array.isArray(value) ? texts : (texts[0] ?? '');
  }
  return typed;
}

/** Reads and checks a posted form. Problem codes: `required`, `email`, `day`, `choice`, `too-long`, `number`, or a schema's own message. */
export async function readForm<S extends z.ZodType>(c: Request, schema: S): Promise<FormReading<z.output<S>>> {
  const typed = await readTyped(c);
  const read = schema.safeParse(typed);
  if (read.success) return { ok: true, values: read.data, typed };
  const problems: Problems = {};
  for (const issue of read.error.issues) problems[String(issue.path[0] ?? 'form')] ??= problemCode(issue);
  return { ok: false, problems, typed };
}

function problemCode(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' || /^[a-z]+(-[a-z]+)*$/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return 'required';
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'too_small') return 'required';
  return 'choice';
}

/** The usual fields of our forms. All take what a browser posts: text. */
export const field = {
  text: (max = 200) => z.string('required').trim().min(1, 'required').max(max, 'too-long'),
  optionalText: (max = 2000) => z.string().trim().max(max, 'too-long').optional().default(''),
  email: () =>
    z
      .string('required')
      .trim()
      .min(1, 'required')
      .max(254, 'too-long')
      .regex(/^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/u, 'email'),
  day: () => z.string('required').trim().min(1, 'required').refine(isDay, 'day'),
  number: (min: number, max: number) => z.coerce.number('number').int('number').min(min, 'number').max(max, 'number'),
  choice: <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, 'choice'),
  choices: <const T extends readonly [string, ...string[]]>(values: T) =>
    z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(z.enum(values, 'choice'))),
  ticked: () => z.preprocess((value) => value === 'yes', z.boolean()),
};

/** Whether the text is a real calendar day `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
