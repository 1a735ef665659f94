import type { Language } from '../../../platform/language.ts';
import { type AddresseeRule, committeeSubjects, developmentLists, geopoliticalGroups, m49Regions } from '../../directory/public.ts';
import { type AddresseeStatus, type InLanguages, wordAddressees } from '../../languages/public.ts';
import { listNames } from '../list-names.ts';

const wordedStatuses: AddresseeStatus[] = ['member', 'associate', 'observer', 'partner'];

/**
 * The addressee lines of a letter, worded from the rule: one line a status, with committees, lists of the United Nations and regions in
 * brackets after it; an own list and who has not answered are matters of the house and are not told. `organizationOf` is the sender after a noun.
 */
export function wordRule(rule: AddresseeRule, organizationOf: InLanguages, language: Language): string[] {
  const statuses = wordedStatuses.filter((status) => rule.statuses.includes(status));
  const groups = geopoliticalGroups.filter(({ code }) => rule.groups?.includes(code)).map(({ names }) => names);
  const scope = groups.length > 0 ? groups : ('all' as const);
  // In Arabic a definite plural is joined to the organization by a preposition, not by the construct.
  const sender: InLanguages = organizationOf.ar ? { ...organizationOf, ar: `في ${organizationOf.ar}` } : organizationOf;
  return (statuses.length > 0 ? statuses : (['member'] as const)).map((status) =>
    bracket(wordAddressees({ post: rule.post, status, scope }, sender, language), narrowings(rule, language), language),
  );
}

/** What narrows the rule besides the groups, each in its words: all of them must fit, of the parts of one any. */
function narrowings({ committees = [], lists = [], regions = [] }: AddresseeRule, language: Language): string[] {
  return [
    committeeSubjects.filter(({ code }) => committees.includes(code)).map(({ names }) => names[language]),
    developmentLists.filter((code) => lists.includes(code)).map((code) => listNames[code][language]),
    regions.flatMap((code) => m49Regions[code]?.[language] ?? []),
  ]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(language === 'zh' ? '、' : language === 'ar' ? '، ' : ', '));
}

/** What narrows the rule without being told in the letter; empty where all is told. */
export function untoldOf({ lists = [], unanswered }: AddresseeRule): Pick<AddresseeRule, 'lists' | 'unanswered'> {
  const own = lists.filter((list) => !developmentLists.some((code) => code === list));
  return { ...(own.length > 0 ? { lists: own } : {}), ...(unanswered ? { unanswered } : {}) };
}

function bracket(line: string, parts: string[], language: Language): string {
  if (parts.length === 0) return line;
  if (language === 'zh') return `${line}（${parts.join('；')}）`;
  return `${line} (${parts.join(language === 'ar' ? '؛ ' : '; ')})`;
}
