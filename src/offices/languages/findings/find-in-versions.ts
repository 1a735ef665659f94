import type { Language } from '../../../platform/language.ts';
import { type Finding, sortFindings } from '../compare-finding.ts';
import type { Folded } from '../read-folded.ts';
import { findTerms, indexTerms, type TermIndex } from '../terms/find-terms.ts';
import { type Term, termsOn } from '../terms/term.ts';
import { usualTerms } from '../terms/usual-terms.ts';
import { checkAcronyms } from './check-acronyms.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkArticles } from './check-articles.ts';
import { checkAuthentic } from './check-authentic.ts';
import { checkDuals } from './check-duals.ts';
import { checkEvents } from './check-events.ts';
import { checkFormalities } from './check-formalities.ts';
import { checkFormat } from './check-format.ts';
import { checkTitles, readMentions } from './check-gender.ts';
import { checkHonorifics } from './check-honorifics.ts';
import { checkInstitutions } from './check-institutions.ts';
import { checkKinds } from './check-kinds.ts';
import { checkPersons } from './check-persons.ts';
import { checkQualifiers } from './check-qualifiers.ts';
import { checkSlips } from './check-slips.ts';
import { checkSpelling } from './check-spelling.ts';
import { checkTerms } from './check-terms.ts';
import { checkWriting } from './check-writing.ts';
import type { FindContext } from './find-context.ts';
import { makePassage, type Row } from './passage.ts';
import { sexesOfHolders } from './resolve-sex.ts';

/** Finds what is no plain value: qualifiers, names, gender, slips of the pen, formalities, events told twice, format. */
export function findInVersions(context: FindContext): Finding[] {
  const rows = prepareRows(context);
  const accepted = new Set(context.accepted);
  return sortFindings(checks.flatMap((check) => check(rows, context))).filter(({ id }) => !accepted.has(id));
}

type Check = (rows: Row[], context: FindContext) => Finding[];

const checks: Check[] = [
  checkSexes,
  checkQualifiers,
  checkTerms,
  checkInstitutions,
  checkPersons,
  checkAcronyms,
  checkKinds,
  checkEvents,
  checkSlips,
  checkFormalities,
  checkAuthentic,
  checkSpelling,
  checkArticles,
  checkDuals,
  checkWriting,
  checkHouse,
];

function checkHouse(rows: Row[], { withoutFormat }: FindContext): Finding[] {
  return checkFormat(rows, withoutFormat);
}

function checkSexes(rows: Row[], { holders = [] }: FindContext): Finding[] {
  const reads = readMentions(rows);
  const known = sexesOfHolders(holders);
  return [...checkTitles(reads, known), ...checkHonorifics(rows, holders), ...checkAgreement(rows, reads, { posts: known, holders })];
}

/** The paragraphs of all versions, ready for the rules, in the order of the first version. */
export function prepareRows({ versions, terms = usualTerms, day }: FindContext): Row[] {
  const inForce = day === undefined ? terms : termsOn(terms, day);
  const passages = versions.flatMap(({ language, paragraphs }) => {
    const find = finderOf(inForce, language);
    return paragraphs.filter(({ text }) => text.trim() !== '').map(({ key, text }) => makePassage(key, language, text, find));
  });
  const keys = [...new Set(passages.map(({ key }) => key))];
  return keys.map((key) => ({ key, passages: passages.filter((passage) => passage.key === key) }));
}

const indexes = new WeakMap<readonly Term[], Map<Language, TermIndex>>();

function finderOf(terms: readonly Term[], language: Language) {
  const known = indexes.get(terms) ?? new Map<Language, TermIndex>();
  indexes.set(terms, known);
  const index = known.get(language) ?? indexTerms(terms, language);
  known.set(language, index);
  return (text: string, folded: Folded) => findTerms(text, index, folded);
}
