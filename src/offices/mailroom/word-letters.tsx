import type { JSX } from 'preact';
import type { ScreenLanguage } from '../../platform/language.ts';
import { Pill, type Tone } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { LetterState } from './letter-states.ts';
import { words } from './words.ts';

export const toneOf: Record<LetterState, Tone> = {
  queued: 'idle',
  claimed: 'info',
  sending: 'info',
  sent: 'good',
  'in-doubt': 'warn',
  bounced: 'bad',
  failed: 'bad',
  cancelled: 'idle',
};

const outcomeTones: Record<string, Tone> = { sent: 'good', found: 'good', refused: 'bad', 'in-doubt': 'warn', deferred: 'warn' };

/** The state of a letter, worded. */
export function StatePill({ state, language }: { state: LetterState; language: ScreenLanguage }): JSX.Element {
  return <Pill tone={toneOf[state]}>{speak(words, language)(state)}</Pill>;
}

/** How an attempt ended, worded; an attempt without an outcome is under way. */
export function OutcomePill({ outcome, language }: { outcome: string | null; language: ScreenLanguage }): JSX.Element {
  const key = `outcome_${outcome ?? 'open'}` as keyof typeof words;
  return <Pill tone={outcomeTones[outcome ?? ''] ?? 'idle'}>{speak(words, language)(key)}</Pill>;
}

/** Why a letter is not sent: our own reasons in the reader's language, a server's words as it said them. */
export function Reason({ reason, language }: { reason: string; language: ScreenLanguage }): JSX.Element {
  const key = `reason_${reason}`;
  return key in words ? (
    <span>{speak(words, language)(key as keyof typeof words)}</span>
  ) : (
    <bdi lang="en" class="code">
      {reason}
    </bdi>
  );
}

/** A moment in words, in UTC; without the markup that keeps it together. */
export function wordAt(at: Date, language: ScreenLanguage): string {
  return `${formatOf(language).format(at)} UTC`;
}

function formatOf(language: ScreenLanguage): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, {
    dateStyle: language === 'ar' ? 'long' : 'medium', // Arabic has no short month; figures alone read in two orders
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
}

/** A moment as the secretariat reads it, in UTC. */
export function Moment({ at, language }: { at: Date; language: ScreenLanguage }): JSX.Element {
  return (
    <time class="nowrap" datetime={at.toISOString()}>
      <bdi>{formatOf(language).format(at)}</bdi> <bdi>UTC</bdi>
    </time>
  );
}
