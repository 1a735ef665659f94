import type { Language } from '../../../platform/language.ts';
import type { SourceParagraph } from '../../languages/public.ts';
import type { CircularKind } from '../circular.ts';
import { arabicKinds } from './kinds-ar.ts';
import { englishKinds } from './kinds-en.ts';
import { spanishKinds } from './kinds-es.ts';
import { frenchKinds } from './kinds-fr.ts';

/** The place in a template that a person must fill; a letter that still has one cannot be cleared. */
export const openPlace = '[…]';

/** What a template is filled with, already worded in its language and escaped for markup. */
export type KindShape = {
  several: boolean;
  /** "the Assembly of Parliaments" as it stands after "secretariat of", or the bare name in Arabic. */
  organization: string;
  /** Notes verbales: missions or ministries. */
  toMissions: boolean;
  /** Replies: the letter answered. */
  theirs?: { reference?: string; receivedOn: string };
  hasMeeting: boolean;
};

/** The wordings of one language, one or several signatories. */
export type KindWordings = {
  convocation: (shape: KindShape) => string[];
  information: (shape: KindShape) => string[];
  reminder: (shape: KindShape) => string[];
  'note-verbale': (shape: KindShape) => string[];
  reply: (shape: KindShape) => string[];
  bulletin: (shape: KindShape) => string[];
};

const wordings: Partial<Record<Language, KindWordings>> = { en: englishKinds, fr: frenchKinds, es: spanishKinds, ar: arabicKinds };

/**
 * The paragraphs that a letter of a kind begins with in a language, the subject first; undefined where no template was written. What only
 * a person can say stands as an open place.
 */
export function kindParagraphs(
  kind: Exclude<CircularKind, 'invitation'>,
  language: Language,
  shape: KindShape,
): SourceParagraph[] | undefined {
  const lines = wordings[language]?.[kind](shape);
  return lines?.map((source, index) => ({
    key: index === 0 ? 'subject' : `p${index}`,
    kind: index === 0 ? ('subject' as const) : ('paragraph' as const),
    source,
  }));
}
