import { type Language, screenLanguageFor } from '../../../platform/language.ts';
import { word } from '../../../platform/words.ts';
import type { PersonIndex } from '../../documents/public.ts';
import type { Run } from '../../languages/public.ts';
import { type DelegationGroup, peopleKey } from '../group-participants.ts';
import type { Participant } from '../participant.ts';
import { paperWords } from './paper-words.ts';

/** The index of a list's persons, family names first, in the alphabet of the language; each points at its place in the list. */
export function indexPersons(groups: readonly DelegationGroup[], language: Language): PersonIndex {
  const { compare } = new Intl.Collator(language);
  const persons = groups.flatMap(({ part, delegations }) =>
    delegations.flatMap(({ people }, place) => people.map((person, item) => ({ person, block: peopleKey(`${part}-${place}`), item }))),
  );
  const sorted = persons.sort((a, b) => compare(a.person.family, b.person.family) || compare(a.person.given, b.person.given));
  return {
    title: word(paperWords.indexTitle, screenLanguageFor(language)),
    entries: sorted.map(({ person, block, item }) => ({ name: familyFirst(person, language), block, item })),
  };
}

/** "Ballester, Meritxell"; a name in Latin letters keeps its own direction inside Arabic. */
function familyFirst({ family, given }: Participant, language: Language): Run[] {
  const isArabic = /\p{Script=Arabic}/u.test(family);
  const name = [family, given].filter(Boolean).join(isArabic ? '، ' : ', ');
  return [{ kind: 'text', text: name, ...(language === 'ar' && !isArabic ? { language: 'en' as const } : {}) }];
}
