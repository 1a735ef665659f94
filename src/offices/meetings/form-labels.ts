import { ownNames, type ScreenLanguage, screenLanguages } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { formWords } from './form-words.ts';

const plain = ['kind', 'slug', 'startsOn', 'endsOn', 'startsAt', 'endsAt', 'zone', 'mode', 'country', 'platform', 'platformLink'] as const;
const more = ['interpretation', 'eligible', 'committees', 'target', 'organizer', 'host', 'contactName', 'contactEmail'] as const;
const four = ['title', 'theme', 'summary', 'city', 'venue', 'room'] as const;

/** What each field of the two forms is called, for the list of problems; texts with their language: "Title (Français)". */
export function labelsOf(language: ScreenLanguage): Record<string, string> {
  const t = speak(formWords, language);
  const texts = four.flatMap((name) => screenLanguages.map((each) => [`${name}_${each}`, `${t(name)} (${ownNames[each]})`] as const));
  return {
    ...Object.fromEntries([...plain, ...more].map((name) => [name, t(name)])),
    ...Object.fromEntries(texts),
    onDay: t('day'),
    from: t('startsAt'),
    to: t('endsAt'),
  };
}
