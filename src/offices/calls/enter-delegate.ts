import type { Transaction } from '../../platform/database/public.ts';
import { asScreenLanguage } from '../../platform/language.ts';
import { cancelParticipant, enterParticipant, type Meeting, type ParticipantInput } from '../meetings/public.ts';
import type { Delegate } from './call.ts';

/**
 * Enters a registered delegate who holds a place as a participant with the id given, instead of an earlier entry of the same delegate.
 * Both statements leave at once, so that what refers to the participant may be sent right behind.
 */
export async function enterDelegate(tx: Transaction, meeting: Meeting, delegate: Delegate, id: string): Promise<void> {
  await Promise.all([
    delegate.participantId && cancelParticipant(tx, delegate.participantId),
    enterParticipant(tx, participantFrom(meeting, delegate), { known: meeting, id }),
  ]);
}

function participantFrom(meeting: Meeting, delegate: Delegate): ParticipantInput {
  return {
    meetingId: meeting.id,
    bodyId: delegate.bodyId,
    category: delegate.category,
    given: delegate.given,
    family: delegate.family,
    gender: delegate.gender,
    functionTitle: delegate.functionTitle,
    committee: delegate.committee,
    email: delegate.email,
    language: asScreenLanguage(delegate.language) ?? 'en',
    listed: delegate.listed,
    birthYear: delegate.birthYear,
    registrationId: delegate.id,
  };
}
