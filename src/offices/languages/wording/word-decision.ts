import type { Language } from '../../../platform/language.ts';
import type { InLanguages } from '../facts.ts';
import { fill } from '../pack.ts';
import { normaliseText } from '../texts/normalise.ts';
import { pickWording } from './pick-wording.ts';
import { wordDays } from './word-days.ts';
import { type OrdinalForm, wordOrdinal } from './word-number.ts';

export const decisionVerbs = ['noted', 'endorsed', 'approved', 'adopted'] as const;
export type DecisionVerb = (typeof decisionVerbs)[number];
/** `body` carries its article ("the Council", "le Conseil"); `session` is its number; `date` is `YYYY-MM-DD`. */
export type Decision = { verb: DecisionVerb; body: InLanguages; session: number; place: InLanguages; date: string };

type DecisionFrames = { verbs: Record<DecisionVerb, string>; line: string; ordinal: OrdinalForm };

/** `{s}` and `{p}` are the Arabic endings that agree with the body: ت on the verb, ه or ها on "its session". */
const frames: Record<Language, DecisionFrames> = {
  en: {
    verbs: { noted: 'Noted by {body}', endorsed: 'Endorsed by {body}', approved: 'Approved by {body}', adopted: 'Adopted by {body}' },
    line: '{decided} at its {session} session ({place}, {date})',
    ordinal: 'f',
  },
  fr: {
    verbs: {
      noted: 'Document dont {body} a pris note',
      endorsed: 'Document que {body} a fait sien',
      approved: 'Document approuvé par {body}',
      adopted: 'Document adopté par {body}',
    },
    line: '{decided} à sa {session} session ({place}, {date})',
    ordinal: 'f',
  },
  es: {
    verbs: {
      noted: 'Documento del que {body} tomó nota',
      endorsed: 'Documento que {body} hizo suyo',
      approved: 'Documento aprobado por {body}',
      adopted: 'Documento adoptado por {body}',
    },
    line: '{decided} en su {session} sesión ({place}, {date})',
    ordinal: 'f',
  },
  ar: {
    verbs: {
      noted: 'وثيقة أحاط{s} {body} علماً بها',
      endorsed: 'وثيقة أيّد{s}ها {body}',
      approved: 'وثيقة وافق{s} عليها {body}',
      adopted: 'وثيقة اعتمد{s}ها {body}',
    },
    line: '{decided} في دورت{p} {session} ({place}، {date})',
    ordinal: 'f-genitive',
  },
  ru: {
    verbs: {
      noted: 'Принято к сведению: {body}',
      endorsed: 'Поддержано: {body}',
      approved: 'Одобрено: {body}',
      adopted: 'Принято: {body}',
    },
    line: '{decided}, {session} сессия ({place}, {date})',
    ordinal: 'f',
  },
  zh: {
    verbs: { noted: '注意到', endorsed: '赞同', approved: '核准', adopted: '通过' },
    line: '{body}{session}届会议{decided}本文件（{place}，{date}）',
    ordinal: 'm',
  },
};

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
  return wordDays({ fact: 'days', from: period.from, to: period.to }, language, language === 'zh' ? 'plain' : 'on');
}
