import type { DecisionFrames } from '../../wording/word-decision.ts';
import type { Suffixed } from '../../wording/word-number.ts';

export const decisionFrames: DecisionFrames = {
  verbs: {
    noted: 'وثيقة أحاط{s} {body} علماً بها',
    endorsed: 'وثيقة أيّد{s}ها {body}',
    approved: 'وثيقة وافق{s} عليها {body}',
    adopted: 'وثيقة اعتمد{s}ها {body}',
  },
  line: '{decided} في دورت{p} {session} ({place}، {date})',
  ordinal: 'f-genitive',
  period: 'on',
};

export const ordinalFigures: Suffixed = (value) => `الـ${value}`;
