import type { Language } from '../../../platform/language.ts';
import type { AddresseeRule } from '../../directory/public.ts';
import type { LetterVersion } from '../../languages/public.ts';

export type ReadRule = {
  rule: AddresseeRule /** The version whose addressee line was taken; absent when none could be. */;
  from?: Language;
};

/** The addressees as a rule: of the original, else of the first version that names somebody; the speakers of all members where none does. */
export function ruleOf(versions: readonly LetterVersion[], original: Language): ReadRule {
  const ordered = [...versions].sort((a, b) => Number(b.language === original) - Number(a.language === original));
  for (const { addressee, language } of ordered) {
    if (!addressee || (!addressee.post && !addressee.of)) continue;
    const statuses = [addressee.of === 'observer' ? ('observer' as const) : ('member' as const)];
    return { rule: { post: postOf(addressee), statuses }, from: language };
  }
  return { rule: { post: 'speaker', statuses: ['member'] } };
}

/** A president of a parliament is its speaker; a president of a group speaks for the group. */
function postOf({ post, of }: NonNullable<LetterVersion['addressee']>): AddresseeRule['post'] {
  if (post === 'secretary') return 'group-secretary';
  return of === 'group' ? 'group-president' : 'speaker';
}
