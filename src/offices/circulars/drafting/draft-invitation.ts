import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { callOfMeeting } from '../../calls/public.ts';
import type { Signatory } from '../../clearance/public.ts';
import type { AddresseeRule, Confidence } from '../../directory/public.ts';
import { findMeeting, type Meeting } from '../../meetings/public.ts';
import { type InvitationShape, invitationParagraphs } from '../templates/invitation.ts';
import { type DraftRefusal, draftCircular, type Versions } from './draft-circular.ts';

export type InvitationInput = {
  meetingId: string;
  /** The meeting's own call where it has one and none is given. */
  callId?: string;
  addresseeRule: AddresseeRule;
  signatories: Signatory[];
  languages: Language[];
  originalLanguage: Language;
  confidence?: Confidence;
  /** A text of one's own in place of the template. */
  paragraphs?: Versions;
};

/** Drafts the invitation to a meeting in every language that has a template; the meeting's values stand in it as facts. */
export async function draftInvitation(
  db: Handle,
  actor: Actor,
  input: InvitationInput,
): Promise<Answer<{ id: string }, DraftRefusal | 'no-such-meeting'>> {
  const meeting = await findMeeting(db, input.meetingId);
  if (!meeting) return refuse('no-such-meeting');
  const callId = input.callId ?? (await callOfMeeting(db, meeting.id))?.id;
  const shape = shapeOf(meeting, input.signatories, callId !== undefined);
  return draftCircular(db, actor, {
    ...input,
    kind: 'invitation',
    meetingId: meeting.id,
    callId,
    organizationId: meeting.organizerId,
    paragraphs: input.paragraphs ?? writeInvitation(input.languages, input.originalLanguage, shape),
  });
}

function writeInvitation(languages: readonly Language[], original: Language, shape: InvitationShape): Versions {
  const wanted = [...new Set([original, ...languages])];
  return Object.fromEntries(wanted.map((language) => [language, invitationParagraphs(language, shape)]).filter(([, text]) => text));
}

function shapeOf(meeting: Meeting, signatories: readonly Signatory[], hasCall: boolean): InvitationShape {
  return {
    mode: meeting.mode,
    severalDays: meeting.endsOn > meeting.startsOn,
    several: signatories.length > 1,
    hasTheme: meeting.theme !== undefined,
    hasCommittees: meeting.committees.length > 0,
    hasInterpretation: meeting.interpretation.length > 0,
    hasEligible: meeting.eligible.length > 0,
    hasPlatform: meeting.platform !== undefined,
    hasContact: meeting.contactName !== undefined && meeting.contactEmail !== undefined,
    hasCall,
    targetIsMore: meeting.targetPerBody > 1,
  };
}
