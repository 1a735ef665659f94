import type { Language } from '../../../platform/language.ts';
import { fill } from '../pack.ts';
import { normaliseText } from '../texts/normalise.ts';
import { addressFormsOf, type ClosingRegister, type Gendered, type PostKind } from './address-forms.ts';
import { joinList } from './join-list.ts';

export type Gender = 'female' | 'male';
export type SalutationWanted = {
  post: PostKind;
  /** Of the holder, from the directory; unknown stays unknown and gives both forms. */
  gender?: Gender;
  plural?: boolean;
  language: Language;
  /** `collective` letters name both genders, whoever reads them. */
  style: 'collective' | 'personal';
};
/** `lines` open the letter; `inClosing` is the same address as repeated inside a closing sentence. */
export type Salutation = { lines: string[]; inClosing: string };

/** The salutation due to a post. */
export function salute({ post, gender, plural = false, language, style }: SalutationWanted): Salutation {
  const { vocatives, opening, rankOpening, vocativeJoiner } = addressFormsOf(language);
  const known = style === 'personal' ? gender : undefined;
  const genders: Gender[] = known ? [known] : ['female', 'male'];
  const isRank = rankOpening !== undefined && (post === 'ambassador' || post === 'minister');
  const spoken = genders.map((each) => ({ each, vocative: formOf(vocatives[post], each, plural) }));
  const lines = spoken.map(({ each, vocative }) => fill(isRank ? rankOpening : plural ? opening.many : opening[each], { 0: vocative }));
  const names = [...new Set(spoken.map(({ vocative }) => vocative))];
  return { lines: [...new Set(lines)], inClosing: names.join(vocativeJoiner) };
}

const formOf = ([female, male, females, males]: Gendered, gender: Gender, plural: boolean) =>
  gender === 'female' ? (plural ? females : female) : plural ? males : male;

export type ClosingWanted = { language: Language; inClosing: string; signatories?: number; register?: ClosingRegister };

/** The closing sentence, with the salutation in it where the language repeats it; first person plural when several sign. */
export function closing({ language, inClosing, signatories = 1, register = 'standard' }: ClosingWanted): string {
  const wording = addressFormsOf(language).closings[register];
  return normaliseText(fill(signatories > 1 ? wording.several : wording.one, { salutation: inClosing }), language);
}

/** The title of a post: of one holder or of several; with an unknown gender both forms, where the language has two. */
export function postTitle(post: PostKind, gender: Gender | undefined, number: 'one' | 'many', language: Language): string {
  const forms = addressFormsOf(language).titles[post];
  if (gender) return formOf(forms, gender, number === 'many');
  const both = [...new Set([formOf(forms, 'female', number === 'many'), formOf(forms, 'male', number === 'many')])];
  return joinList(both, language, number === 'one').replaceAll('، و', ' و');
}
