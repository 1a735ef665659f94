import type { DecisionFrames } from '../../wording/word-decision.ts';
import type { Suffixed } from '../../wording/word-number.ts';

export const decisionFrames: DecisionFrames = {
  verbs: {
    noted: 'Document dont {body} a pris note',
    endorsed: 'Document que {body} a fait sien',
    approved: 'Document approuvé par {body}',
    adopted: 'Document adopté par {body}',
  },
  line: '{decided} à sa {session} session ({place}, {date})',
  ordinal: 'f',
  period: 'on',
};

export const ordinalFigures: Suffixed = (value, isFeminine) => (value === 1 ? (isFeminine ? '1re' : '1er') : `${value}e`);
