import { allLanguages, type Language } from '../../platform/language.ts';
import { type Fact, type InLanguages, joinList, renderFact } from '../languages/public.ts';
import { readWhen } from './read-when.ts';

type TimeFact = Extract<Fact, { fact: 'days' | 'vague' }>;

/** Words times in a language, `on` as an adverb: "on 9 and 10 June 2026 and in mid-December 2026". What cannot be read stands as typed. */
export function wordWhens(whens: readonly string[], language: Language, form: 'plain' | 'on' = 'plain'): string {
  const merged = mergeDays(whens);
  if (merged) return renderFact(merged, language, form).text;
  const words = whens.map((when) => {
    const fact = readWhen(when)?.fact;
    return fact ? renderFact(fact, language, form).text : when;
  });
  return joinList(words, language);
}

/** The times as one fact for a text; several that no single fact can hold become a list, worded as adverbs. */
export function whenFact(whens: readonly string[]): Fact {
  const only = whens.length === 1 ? readWhen(whens[0] ?? '')?.fact : undefined;
  return only ?? mergeDays(whens) ?? { fact: 'list', items: whens.map(everywhere) };
}

function everywhere(when: string): InLanguages {
  const fact = readWhen(when)?.fact;
  return Object.fromEntries(allLanguages.map((language) => [language, fact ? renderFact(fact, language, 'on').text : when]));
}

/** Single days, or one longer span with single days beside it, are one fact: "on 18 December 2017 and 21 February 2018". */
function mergeDays(whens: readonly string[]): TimeFact | undefined {
  const facts = whens.map((when) => readWhen(when)?.fact).filter((fact) => fact?.fact === 'days');
  const spans = facts.filter((fact) => fact.to !== undefined);
  if (facts.length !== whens.length || facts.length < 2 || spans.length > 1) return undefined;
  const [main = facts[0]] = spans;
  if (!main || isPair(main)) return undefined;
  return { ...main, alsoOn: facts.filter((fact) => fact !== main).map((fact) => fact.from) };
}

/** Two days in a row read as a pair, which joins better as a phrase of its own. */
function isPair({ from, to }: Extract<TimeFact, { fact: 'days' }>): boolean {
  return to !== undefined && Temporal.PlainDate.from(from).add({ days: 1 }).toString() === to;
}
