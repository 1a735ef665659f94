import type { Pattern } from './reading.ts';

/** How one language writes numbers in words; patterns match folded text, whole words. */
export type NumberWords = {
  /** Includes one, which is a number only inside a compound. */
  cardinals: Record<Pattern, number>;
  ordinals: Record<Pattern, number>;
  /** Thousand and above: they multiply what stands before them, in words or in digits. */
  scales: Record<Pattern, number>;
  /** A scale that alone is a number ("mil", "الف"); the others alone are only a great many. */
  loneScale?: Pattern;
  /** What stands before a letter that is a number too: "المرفق ألف". */
  lettered?: Pattern;
  /** What may stand between two words of one number. */
  joiner: Pattern;
  /** A joiner after which a hundred is added, not multiplied ("الأربعين بعد المئة"). */
  adder?: Pattern;
  /** Letters that stick to the front of a number word; an article only where the word alone is none of the list. */
  attached?: Pattern;
  /** Units stand before tens ("خمسة وعشرون"). */
  unitsFirst?: true;
  /** Stands for itself beside another number: "les soixante premiers". */
  single?: Pattern;
  /** Every part of a compound ordinal is an ordinal ("trigésimo séptimo"). */
  ordinalChain?: true;
  /** After a number: and a half of what was counted last. */
  half?: Pattern;
  /** `n/d` by the words that say it. */
  fractions: Record<Pattern, string>;
  /** Behind an ordinal that a number makes a part: "one eighth of …". */
  partOf?: Pattern;
  /** Words that say how many times as much ("doubled"). */
  multiples?: Record<number, Pattern>;
  /** Holds a number without a number word ("both", a dual, "décennal"). It answers that number and never asks for it. */
  implied: Record<number, Pattern>;
  /** Looks like a number word and is none ("at sixes", "十分"). */
  idioms?: Pattern;
  /** Numbers in Chinese characters, read by their own grammar; the pattern is what may follow a single one. */
  han?: { counted: Pattern };
};
