import type { Sex } from '../names/find-mentions.ts';
import type { Passage } from '../passage.ts';
import { imperfectVerbs, meanwhile, personVerbs, saidOfPersons } from './arabic-verbs.ts';

/** What a word says of a person: its gender, the word in the other gender, and whether it is a state ("مستعدة") and no verb. */
export type Said = { sex: Sex; other: string; state: boolean };

const verbs = new Map<string, Said>(
  [...personVerbs, ...imperfectVerbs]
    .filter(({ noun }) => !noun)
    .flatMap(({ m, f }): [string, Said][] => [
      [m, { sex: 'm', other: f, state: false }],
      [f, { sex: 'f', other: m, state: false }],
    ]),
);

/** A verb of the lists, "س" before it passed over. */
export function formOfVerb(word: string): Said | undefined {
  const bare = word.replace(/^س(?=[يت])/u, '');
  const found = verbs.get(word) ?? verbs.get(bare);
  return found && !verbs.has(word) ? { ...found, other: `س${found.other}` } : found;
}

/** Feminine words that are nouns as well. */
const likeNouns = new Set(['مشاركة', 'حاضرة', 'مطالبة', 'مناشدة', 'متهمة']);

/** An adjective or participle that only persons are, with or without the ending of its case. */
export function formOfSaid({ lower }: Passage, word: string, at: number): Said | undefined {
  const isFeminine = word.endsWith('ة');
  const bare = word.replace(/ة$/u, '');
  if (!(saidOfPersons.has(bare) || meanwhile.has(bare)) || (isFeminine && likeNouns.has(word))) return undefined;
  const accusative = lower.startsWith('ا', at + word.length) && !isFeminine;
  return { sex: isFeminine ? 'f' : 'm', other: isFeminine ? bare : `${bare}ة`, state: true || accusative };
}
