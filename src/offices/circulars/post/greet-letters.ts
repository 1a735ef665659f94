import type { Handle } from '../../../platform/database/public.ts';
import { greet, ranksOf, salutationForms } from '../../directory/public.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import type { Circular } from '../circular.ts';
import type { PostalLetter } from './postal-letters.ts';

export type GreetedLetter = PostalLetter & { greeting?: { salutation: string[]; closing: string } };

/**
 * The letters with the greeting due to each addressee today: by the forms the organization has set, by rank, post, gender as stated and
 * language. A letter that greets nobody (a note verbale) greets nobody by post either.
 */
export async function greetLetters(
  db: Handle,
  { organizationId }: Pick<Circular, 'organizationId'>,
  versions: readonly OfficialDocument[],
  letters: readonly PostalLetter[],
): Promise<GreetedLetter[]> {
  const forms = await salutationForms(db, organizationId);
  const ranks = await ranksOf(
    db,
    letters.flatMap(({ personId }) => personId ?? []),
  );
  return letters.map((letter) => {
    const version = versions.find(({ language }) => language === letter.language);
    if (!version?.salutation) return letter;
    const signatories = version.blocks.flatMap((block) => (block.kind === 'signatures' ? block.blocks : [])).length;
    const { postKind, gender, personId, language } = letter;
    const rank = ranks.get(personId ?? '');
    const due = { post: postKind, language, signatories, style: 'personal' as const };
    const { lines, closing } = greet(forms, { ...due, ...(gender ? { gender } : {}), ...(rank ? { rank } : {}) });
    return { ...letter, greeting: { salutation: lines, closing } };
  });
}
