import { learnSpelling } from '../../languages/public.ts';
import type { FileVersion } from '../reading/read-files.ts';
import type { Unjudged } from './checked-finding.ts';

/** Asks the dictionaries for the words of versions before they are checked; answers the languages whose spelling is not judged. */
export async function learnVersions(versions: readonly FileVersion[]): Promise<Unjudged[]> {
  const texts = versions.flatMap(({ language, paragraphs }) => paragraphs.map(({ text }) => ({ language, text })));
  const lacking = await learnSpelling(texts);
  return lacking.map((language) => ({ kind: 'spelling-not-judged' as const, language, names: [language] }));
}
