import { type Handle, newId } from '../../platform/database/public.ts';
import { escapeHtml } from '../../platform/escape-html.ts';
import { asScreenLanguage, directionOf, type ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { nameBodies } from '../directory/public.ts';
import { type LetterInput, queueLetter } from '../mailroom/public.ts';
import { calendarOf, findMeeting, type Meeting } from '../meetings/public.ts';
import type { Call, Delegate } from './call.ts';
import { mailWords } from './mail-words.ts';
import { type MeetingLines, meetingLines } from './meeting-lines.ts';
import type { CallDesk } from './name-delegate.ts';
import { registrationPath } from './own-links.ts';

export type DelegateMail = 'named' | 'confirmed' | 'waiting';

/** Queues the letter to a delegate in the caller's transaction: named (complete your registration), confirmed (with a calendar file) or waiting. */
export async function writeToDelegate(tx: Handle, call: Call, delegate: Delegate, mail: DelegateMail, desk: CallDesk): Promise<void> {
  const meeting = await findMeeting(tx, call.meetingId);
  if (!meeting) throw new Error(`call ${call.id} has no meeting`);
  const language = asScreenLanguage(delegate.language) ?? 'en';
  const lines = await meetingLines(tx, meeting, language, desk.publicUrl);
  const link = `${desk.publicUrl}/${language}${registrationPath(call, delegate.id)}`;
  const bodies = await nameBodies(tx, [delegate.bodyId], language);
  const body = bodies.get(delegate.bodyId) ?? '';
  await queueLetter(tx, {
    subject: { kind: `delegate-${mail}`, id: delegate.id },
    recipientKey: mail === 'named' ? 'delegate' : newId(),
    bodyId: delegate.bodyId,
    toName: `${delegate.given} ${delegate.family}`,
    toAddress: delegate.email,
    fromName: lines.organizer,
    fromAddress: meeting.contactEmail ?? 'meetings@secretariat.example',
    language,
    mayRepeat: true,
    ...compose({ mail, delegate, lines, link, body, language }),
    attachments: mail === 'confirmed' ? [await calendarFile(tx, meeting, language, link)] : [],
  });
}

async function calendarFile(tx: Handle, meeting: Meeting, language: ScreenLanguage, url: string) {
  return {
    filename: `${meeting.slug}.ics`,
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    text: await calendarOf(tx, meeting, language, { url }),
  };
}

type Composition = { mail: DelegateMail; delegate: Delegate; lines: MeetingLines; link: string; body: string; language: ScreenLanguage };

function compose({ mail, delegate, lines, link, body, language }: Composition): Pick<LetterInput, 'subjectLine' | 'textPart' | 'htmlPart'> {
  const t = speak(mailWords, language);
  const name = `${delegate.given} ${delegate.family}`;
  const paragraphs = [t('greeting', { name }), t(mail, { body, title: lines.title })];
  const facts = lines.facts.map(([label, value]) => `${label}: ${value}`);
  const action = t(mail === 'named' ? 'complete' : 'change');
  const html = [
    `<div lang="${language}" dir="${directionOf(language)}" style="font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.6;max-width:38em">`,
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    `<p>${facts.map(escapeHtml).join('<br>')}</p>`,
    `<p>${escapeHtml(action)}<br><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`,
    `<p>${escapeHtml(t('ownLink'))}</p>`,
    `<p>${escapeHtml(lines.organizer)}</p></div>`,
  ].join('\n');
  const text = [...paragraphs, facts.join('\n'), `${action}\n${link}`, t('ownLink'), lines.organizer].join('\n\n');
  return { subjectLine: t(`${mail}Subject`, { title: lines.title }), textPart: `${text}\n`, htmlPart: html };
}
