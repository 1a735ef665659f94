import type { Transaction } from '../../platform/database/public.ts';
import { asScreenLanguage } from '../../platform/language.ts';
import { cancelParticipant, enterParticipant } from '../meetings/public.ts';
import type { Delegate } from './call.ts';

/** Enters a registered delegate who holds a place as a participant, instead of an earlier entry of the same delegate; answers the participant's id. */
export async function enterDelegate(tx: Transaction, meetingId: string, delegate: Delegate): Promise<string> {
  if (delegate.participantId) await cancelParticipant(tx, delegate.participantId);
  return enterParticipant(tx, {
    meetingId,
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
  });
}
