import type { DecisionFrames } from '../../wording/word-decision.ts';
import type { Suffixed } from '../../wording/word-number.ts';

export const decisionFrames: DecisionFrames = {
  verbs: { noted: 'Noted by {body}', endorsed: 'Endorsed by {body}', approved: 'Approved by {body}', adopted: 'Adopted by {body}' },
  line: '{decided} at its {session} session ({place}, {date})',
  ordinal: 'f',
  period: 'on',
};

function englishSuffix(value: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule];
}

export const ordinalFigures: Suffixed = (value) => `${value}${englishSuffix(value)}`;
