import type { Language } from '../../../platform/language.ts';
import { type FactTable, parseMarkup, printMarkup } from '../../languages/public.ts';
import { lostOf, recoverValues } from '../translating/translation-facts.ts';

/** A cleared wording as the source of a paragraph: the values that the original states are its facts again, others become values of their own. */
export function recoverFacts(wording: string, original: string, facts: FactTable, language: Language): string {
  const nodes = [{ kind: 'text' as const, text: wording }];
  const lost = lostOf(parseMarkup(original).nodes, nodes);
  return printMarkup(recoverValues(nodes, lost, '', facts, language).nodes);
}
