import { screenLanguages } from '../../../platform/language.ts';
import { isDay, type Problems, type Typed } from '../../../platform/web/public.ts';
import type { InLanguages } from '../../languages/public.ts';
import type { SelectionInput } from './record-selection.ts';
import { type Candidate, outcomes, type Selection } from './selection.ts';

/** The form of a selection as it was posted; `problems` where the day or the places cannot be read. */
export function readSelection(typed: Typed, candidates: readonly Candidate[]): { input: SelectionInput; problems: Problems } {
  const value = (name: string) => String(typed[name] ?? '').trim();
  const places = Number(value('places'));
  const problems: Problems = {
    ...(isDay(value('decidedOn')) ? {} : { decidedOn: 'day' }),
    ...(Number.isInteger(places) && places > 0 && places < 100_000 ? {} : { places: 'number' }),
  };
  const input: SelectionInput = {
    decidedBy: Object.fromEntries(screenLanguages.map((language) => [language, value(`decidedBy_${language}`)]).filter(([, text]) => text)),
    decidedOn: value('decidedOn'),
    places,
    criteria: readLines(value, 'criteria'),
    conflicts: readLines(value, 'conflicts'),
    candidates: candidates.map((candidate, index) => {
      const outcome = outcomes.find((known) => known === value(`outcome-${index}`)) ?? 'not-selected';
      const rank = Number(value(`rank-${index}`));
      return {
        ...candidate,
        outcome,
        ...(outcome === 'reserve' && Number.isInteger(rank) ? { reserveRank: rank } : {}),
        reason: value(`reason-${index}`).slice(0, 500),
      };
    }),
  };
  return { input, problems };
}

/** One wording a line: the third line of each language is the third criterion. */
function readLines(value: (name: string) => string, name: string): InLanguages[] {
  const lines = screenLanguages.map((language) => [language, value(`${name}_${language}`).split(/\r?\n/)] as const);
  const count = Math.max(...lines.map(([, own]) => own.length));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(lines.map(([language, own]) => [language, (own[index] ?? '').trim()]).filter(([, text]) => text)),
  ).filter((names) => Object.keys(names).length > 0);
}

/** A recorded selection as the form is filled with it, beside candidates who came later. */
export function typedSelection(selection: Selection | undefined, candidates: readonly Candidate[], on: string): Typed {
  const lines = (names: InLanguages[] | undefined, name: string) =>
    Object.fromEntries(
      screenLanguages.map((language) => [`${name}_${language}`, (names ?? []).map((each) => each[language] ?? '').join('\n')]),
    );
  const rows = candidates.flatMap((candidate, index) => {
    const known = selection?.candidates.find((each) => isSame(each, candidate));
    return [
      [`outcome-${index}`, known?.outcome ?? 'not-selected'],
      [`rank-${index}`, known?.reserveRank ? String(known.reserveRank) : ''],
      [`reason-${index}`, known?.reason ?? ''],
    ];
  });
  return {
    ...Object.fromEntries(screenLanguages.map((language) => [`decidedBy_${language}`, selection?.decidedBy[language] ?? ''])),
    decidedOn: selection?.decidedOn ?? on,
    places: selection ? String(selection.places) : '',
    ...lines(selection?.criteria, 'criteria'),
    ...lines(selection?.conflicts, 'conflicts'),
    ...Object.fromEntries(rows),
  };
}

/** Those whom the delegations name now, and those of the record who were withdrawn since. */
export function candidatesToDecide(named: readonly Candidate[], selection: Selection | undefined): Candidate[] {
  const gone = (selection?.candidates ?? []).filter((each) => !named.some((candidate) => isSame(each, candidate)));
  return [...named, ...gone.map(({ bodyId, given, family, gender }) => ({ bodyId, given, family, gender }))];
}

const isSame = (one: Candidate, other: Candidate) =>
  one.bodyId === other.bodyId && one.given === other.given && one.family === other.family;
