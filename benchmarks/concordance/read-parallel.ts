import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../../src/platform/language.ts';

/** One paragraph in some of the six languages. */
export type Parallel = Partial<Record<Language, string>>;

/** Parallel paragraphs of a set of the project (`tuned`, `unread`) or of a JSON file: a list of objects, a text by language code. */
export function readParallel(set: string): Parallel[] {
  const file = /[./]/.test(set) ? resolve(set) : join(import.meta.dirname, `${set}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
