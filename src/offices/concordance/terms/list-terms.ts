import type { Handle } from '../../../platform/database/public.ts';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { preferredWord, type TermDomain, usualTerms } from '../../languages/public.ts';
import { readTerms, type StoredTerm } from './stored-term.ts';

export type TermFilter = { query?: string; domain?: TermDomain; show?: 'all' | 'proposed' | 'house' };
/** A term as the list shows it: what it is called in each language, and how many wordings wait for a decision. */
export type ListedTerm = { name: string; domain: TermDomain; names: Partial<Record<Language, string>>; toDecide: number; isHouse: boolean };

/** Terms of the record and of the product that answer a search in any language and script: those to be decided first, then by name. */
export async function listTerms(db: Handle, { query = '', domain, show = 'all' }: TermFilter): Promise<ListedTerm[]> {
  const stored = await readTerms(db);
  const own = new Set(stored.map(({ name }) => name));
  const starters = usualTerms
    .filter(({ id }) => !own.has(id))
    .map((starter): StoredTerm => ({ name: starter.id, domain: starter.domain, wordings: [], starter }));
  const wanted = fold(query);
  return [...stored, ...starters]
    .filter((term) => !term.mergedInto && (domain === undefined || term.domain === domain))
    .filter((term) => wanted === '' || textsOf(term).some((text) => fold(text).includes(wanted)))
    .map(listed)
    .filter(({ toDecide, isHouse }) => (show === 'proposed' ? toDecide > 0 : show === 'house' ? isHouse : true))
    .sort((a, b) => b.toDecide - a.toDecide || (a.names.en ?? a.name).localeCompare(b.names.en ?? b.name, 'en'));
}

function listed(term: StoredTerm): ListedTerm {
  const names = Object.fromEntries(
    allLanguages.flatMap((language) => {
      const name = nameOf(term, language);
      return name === undefined ? [] : [[language, name] as const];
    }),
  );
  const toDecide = term.wordings.filter(({ standing }) => standing === 'proposed').length;
  return { name: term.name, domain: term.domain, names, toDecide, isHouse: term.id !== undefined };
}

/** What a term is called in a language: as accepted, else as the product has it, else as proposed. */
export function nameOf({ wordings, starter }: Pick<StoredTerm, 'wordings' | 'starter'>, language: Language): string | undefined {
  const own = wordings.filter((one) => one.language === language && !one.acronym && one.use !== 'forbidden' && one.standing !== 'retired');
  const accepted = own.filter(({ standing }) => standing === 'accepted');
  return (
    accepted.findLast(({ use }) => use === 'preferred')?.text ??
    (starter && preferredWord(starter, language)?.text) ??
    accepted[0]?.text ??
    own[0]?.text
  );
}

function textsOf({ name, wordings, starter }: StoredTerm): string[] {
  return [
    name,
    ...wordings.map(({ text }) => text),
    ...Object.values(starter?.words ?? {}).flatMap((words) => words.map(({ text }) => text)),
  ];
}

/** Accents, case, Arabic vowels and letter forms make no difference to a search. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .trim();
}
