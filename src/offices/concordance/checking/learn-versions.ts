import type { Language } from '../../../platform/language.ts';
import { learnSpelling } from '../../languages/public.ts';
import type { Unjudged } from './checked-finding.ts';

type WrittenVersion = { language: Language; paragraphs: readonly { text: string }[] };

/** Asks the dictionaries for the words of versions before they are checked; answers the languages whose spelling is not judged. */
export async function learnVersions(versions: readonly WrittenVersion[]): Promise<Unjudged[]> {
  const texts = versions.flatMap(({ language, paragraphs }) => paragraphs.map(({ text }) => ({ language, text })));
  const lacking = await learnSpelling(texts);
  return lacking.map((language) => ({ kind: 'spelling-not-judged' as const, language, names: [language] }));
}

/** The same while somebody types: what the dictionaries have not said within `milliseconds` is known at the next check. */
export async function learnSoon(versions: readonly WrittenVersion[], milliseconds = 25): Promise<void> {
  await Promise.race([learnVersions(versions), new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}
