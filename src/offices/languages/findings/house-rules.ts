import type { Language } from '../../../platform/language.ts';
import type { FormatRule } from './rule-codes.ts';

/** Which marks a house quotes with: “ ” or „ “, ‘ ’, « », straight ", or 「 」. */
export const quoteStyles = ['double', 'single', 'guillemets', 'straight', 'corner'] as const;
export type QuoteStyle = (typeof quoteStyles)[number];
/** How a house holds a woman’s title in the masculine (Mme le Président): it accepts it, wants it looked at, or has it mended. */
export const masculineTitles = ['accepted', 'look', 'must'] as const;

/** Whether a house writes so that women and men are both named, refuses the short marks for it (délégué·e·s, delegados/as), or leaves it open. */
export const inclusiveForms = ['required', 'refused', 'free'] as const;

/** The rules that an organization keeps by its own choice; what it leaves open is not judged by it. */
export type HouseRules = {
  masculineTitles?: (typeof masculineTitles)[number];
  inclusive?: (typeof inclusiveForms)[number];
  quotes?: Partial<Record<Language, QuoteStyle>>;
  /** Rules of format that the house does not keep. */
  without?: readonly FormatRule[];
};
