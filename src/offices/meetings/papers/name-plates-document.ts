import type { Handle } from '../../../platform/database/public.ts';
import { directionOf, type Language, screenLanguageFor } from '../../../platform/language.ts';
import { word } from '../../../platform/words.ts';
import type { Card, OfficialDocument } from '../../documents/public.ts';
import { normaliseText, type Run } from '../../languages/public.ts';
import { groupPeople } from '../group-participants.ts';
import { nameRuns } from '../list-of-participants.ts';
import type { Meeting } from '../meeting.ts';
import { text } from '../paper-of-meeting.ts';
import type { Participant } from '../participant.ts';
import { paperOfCards } from './card-parts.ts';
import { placePeople } from './choose-people.ts';
import { paperWords } from './paper-words.ts';

export type PlatesWanted = { language: Language; second?: Language; per: 'delegation' | 'person' };

/** Name plates to fold, one a delegation or one a person, by country of the first language; a second language stands under the first. */
export async function namePlatesDocument(
  db: Handle,
  meeting: Meeting,
  people: readonly Participant[],
  wanted: PlatesWanted,
): Promise<OfficialDocument> {
  const { language, second } = wanted;
  const other = second && second !== language ? second : undefined;
  const cards =
    wanted.per === 'person' ? await personPlates(db, people, language, other) : await delegationPlates(db, people, language, other);
  const title = word(paperWords.namePlates, screenLanguageFor(language));
  return paperOfCards(db, meeting, { kind: 'name-plates', title, language, cards });
}

async function personPlates(db: Handle, people: readonly Participant[], language: Language, other?: Language): Promise<Card[]> {
  const inOther = other ? new Map((await placePeople(db, people, other)).map(({ person, from }) => [person.id, from])) : undefined;
  return (await placePeople(db, people, language)).map(({ person, from }) => {
    const second = inOther?.get(person.id);
    const lines = [
      ...named(from, language),
      ...(second && other && second !== from ? [text(' · '), ...named(second, other, language)] : []),
    ];
    return { name: nameRuns(person, language), ...(lines.length > 0 ? { from: lines } : {}) };
  });
}

/** A delegation keeps one plate; people invited in person get one each. */
async function delegationPlates(db: Handle, people: readonly Participant[], language: Language, other?: Language): Promise<Card[]> {
  const inOther = other ? await groupPeople(db, people, other) : [];
  const names = new Map(inOther.flatMap(({ delegations }) => delegations.flatMap((each) => each.people.map(({ id }) => [id, each.name]))));
  const groups = await groupPeople(db, people, language);
  return groups
    .flatMap(({ delegations }) => delegations)
    .flatMap(({ name, people: persons }): Card[] => {
      if (name === '') return persons.map((person) => ({ name: nameRuns(person, language) }));
      const second = names.get(persons[0]?.id ?? '');
      return [
        {
          name: overTwoLines(named(name, language)),
          ...(second && other && second !== name ? { from: named(second, other, language) } : {}),
        },
      ];
    });
}

/** A name with a bracket is set larger when the bracket begins a line. */
function overTwoLines(name: Run[]): Run[] {
  return name.map((run) => ({ ...run, text: run.text.replace(' (', '\n(') }));
}

/** A name of the other direction than the paper stands in an isolate of its own. */
function named(name: string, language: Language, paper = language): Run[] {
  if (name === '') return [];
  const kept = normaliseText(name, language);
  const foreign = directionOf(language) !== directionOf(paper);
  const words = foreign ? `${directionOf(language) === 'rtl' ? '\u2067' : '\u2066'}${kept}\u2069` : kept;
  return [{ kind: 'text', text: words, ...(language === paper ? {} : { language }) }];
}
