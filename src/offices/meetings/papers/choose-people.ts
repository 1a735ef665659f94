import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { type DelegationGroup, groupPeople } from '../group-participants.ts';
import type { Participant } from '../participant.ts';
import { participantsOf } from '../participants-of.ts';

/** For whom papers are made: everyone, one body's delegation, one person; only badges not yet printed, only those who arrived. */
export type PeopleWanted = { bodyId?: string; participantId?: string; unprinted?: boolean; arrived?: boolean };

/** The people of a meeting for whom papers are wanted, listed publicly or not, in protocol order. */
export async function choosePeople(db: Handle, meetingId: string, wanted: PeopleWanted): Promise<Participant[]> {
  const everyone = await participantsOf(db, meetingId);
  return everyone
    .filter(({ bodyId }) => wanted.bodyId === undefined || bodyId === wanted.bodyId)
    .filter(({ id }) => wanted.participantId === undefined || id === wanted.participantId)
    .filter(({ badgePrintedAt }) => !wanted.unprinted || badgePrintedAt === undefined)
    .filter(({ arrivedAt }) => !wanted.arrived || arrivedAt !== undefined);
}

export type Placed = { person: Participant; from: string };

/** The same people one after the other as the list has them: by country in the language's alphabet, protocol order inside. */
export async function placePeople(db: Handle, people: readonly Participant[], language: Language): Promise<Placed[]> {
  return placed(await groupPeople(db, people, language));
}

function placed(groups: readonly DelegationGroup[]): Placed[] {
  return groups.flatMap(({ delegations }) => delegations.flatMap(({ name, people }) => people.map((person) => ({ person, from: name }))));
}
