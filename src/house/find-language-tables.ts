import { allLanguages, screenLanguages } from '../platform/language.ts';
import type { Source } from './read-sources.ts';
import { childOf, listOf, nodesOf, placeIn, syntaxOf, textOf } from './walk-syntax.ts';

const office = 'src/offices/languages/';
/** The register of the packs, and texts in six languages that tests read. */
const allowed = ['pack-of.ts', 'aligning/sample-parallel.ts', 'stated-alike/expect-alike.ts'];
const isScreen = (keys: readonly string[]) => keys.join() === screenLanguages.join();
const isLanguage = (key: string | undefined) => allLanguages.some((language) => language === key);

/** Tables by language in programs of the languages office outside its packs; a wording of the screen is none. */
export function findLanguageTables(source: Source): string[] {
  const { file } = source;
  if (!file.startsWith(office) || file.startsWith(`${office}packs/`) || /\.test\.ts$/.test(file)) return [];
  if (allowed.includes(file.slice(office.length))) return [];
  return [...nodesOf(syntaxOf(source))].flatMap((node) => {
    if (node.type !== 'ObjectExpression') return [];
    const keys = listOf(node, 'properties').map((property) => textOf(childOf(property, 'key')));
    const languages = keys.filter((key) => key !== undefined && isLanguage(key)) as string[];
    if (languages.length < 2 || isScreen(languages)) return [];
    return [`${placeIn(source, node.start)}: a table by language (${languages.join(', ')}); it belongs in the packs`];
  });
}
