import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Language } from '../../../platform/language.ts';
import { projectFolder } from '../../../platform/project-folder.ts';

export type SpellQuestion = { id: number; language: Language; words: string[] };
/** For each word the known words near it, or undefined where the word itself is known; no verdicts where there is no dictionary. */
export type SpellAnswer = { id: number; verdicts: { word: string; near: string[] | undefined }[] | undefined };

/** What a dictionary said of a word: known, or the known words one slip away. */
export type Verdict = { known: true } | { known: false; near: readonly string[] };

const verdicts = new Map<Language, Map<string, Verdict>>();
const waiting = new Map<number, (answer: SpellAnswer) => void>();
const idleMilliseconds = 10 * 60_000;
let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let asked = 0;

/** What the dictionaries said of a word before, in this process; undefined where it was not asked. */
export function verdictOf(language: Language, word: string): Verdict | undefined {
  return verdicts.get(language)?.get(word);
}

/** Whether a dictionary was asked for any word of a language. */
export function isJudged(language: Language): boolean {
  return verdicts.has(language);
}

/** Asks the dictionaries of a language for words that were not asked yet; false where there is no dictionary. */
export async function learnWords(language: Language, words: readonly string[]): Promise<boolean> {
  const known = verdicts.get(language) ?? new Map<string, Verdict>();
  const fresh = [...new Set(words)].filter((word) => !known.has(word));
  if (fresh.length === 0 && verdicts.has(language)) return true;
  const answer = await ask(language, fresh);
  if (!answer.verdicts) return false;
  for (const { word, near } of answer.verdicts) known.set(word, near ? { known: false, near } : { known: true });
  verdicts.set(language, known);
  return true;
}

function ask(language: Language, words: string[]): Promise<SpellAnswer> {
  asked += 1;
  const id = asked;
  worker ??= startWorker();
  worker.ref();
  clearTimeout(idle);
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    worker?.postMessage({ id, language, words } satisfies SpellQuestion);
  });
}

/** The thread keeps nobody alive. A built program has it built beside it; anything else runs it from its source. */
function startWorker(): Worker {
  const built = join(import.meta.dirname, 'spell-worker.js');
  const source = join(projectFolder, 'src/offices/languages/spelling/spell-worker.ts');
  const made = new Worker(existsSync(built) ? built : source, { stdout: true, stderr: true });
  made.on('message', (answer: SpellAnswer) => settle(answer));
  made.on('error', () => giveUp(made));
  made.on('exit', () => giveUp(made));
  return made;
}

function settle(answer: SpellAnswer): void {
  waiting.get(answer.id)?.(answer);
  waiting.delete(answer.id);
  if (waiting.size > 0) return;
  idle = setTimeout(() => void worker?.terminate(), idleMilliseconds);
  idle.unref();
  worker?.unref();
}

function giveUp(of: Worker): void {
  if (worker !== of) return;
  worker = undefined;
  for (const id of [...waiting.keys()]) settle({ id, verdicts: undefined });
}

/** Ends the thread; the next word starts another. */
export async function closeSpelling(): Promise<void> {
  clearTimeout(idle);
  await worker?.terminate();
}
