import type { Language } from '../../../platform/language.ts';
import { type Finding, sortFindings } from '../comparing/compare-finding.ts';
import type { Folded } from '../read-folded.ts';
import { findTerms, indexTerms, type TermIndex } from '../terms/find-terms.ts';
import { type Term, termsOn } from '../terms/term.ts';
import { usualTerms } from '../terms/usual-terms.ts';
import { checkFurther } from './check-further.ts';
import { checkQualifiers } from './check-qualifiers.ts';
import type { FindContext } from './find-context.ts';
import { checkAuthentic } from './formalities/check-authentic.ts';
import { checkFormalities } from './formalities/check-formalities.ts';
import { checkAgreement } from './gender/check-agreement.ts';
import { checkArticles } from './gender/check-articles.ts';
import { checkDuals } from './gender/check-duals.ts';
import { checkTitles, readMentions } from './gender/check-gender.ts';
import { checkHonorifics } from './gender/check-honorifics.ts';
import { checkInclusive } from './gender/check-inclusive.ts';
import { sexesOfHolders } from './gender/resolve-sex.ts';
import { checkAcronyms } from './names/check-acronyms.ts';
import { checkCountries } from './names/check-countries.ts';
import { checkEvents } from './names/check-events.ts';
import { checkInstitutions } from './names/check-institutions.ts';
import { checkKinds } from './names/check-kinds.ts';
import { checkPersons } from './names/check-persons.ts';
import { checkTerms } from './names/check-terms.ts';
import { makePassage, type Row } from './passage.ts';
import { checkSlips } from './slips/check-slips.ts';
import { checkSpelling } from './slips/check-spelling.ts';
import { checkFormat } from './writing/check-format.ts';
import { checkQuotes } from './writing/check-quotes.ts';
import { checkWriting } from './writing/check-writing.ts';

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
  checkFurther,
  checkTerms,
  checkInstitutions,
  checkPersons,
  checkAcronyms,
  checkKinds,
  checkCountries,
  checkEvents,
  checkSlips,
  checkFormalities,
  checkAuthentic,
  checkSpelling,
  checkArticles,
  checkDuals,
  checkWriting,
  checkHouse,
  checkInclusiveForms,
];

function checkHouse(rows: Row[], { withoutFormat = [], house = {} }: FindContext): Finding[] {
  return [...checkFormat(rows, [...withoutFormat, ...(house.without ?? [])]), ...checkQuotes(rows, house)];
}

function checkInclusiveForms(rows: Row[], { house }: FindContext): Finding[] {
  return checkInclusive(rows, house);
}

function checkSexes(rows: Row[], { holders = [], house }: FindContext): Finding[] {
  const reads = readMentions(rows);
  const known = sexesOfHolders(holders);
  return [
    ...checkTitles(reads, known, house),
    ...checkHonorifics(rows, holders),
    ...checkAgreement(rows, reads, { posts: known, holders }),
  ];
}

/** The paragraphs of all versions, ready for the rules, in the order of the first version. */
export function prepareRows({ versions, terms = usualTerms, day }: FindContext): Row[] {
  const inForce = day === undefined ? terms : termsOn(terms, day);
  const passages = versions.flatMap(({ language, paragraphs }) => {
    const find = termFinder(inForce, language);
    return paragraphs.filter(({ text }) => text.trim() !== '').map(({ key, text }) => makePassage(key, language, text, find));
  });
  const keys = [...new Set(passages.map(({ key }) => key))];
  return keys.map((key) => ({ key, passages: passages.filter((passage) => passage.key === key) }));
}

const indexes = new WeakMap<readonly Term[], Map<Language, TermIndex>>();

/** Finds the terms of a list in texts of a language; the list is made ready once. */
export function termFinder(terms: readonly Term[], language: Language) {
  const known = indexes.get(terms) ?? new Map<Language, TermIndex>();
  indexes.set(terms, known);
  const index = known.get(language) ?? indexTerms(terms, language);
  known.set(language, index);
  return (text: string, folded?: Folded) => findTerms(text, index, folded);
}
