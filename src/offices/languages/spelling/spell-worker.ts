import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { type Hunspell, loadModule } from 'hunspell-asm';
import type { Language } from '../../../platform/language.ts';
import { type Dictionary, findDictionaries } from './find-dictionaries.ts';
import { isOfHouse, partsOf } from './house-words.ts';
import { nearWords } from './near-words.ts';
import type { SpellAnswer, SpellQuestion } from './spelling.ts';

/** Reads words by the dictionaries of the machine, in a thread of its own: a dictionary is read when its language is first asked for. */
const loaded = new Map<Language, Promise<Hunspell[]>>();
let factory: ReturnType<typeof loadModule> | undefined;

async function load(dictionaries: Dictionary[]): Promise<Hunspell[]> {
  factory ??= loadModule();
  const hunspell = await factory;
  return dictionaries.map(({ affixes, words }) =>
    hunspell.create(hunspell.mountBuffer(readFileSync(affixes)), hunspell.mountBuffer(readFileSync(words))),
  );
}

const mostNear = 6;

async function answer({ id, language, words }: SpellQuestion): Promise<SpellAnswer> {
  const dictionaries = findDictionaries(language);
  if (dictionaries.length === 0) return { id, verdicts: undefined };
  const spellers = loaded.get(language) ?? load(dictionaries);
  loaded.set(language, spellers);
  const read = await spellers;
  const knows = (word: string) => isOfHouse(word, language) || read.some((speller) => speller.spell(word));
  const isKnown = (word: string) => knows(word) || partsOf(word, language).some(knows);
  const verdicts = words.map((word) => ({ word, known: isKnown(word) }));
  return {
    id,
    verdicts: verdicts.map(({ word, known }) => ({
      word,
      near: known ? undefined : nearWords(word, language).filter(knows).slice(0, mostNear),
    })),
  };
}

parentPort?.on('message', (question: SpellQuestion) => {
  answer(question).then(
    (found) => parentPort?.postMessage(found),
    () => parentPort?.postMessage({ id: question.id, verdicts: undefined } satisfies SpellAnswer),
  );
});
