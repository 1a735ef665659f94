import type { Handle } from '../../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { type Card, drawCode, type OfficialDocument } from '../../documents/public.ts';
import { type Category, categories, categoryNames } from '../categories.ts';
import type { Meeting } from '../meeting.ts';
import type { Participant } from '../participant.ts';
import { printBadgeCode } from './badge-code.ts';
import { paperOfCards, personLines } from './card-parts.ts';
import { placePeople } from './choose-people.ts';
import { paperWords } from './paper-words.ts';

/** The badges of some people, by country of the language; the code on each leads signed-in staff to its holder's page. */
export async function badgesDocument(
  db: Handle,
  meeting: Meeting,
  people: readonly Participant[],
  { language, publicUrl }: { language: Language; publicUrl: string },
): Promise<OfficialDocument> {
  const screen = screenLanguageFor(language);
  const t = speak(paperWords, screen);
  const cards = (await placePeople(db, people, language)).map(({ person, from }): Card => {
    const letters = printBadgeCode(person.badgeCode);
    return {
      ...personLines(person, from, language),
      band: { word: categoryNames[person.category][screen], tone: toneOf(person.category) },
      code: { letters, drawing: drawCode(`${publicUrl}/${screen}/badge/${person.badgeCode}`), says: `${t('badgeCode')} ${letters}` },
    };
  });
  return paperOfCards(db, meeting, { kind: 'badges', title: t('badges'), language, cards });
}

/** Each category of participation has a colour. */
function toneOf(category: Category): 1 | 2 | 3 | 4 {
  return ([1, 2, 3, 4] as const)[categories.indexOf(category)] ?? 1;
}
