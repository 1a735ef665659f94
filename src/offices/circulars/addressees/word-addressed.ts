import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { bodyNames, type Rank, ranksOf } from '../../directory/public.ts';
import { type Gender, type InLanguages, inLanguage, postTitle } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import type { Desk } from '../compose-version.ts';
import { findAddressed } from './find-addressed.ts';
import { wordRule } from './word-rule.ts';

/** The one addressee of a letter: the name of the institution, and the gender of the holder as stated, with the rank due. */
export type Only = { names: InLanguages; gender?: Gender; rank?: Rank };

/** The addressee of a letter that names one institution and no status; undefined for a letter to many. */
export async function onlyAddressee(db: Handle, { addresseeRule }: Circular): Promise<Only | undefined> {
  const [body, ...others] = addresseeRule.bodies ?? [];
  if (!body || others.length > 0 || addresseeRule.statuses.length > 0) return undefined;
  const { addressees } = await findAddressed(db, addresseeRule, today());
  const [addressee] = addressees;
  const id = addressee?.bodyId ?? body;
  const names = (await bodyNames(db, [id])).get(id)?.formal ?? {};
  const rank = (await ranksOf(db, addressee?.personId ? [addressee.personId] : [])).get(addressee?.personId ?? '');
  return { names, ...(addressee?.gender ? { gender: addressee.gender } : {}), ...(rank ? { rank } : {}) };
}

/** The addressee lines: the post and the institution of a letter to one, the wording of the rule of a letter to many. */
export function wordAddressed({ circular, names, only }: Pick<Desk, 'circular' | 'names' | 'only'>, language: Language): string[] {
  const { addresseeRule, organizationId } = circular;
  if (!only) return wordRule(addresseeRule, names.get(organizationId)?.ofForm ?? {}, language);
  const title = postTitle(addresseeRule.post, only.gender, 'one', language);
  return [title.charAt(0).toLocaleUpperCase(language) + title.slice(1), inLanguage(only.names, language)];
}
