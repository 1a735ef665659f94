import type { ComparedVersion } from '../comparing/compare-versions.ts';
import type { Term } from '../terms/term.ts';
import type { HouseRules } from './house-rules.ts';
import type { FormatRule } from './rule-codes.ts';

/** Who holds a post: `post` is the id of the post's term; `names` are the holder's, in any script. */
export type Holder = { post: string; gender: 'f' | 'm'; names?: readonly string[] };

/**
 * What the rules look at: versions whose paragraphs carry the same key where they say the same, the term base (the starter terms unless
 * given), the holders of posts as the directory knows them, the day on which terms must be in force, and findings accepted before.
 */
export type FindContext = {
  versions: ComparedVersion[];
  terms?: readonly Term[];
  holders?: readonly Holder[];
  day?: string;
  /** How many enclosures go with the text; unknown when absent. */
  enclosures?: number;
  /** Rules of format that the house does not keep. */
  withoutFormat?: readonly FormatRule[];
  /** What the organization rules for its own texts. */
  house?: HouseRules;
  accepted?: readonly string[];
};
