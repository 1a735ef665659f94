import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';

/** Groups of nouns that are exchanged for one another only by mistake. */
export const nounGroups = ['institution', 'post', 'treaty', 'text'] as const;
export type NounGroup = (typeof nounGroups)[number];

/**
 * What institutions, posts and instruments are called: in each language rows `forms | meanings`. Forms are parted by commas and are
 * patterns on folded text in lower case (`*` for any ending); meanings are named by the English noun, all that the word may stand for. The
 * longer form wins. A meaning after `~` answers another version and asks for nothing.
 */
export const institutionNouns: Record<Language, string> = byLanguage((pack) => pack.names.institutionNouns);
