import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { callOfMeeting } from '../../calls/public.ts';
import { type BodyNames, bodyNames } from '../../directory/public.ts';
import { escapeMarkup, inLanguage } from '../../languages/public.ts';
import { findMeeting } from '../../meetings/public.ts';
import type { CircularKind } from '../circular.ts';
import { type CircularInput, type DraftRefusal, draftCircular, type Versions } from '../drafting/draft-circular.ts';
import { type KindShape, kindParagraphs } from './kind-templates.ts';

export type LetterInput = Omit<CircularInput, 'kind' | 'paragraphs' | 'callId'> & {
  kind: Exclude<CircularKind, 'invitation'>;
  /** Of a reply: what is known of the letter answered. */
  theirs?: KindShape['theirs'];
};

/**
 * Drafts a letter of a kind from its templates, in every language that has one; what only a person can say is left as an open place. A
 * convocation needs its meeting; a note verbale goes to missions and ministries alone, as the rule of addressees says.
 */
export async function draftLetter(
  db: Handle,
  actor: Actor,
  { theirs, ...input }: LetterInput,
): Promise<Answer<{ id: string }, DraftRefusal | 'no-such-meeting' | 'note-to-governments'>> {
  const { kind, meetingId } = input;
  const meeting = meetingId ? await findMeeting(db, meetingId) : undefined;
  if ((meetingId || kind === 'convocation') && !meeting) return refuse('no-such-meeting');
  const { post } = input.addresseeRule;
  if (kind === 'note-verbale' && post !== 'ambassador' && post !== 'minister') return refuse('note-to-governments');
  const names = (await bodyNames(db, [input.organizationId])).get(input.organizationId);
  const shape = { several: input.signatories.length > 1, toMissions: post === 'ambassador', theirs, hasMeeting: meeting !== undefined };
  return draftCircular(db, actor, {
    ...input,
    ...(meeting ? { callId: (await callOfMeeting(db, meeting.id))?.id } : {}),
    paragraphs: write(input, (language) => ({ ...shape, organization: organizationIn(names, language) })),
  });
}

/** "of the Assembly of Parliaments"; the bare name in Arabic, which joins two nouns without a preposition. */
function organizationIn(names: BodyNames | undefined, language: Language): string {
  return escapeMarkup(inLanguage((language === 'ar' ? names?.formal : names?.ofForm) ?? {}, language));
}

function write({ kind, languages, originalLanguage }: LetterInput, shapeIn: (language: Language) => KindShape): Versions | undefined {
  const wanted = [...new Set([originalLanguage, ...languages])];
  const versions = wanted.flatMap((language) => {
    const paragraphs = kindParagraphs(kind as Exclude<CircularKind, 'invitation'>, language, shapeIn(language));
    return paragraphs ? [[language, paragraphs] as const] : [];
  });
  return versions.some(([language]) => language === originalLanguage) ? Object.fromEntries(versions) : undefined;
}
