/** One row of docs/words.md: the term in four languages, its meaning and what bears it in the record. */
export type Term = { line: number; words: Record<Column, string>; meaning: string; bearers: string[] };
type Column = 'en' | 'fr' | 'es' | 'ar';
type Menu = Record<string, Record<Column, string>>;

const columns: Column[] = ['en', 'fr', 'es', 'ar'];

/** Reads the tables of the glossary; headings and rules of tables are passed over. */
export function readTerms(markdown: string): Term[] {
  return markdown.split('\n').flatMap((text, index) => {
    const cells = text
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
    if (!text.startsWith('|') || /^\|\s*(English\b|-)/.test(text)) return [];
    const [en = '', fr = '', es = '', ar = '', meaning = '', record = ''] = cells;
    return [
      { line: index + 1, words: { en, fr, es, ar }, meaning, bearers: [...record.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '') },
    ];
  });
}

/** Names of tables that a migration makes and does not drop again. */
export function tablesIn(migrations: readonly string[]): string[] {
  const sql = migrations.join('\n').replace(/--.*$/gm, '');
  const made = [...sql.matchAll(/create table (?:if not exists )?"?([a-z_]+)"?/gi)].map(([, name]) => name ?? '');
  const dropped = new Set([...sql.matchAll(/drop table (?:if exists )?"?([a-z_]+)"?/gi)].map(([, name]) => name));
  return [...new Set(made)].filter((name) => !dropped.has(name));
}

/** What the glossary lacks, has too much of, or says otherwise than the menu. `bearers`: offices as `calls/`, tables as `call`. */
export function findGlossaryFaults(terms: readonly Term[], bearers: readonly string[], menu: Menu): string[] {
  const at = ({ line }: Term) => `docs/words.md:${line}`;
  const named = new Map(terms.flatMap((term) => term.bearers.map((bearer) => [bearer, term] as const)));
  const terse = terms.flatMap((term) => [...gapsOf(term)].map((gap) => `${at(term)} “${term.words.en}” ${gap}`));
  const twice = terms.filter(
    (term, index) =>
      terms.findIndex(({ words }) => words.en.toLowerCase() === term.words.en.toLowerCase() && words.fr === term.words.fr) < index,
  );
  return [
    ...terse,
    ...twice.map((term) => `${at(term)} “${term.words.en}” stands twice`),
    ...bearers
      .filter((bearer) => !named.has(bearer))
      .map((bearer) => `“${bearer}” has no row in docs/words.md: give it its term in four languages`),
    ...[...named]
      .filter(([bearer]) => !bearers.includes(bearer))
      .map(([bearer, term]) => `${at(term)} names “${bearer}”, which is no office and no table`),
    ...Object.entries(menu).flatMap(([key, wording]) => menuFaults(key, wording, named.get(`${key}/`) ?? named.get(key))),
  ];
}

function* gapsOf({ words, meaning }: Term): Generator<string> {
  for (const column of columns) if (words[column] === '') yield `has no ${column}`;
  if (words.ar !== '' && words.ar !== words.en && !/\p{Script=Arabic}/u.test(words.ar)) yield 'is not in Arabic script';
  if (meaning === '') yield 'has no meaning';
}

/** A menu entry named after an office or table says the glossary's word. */
function menuFaults(key: string, wording: Menu[string], term: Term | undefined): string[] {
  if (!term) return [];
  return columns
    .filter((column) => wording[column].toLowerCase() !== term.words[column].toLowerCase())
    .map((column) => `the menu says “${wording[column]}” (${key}, ${column}), docs/words.md:${term.line} says “${term.words[column]}”`);
}
