import type { Language } from '../../../platform/language.ts';
import { packOf } from '../pack-of.ts';

export const postKinds = [
  'speaker',
  'group-president',
  'group-secretary',
  'secretary-general',
  'chair',
  'ambassador',
  'minister',
  'director',
  'member',
  'other',
] as const;
export type PostKind = (typeof postKinds)[number];

/** A woman, a man, several women, several men. */
export type Gendered = readonly [female: string, male: string, females: string, males: string];

/** What a group of addressees is attached to. */
export const addresseeUnits = ['group', 'parliament', 'associate', 'observer', 'partner'] as const;
export type AddresseeUnit = (typeof addresseeUnits)[number];

/** How a language speaks to and of the holders of posts; data only. */
export type AddressForms = {
  titles: Record<PostKind, Gendered>;
  /** How the holder is called in a salutation, without its opening word. */
  vocatives: Record<PostKind, Gendered>;
  opening: { female: string; male: string; many: string };
  /** The opening of those who are called by their rank alone ("Excellency,"). */
  rankOpening?: string;
  vocativeJoiner: string;
  closings: Record<ClosingRegister, { one: string; several: string }>;
  addressees: {
    /** `{posts}` is one of `posts` below, which takes the units as `{of}`. */
    line: string;
    posts: Record<PostKind, string>;
    units: Record<AddresseeUnit, string>;
    /** `{units}` and `{organization}` of all, and of the groups named in `{groups}`. */
    all: string;
    some: string;
  };
};

/** `standard` for letters between institutions, `formal` for the diplomatic style. */
export type ClosingRegister = 'standard' | 'formal';

/** The forms of address of a language. */
export function addressFormsOf(language: Language): AddressForms {
  return packOf(language).address;
}
