import type { Language } from '../../../platform/language.ts';

export const termStatuses = ['preferred', 'admitted', 'superseded', 'forbidden'] as const;
export type TermStatus = (typeof termStatuses)[number];
export const termDomains = ['organization', 'body', 'event', 'post', 'goal', 'treaty', 'document', 'parliament'] as const;
export type TermDomain = (typeof termDomains)[number];

/**
 * One wording of a term in one language. `asked` marks a forbidden wording that is wrong only where another version names this very term
 * (another thing may rightly bear it); days are `YYYY-MM-DD`.
 */
export type TermWord = {
  text: string;
  status: TermStatus;
  acronym?: boolean;
  asked?: boolean;
  gender?: 'f' | 'm';
  number?: 'singular' | 'plural';
  note?: string;
  from?: string;
  until?: string;
};

/** One thing and what it is called: by language, with what must not be said. */
export type Term = {
  id: string;
  domain: TermDomain;
  source?: string;
  from?: string;
  until?: string;
  words: Partial<Record<Language, TermWord[]>>;
};

/** The preferred wording of a term in a language, acronyms aside. */
export function preferredWord(term: Term, language: Language): TermWord | undefined {
  const words = (term.words[language] ?? []).filter(({ acronym }) => !acronym);
  return words.find(({ status }) => status === 'preferred') ?? words.find(({ status }) => status === 'admitted');
}

/** The terms in force on a day, with the wordings in force then; without a day, all of them. */
export function termsOn(terms: readonly Term[], day?: string): Term[] {
  if (day === undefined) return [...terms];
  const holds = ({ from, until }: { from?: string; until?: string }) => (from ?? day) <= day && day <= (until ?? day);
  return terms.filter(holds).map((term) => ({
    ...term,
    words: Object.fromEntries(Object.entries(term.words).map(([language, words]) => [language, words.filter(holds)])),
  }));
}
