import type { Source } from './read-sources.ts';
import { placeIn } from './walk-syntax.ts';

type Rule = { pattern: RegExp; why: string };

const rules: Rule[] = [
  {
    pattern: /(?<![\w@/])[\w.+-]+@(?!(?:[\w-]+\.)*example(?!\.?[\w-]))(?:[a-z][\w-]*\.)+[a-z]{2,}\b/gi,
    why: 'is no address of a .example domain, so it may be somebody’s',
  },
  {
    pattern: /\bregistry\.[a-z0-9-]+\.[a-z]{2,}\b|\b[a-z0-9-]+\.pkg\.dev\b|\/\/[a-z0-9.-]*\bartifactory\b/gi,
    why: 'names a package registry',
  },
  { pattern: /(?<![\w.~)}/<*-])\/(?:home|root|Users|work|mnt|media)\/[\w.-]+/g, why: 'is the path of one machine' },
];

/** E-mail addresses outside the reserved domain, hosts of package registries, and absolute paths of machines. */
export function findForeignNames(source: Source): string[] {
  return rules.flatMap(({ pattern, why }) =>
    [...source.text.matchAll(pattern)].map((found) => `${placeIn(source, found.index)}: “${found[0]}” ${why}`),
  );
}
