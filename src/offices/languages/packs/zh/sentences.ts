import type { SentencePack } from '../../aligning/sentence-rules.ts';

/** Chinese ends its sentences with its own marks; the point stands in foreign words and numbers only. */
export const sentences: SentencePack = {
  never: ['No', 'Dr', 'Mr', 'Ms', 'St', 'Rev', 'Add', 'Corr', 'p', 'pp', 'vs', 'cf', 'e.g', 'i.e'],
  mayEnd: ['etc', 'Inc', 'Ltd', 'Co'],
};
