import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import type { Card, OfficialDocument } from '../../documents/public.ts';
import { normaliseText, type Run } from '../../languages/public.ts';
import { committeeOf, functionRun, nameRuns } from '../list-of-participants.ts';
import type { Meeting } from '../meeting.ts';
import { paperOf, text } from '../paper-of-meeting.ts';
import type { Participant } from '../participant.ts';

/** A paper of cards: the organizer's mark, the meeting's title and days, the cards, and the same as a list for other formats. */
export async function paperOfCards(
  db: Handle,
  meeting: Meeting,
  paper: { kind: OfficialDocument['kind']; title: string; language: Language; cards: Card[] },
): Promise<OfficialDocument> {
  const { masthead: _date, ...base } = await paperOf(db, meeting, paper.language);
  return { ...base, kind: paper.kind, title: paper.title, cards: paper.cards, blocks: [listOfCards(paper.cards)] };
}

function listOfCards(cards: readonly Card[]): OfficialDocument['blocks'][number] {
  const items = cards.map(({ name, from }) => (from && from.length > 0 ? [...name, text(' · '), ...from] : name));
  return { kind: 'list', key: 'cards', ordered: false, items };
}

/** Name, function and delegation of a person as a card shows them. */
export function personLines(person: Participant, from: string, language: Language): Pick<Card, 'name' | 'post' | 'from'> {
  const post = postRuns(person, language);
  return {
    name: nameRuns(person, language),
    ...(post.length > 0 ? { post } : {}),
    ...(from === '' ? {} : { from: [text(normaliseText(from, language))] }),
  };
}

/** The function as its holder wrote it; without one, the committee. */
export function postRuns(person: Participant, language: Language): Run[] {
  if (person.functionTitle !== '') return [functionRun(person, language)];
  const committee = committeeOf(person, language);
  return committee === '' ? [] : [text(normaliseText(committee, language))];
}
