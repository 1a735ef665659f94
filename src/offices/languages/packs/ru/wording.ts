import type { DecisionFrames } from '../../wording/word-decision.ts';
import type { Suffixed } from '../../wording/word-number.ts';

export const decisionFrames: DecisionFrames = {
  verbs: {
    noted: 'Принято к сведению: {body}',
    endorsed: 'Поддержано: {body}',
    approved: 'Одобрено: {body}',
    adopted: 'Принято: {body}',
  },
  line: '{decided}, {session} сессия ({place}, {date})',
  ordinal: 'f',
  period: 'on',
};

export const ordinalFigures: Suffixed = (value, isFeminine) => `${value}-${isFeminine ? 'я' : 'й'}`;
