import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import type { CheckOptions } from '../checking/check-versions.ts';
import { holdersInTexts } from '../holders/holders-in-texts.ts';
import { termsInForce } from '../terms/terms-in-force.ts';
import { houseRulesOf, rulesOfTheHouse } from './house-rules.ts';

type Written = { language: Language; paragraphs: readonly { text: string }[] };

/**
 * By what texts of an organization are judged today: the terms that were accepted, the holders of the posts they may name with their gender,
 * and what the organization rules for its own texts. Without an organization: the house's, where it is only one.
 */
export async function optionsFor(db: Handle, texts: readonly Written[], organizationId?: string): Promise<CheckOptions> {
  const [{ severity, house }, terms] = await Promise.all([
    organizationId ? houseRulesOf(db, organizationId) : rulesOfTheHouse(db),
    termsInForce(db, organizationId),
  ]);
  return { ...(await holdersInTexts(db, texts, terms)), severity, house };
}
