import type { Language } from '../../../platform/language.ts';
import { type Term, type TermWord, termFinder, termsOver } from '../../languages/public.ts';

/** A term that a text names, and how it is called in another language: what to write, what else is admitted, and what not to write. */
export type TermBeside = { id: string; named: string; write: string[]; also: string[]; avoid: string[] };

/** The accepted terms that a text in one language names, each once and in its order, as another language calls them. */
export function termsBeside(own: readonly Term[], text: string, from: Language, into: Language, most = 12): TermBeside[] {
  const matches = termFinder(termsOver(own), from)(text);
  const once = matches.filter(({ term }, at) => matches.findIndex((other) => other.term.id === term.id) === at);
  return once
    .flatMap(({ term, word, start, end }) => {
      const beside = wordingsOf(term.words[into] ?? [], word.acronym === true);
      return beside.write.length + beside.avoid.length > 0 ? [{ id: term.id, named: text.slice(start, end), ...beside }] : [];
    })
    .slice(0, most);
}

/** An acronym is answered by the acronym, a name by the name; the other is admitted beside it. */
function wordingsOf(words: readonly TermWord[], isAcronym: boolean): Pick<TermBeside, 'write' | 'also' | 'avoid'> {
  const of = (...statuses: TermWord['status'][]) => words.filter(({ status }) => statuses.includes(status));
  const standing = [...of('preferred'), ...of('admitted')];
  const like = standing.filter(({ acronym }) => (acronym === true) === isAcronym);
  const [first] = like.length > 0 ? like : standing;
  const write = standing.filter((word) => word === first || (word.status === 'preferred' && like.includes(word)));
  return {
    write: write.map(({ text }) => text),
    also: standing.flatMap((word) => (write.includes(word) ? [] : word.text)).slice(0, 3),
    avoid: of('forbidden', 'superseded')
      .map(({ text }) => text)
      .slice(0, 4),
  };
}
