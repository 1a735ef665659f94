import type { Language } from '../../../platform/language.ts';
import { closing, type Gender, type PostKind, salute } from '../../languages/public.ts';
import type { Rank } from '../persons/enter-person.ts';
import { rankGreeting } from './rank-greetings.ts';

/** One cell of an organization's matrix; `any` stands for every post or rank, `neutral` for a gender that is not stated. */
export type SalutationForm = {
  language: Language;
  post: PostKind | 'any';
  rank: Rank | 'any';
  gender: Gender | 'neutral';
  number: 'one' | 'many';
  opening: string;
  vocative: string;
  closing?: string;
};
export type GreetingWanted = {
  post: PostKind;
  rank?: Rank;
  /** As the person stated it; absent it is not stated, and the neutral form is used. */
  gender?: Gender;
  plural?: boolean;
  language: Language;
  /** A collective letter names both genders and no rank, whoever reads it. */
  style: 'collective' | 'personal';
  signatories?: number;
};
export type Greeting = { lines: string[]; inClosing: string; closing: string };

/**
 * How a letter greets and closes: by the organization's own form for post and rank, for the rank alone or for the post alone, else by the
 * usual form of the rank, else by that of the post. A form for a gender is never used where none is stated.
 */
export function greet(forms: readonly SalutationForm[], wanted: GreetingWanted): Greeting {
  const { language, signatories = 1, style } = wanted;
  const own = findForm(forms, wanted);
  const usual = (style === 'personal' ? rankGreeting(wanted) : undefined) ?? salute(wanted);
  const { lines, inClosing } = own ? { lines: own.opening.split('\n'), inClosing: own.vocative } : usual;
  return { lines, inClosing, closing: own?.closing ?? closing({ language, inClosing, signatories }) };
}

function findForm(
  forms: readonly SalutationForm[],
  { post, rank, gender, plural, language, style }: GreetingWanted,
): SalutationForm | undefined {
  const isPersonal = style === 'personal';
  const fits = forms.filter(
    (form) =>
      form.language === language &&
      form.number === (plural ? 'many' : 'one') &&
      form.gender === (isPersonal ? (gender ?? 'neutral') : 'neutral'),
  );
  const due = isPersonal ? rank : undefined;
  const pick = (ofPost: string, ofRank: string) => fits.find((form) => form.post === ofPost && form.rank === ofRank);
  return (due ? (pick(post, due) ?? pick('any', due)) : undefined) ?? pick(post, 'any') ?? pick('any', 'any');
}
