import type { Language } from '../../../../platform/language.ts';
import { byThing } from '../../pack-of.ts';
import type { NounGroup } from '../names/institution-nouns.ts';

/** Posts and instruments; rows as those of institutions. */
export const postAndInstrumentNouns: Record<Exclude<NounGroup, 'institution'>, Record<Language, string>> = byThing(
  (pack) => pack.gender.postAndInstrumentNouns,
);
