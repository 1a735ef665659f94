import type { Language } from '../../../platform/language.ts';
import { pattern, readingOf } from '../read-patterns.ts';
import { type ActivityKind, activityKinds } from '../reading/reading.ts';

/** Guesses what an activity was from its first words that name a kind; a meeting when none does. Takes folded text. */
export function guessKind(folded: string, language: Language): ActivityKind {
  const { kinds } = readingOf(language).report;
  const places = activityKinds.flatMap((kind) => {
    const at = folded.search(pattern(`(?<![\\p{L}])(?:و|ب|ل|ف)?(?:ال|لل)?(?:${kinds[kind]})`, 'iu'));
    return at < 0 ? [] : [{ kind, at }];
  });
  return places.sort((a, b) => a.at - b.at)[0]?.kind ?? 'meeting';
}
