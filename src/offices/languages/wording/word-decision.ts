import type { Language } from '../../../platform/language.ts';
import type { InLanguages } from '../facts.ts';
import { type DayForm, fill } from '../pack.ts';
import { byLanguage } from '../pack-of.ts';
import { normaliseText } from '../texts/normalise.ts';
import { pickWording } from './pick-wording.ts';
import { wordDays } from './word-days.ts';
import { type OrdinalForm, wordOrdinal } from './word-number.ts';

export const decisionVerbs = ['noted', 'endorsed', 'approved', 'adopted'] as const;
export type DecisionVerb = (typeof decisionVerbs)[number];
/** `body` carries its article ("the Council", "le Conseil"); `session` is its number; `date` is `YYYY-MM-DD`. */
export type Decision = { verb: DecisionVerb; body: InLanguages; session: number; place: InLanguages; date: string };

export type DecisionFrames = { verbs: Record<DecisionVerb, string>; line: string; ordinal: OrdinalForm; period: DayForm };

/** `period` is the form of the days of a report; `{s}` and `{p}` are the Arabic endings that agree with the body: ت on the verb, ه or ها on "its session". */
const frames: Record<Language, DecisionFrames> = byLanguage((pack) => pack.wording.decisionFrames);

/** The line under a title that says what a body decided on a document, at which session, where and when. */
export function wordDecision(decision: Decision, language: Language): string {
  const { verbs, line, ordinal } = frames[language];
  const body = pickWording(decision.body, language).text;
  const agreement = isFeminineArabic(body) ? { s: 'ت', p: 'ها' } : { s: '', p: 'ه' };
  const values = {
    body,
    ...agreement,
    session: wordOrdinal(decision.session, language, ordinal),
    place: pickWording(decision.place, language).text,
    date: wordDays({ fact: 'days', from: decision.date }, language),
  };
  return normaliseText(fill(line, { ...values, decided: fill(verbs[decision.verb], values) }), language);
}

/** The head noun decides: اللجنة, الجمعية and الهيئة end in ة. */
function isFeminineArabic(body: string): boolean {
  return /^\S*ة(?:\s|$)/.test(body);
}

/** The period of a report: "from 15 September 2017 to 15 March 2018". */
export function wordPeriod(period: { from: string; to: string }, language: Language): string {
  return wordDays({ fact: 'days', from: period.from, to: period.to }, language, frames[language].period);
}
