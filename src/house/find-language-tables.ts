import { posix } from 'node:path';
import { allLanguages, screenLanguages } from '../platform/language.ts';
import type { Source } from './read-sources.ts';
import { childOf, listOf, nodesOf, placeIn, syntaxOf, textOf } from './walk-syntax.ts';

const office = 'src/offices/languages/';
const packs = `${office}packs/`;
/** Offices that read texts of any language. */
const readers = [office, 'src/offices/concordance/'];
/** The register of the packs, and texts in six languages that tests read. */
const allowed = ['pack-of.ts', 'aligning/sample-parallel.ts', 'stated-alike/expect-alike.ts'];
const isScreen = (keys: readonly string[]) => keys.join() === screenLanguages.join();
const isLanguage = (key: string | undefined) => allLanguages.some((language) => language === key);

/** Tables by language in programs of the offices that read texts, outside the packs; a wording of the screen is none. */
export function findLanguageTables(source: Source): string[] {
  const { file } = source;
  if (!readers.some((one) => file.startsWith(one)) || file.startsWith(packs) || /\.test\.tsx?$/.test(file)) return [];
  if (allowed.includes(file.slice(office.length))) return [];
  return [...nodesOf(syntaxOf(source))].flatMap((node) => {
    if (node.type !== 'ObjectExpression') return [];
    const keys = listOf(node, 'properties').map((property) => textOf(childOf(property, 'key')));
    const languages = keys.filter((key) => key !== undefined && isLanguage(key)) as string[];
    if (languages.length < 2 || isScreen(languages)) return [];
    return [`${placeIn(source, node.start)}: a table by language (${languages.join(', ')}); it belongs in the packs`];
  });
}

/** What a pack builds with outside the packs: patterns. */
const builders = ['compile-pattern.ts'];

/** Rules that a pack imports for more than their types: rule and pack would then wait for one another. */
export function findRulesInPacks(source: Source): string[] {
  const { file } = source;
  if (!file.startsWith(packs) || /\.test\.ts$/.test(file)) return [];
  return [...nodesOf(syntaxOf(source))].flatMap((node) => {
    if (node.type !== 'ImportDeclaration' || node.importKind === 'type') return [];
    const from = posix.join(posix.dirname(file), textOf(childOf(node, 'source')) ?? '');
    const isOwn = from.startsWith(packs) || builders.includes(from.slice(office.length));
    return isOwn ? [] : [`${placeIn(source, node.start)}: a pack is data; it may import the types of ${from}, no more`];
  });
}
