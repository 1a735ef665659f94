import { type Handle, newId } from '../../platform/database/public.ts';
import { escapeHtml } from '../../platform/escape-html.ts';
import { asScreenLanguage, directionOf, type ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { nameBodies } from '../directory/public.ts';
import { type LetterInput, queueLetters } from '../mailroom/public.ts';
import { calendarOf, type Meeting } from '../meetings/public.ts';
import type { CallHead, Delegate } from './call.ts';
import { mailWords } from './mail-words.ts';
import { type MeetingLines, meetingLines } from './meeting-lines.ts';
import { registrationPath } from './own-links.ts';

export type CallDesk = { publicUrl: string };

/** Named with a place or waiting (both ask to complete the registration), moved up from the waiting list, confirmed, or registered and waiting. */
export type DelegateMail = 'named' | 'namedWaiting' | 'movedUp' | 'confirmed' | 'waiting';
type Occasion = { call: CallHead; meeting: Meeting; delegate: Delegate; desk: CallDesk };

/** Reads what a letter to a delegate states; answers the function that words it, so that nothing is read while a lock of many is held. */
export async function composeToDelegate(
  tx: Handle,
  { call, meeting, delegate, desk }: Occasion,
): Promise<(mail: DelegateMail) => LetterInput> {
  const language = asScreenLanguage(delegate.language) ?? 'en';
  const [lines, bodies] = await Promise.all([
    meetingLines(tx, meeting, language, desk.publicUrl),
    nameBodies(tx, [delegate.bodyId], language),
  ]);
  const body = bodies.get(delegate.bodyId) ?? '';
  const link = `${desk.publicUrl}/${language}${registrationPath(call, delegate.id)}`;
  return (mail) => ({
    subject: { kind: `delegate-${mail}`, id: delegate.id },
    recipientKey: newId(),
    bodyId: delegate.bodyId,
    toName: nameOf(delegate),
    toAddress: delegate.email,
    fromName: lines.organizer,
    fromAddress: meeting.contactEmail ?? 'meetings@secretariat.example',
    language,
    mayRepeat: true,
    ...word({ mail, delegate, lines, link, body, language }),
    attachments: mail === 'confirmed' ? [calendarFile(meeting, language, desk)] : [],
  });
}

/** Queues the letter in the caller's transaction: it leaves the house with the commit. */
export async function postToDelegate(tx: Handle, letter: LetterInput): Promise<void> {
  await queueLetters(tx, [letter]);
}

/** Only who is registered receives the platform's link. */
function calendarFile(meeting: Meeting, language: ScreenLanguage, { publicUrl }: CallDesk) {
  return {
    filename: `${meeting.slug}.ics`,
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    text: calendarOf(meeting, language, { url: `${publicUrl}/${language}/meetings/${meeting.slug}`, joinLink: meeting.platformLink }),
  };
}

function nameOf({ given, family }: Delegate): string {
  return `${given} ${family}`;
}

type Composition = { mail: DelegateMail; delegate: Delegate; lines: MeetingLines; link: string; body: string; language: ScreenLanguage };

function word({ mail, delegate, lines, link, body, language }: Composition): Pick<LetterInput, 'subjectLine' | 'textPart' | 'htmlPart'> {
  const t = speak(mailWords, language);
  const title = lines.title;
  const paragraphs = [t('greeting', { name: nameOf(delegate) }), t(mail, { body, title })];
  const facts = lines.facts.map(([label, value]) => `${label}: ${value}`);
  const action = t(delegate.state === 'named' ? 'complete' : 'change');
  const html = [
    `<div lang="${language}" dir="${directionOf(language)}" style="font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.6;max-width:38em">`,
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    `<p>${facts.map(escapeHtml).join('<br>')}</p>`,
    `<p>${escapeHtml(action)}<br><a href="${escapeHtml(link)}" dir="ltr">${escapeHtml(link)}</a></p>`,
    `<p>${escapeHtml(t('ownLink'))}</p>`,
    `<p>${escapeHtml(lines.organizer)}</p></div>`,
  ].join('\n');
  const text = [...paragraphs, facts.join('\n'), `${action}\n${link}`, t('ownLink'), lines.organizer].join('\n\n');
  return { subjectLine: t(`${mail}Subject`, { title }), textPart: `${text}\n`, htmlPart: html };
}
