import { answerRates } from './answer-rates.ts';
import { conceptNames } from './find-concepts.ts';

/** How often a word is answered where its sentence is translated, and by chance where its part of it is not. */
export type AnswerRate = { answered: number; byChance: number };

const usual: AnswerRate = { answered: 0.76, byChance: 0.17 };
let known: (AnswerRate | undefined)[] | undefined;

/** The rate of a word that may name any of these listed things: it is answered where one of them is. */
export function rateOf(concepts: readonly number[]): AnswerRate {
  known ??= readRates();
  const rates = concepts.map((concept) => known?.[concept] ?? usual);
  return {
    answered: Math.max(...rates.map(({ answered }) => answered)),
    byChance: Math.max(...rates.map(({ byChance }) => byChance)),
  };
}

function readRates(): (AnswerRate | undefined)[] {
  const byName = new Map(
    answerRates
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [digits = '', ...names] = line.split(' ');
        const rate = { answered: Number(digits[0]) / 10 + 0.02, byChance: 0.05 + Number(digits[1]) / 20 };
        return names.map((name) => [name, rate] as const);
      }),
  );
  return conceptNames().map((name) => byName.get(name));
}
