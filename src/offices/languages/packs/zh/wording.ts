import type { DecisionFrames } from '../../wording/word-decision.ts';
import type { Suffixed } from '../../wording/word-number.ts';

export const decisionFrames: DecisionFrames = {
  verbs: { noted: '注意到', endorsed: '赞同', approved: '核准', adopted: '通过' },
  line: '{body}{session}届会议{decided}本文件（{place}，{date}）',
  ordinal: 'm',
  period: 'plain',
};

export const ordinalFigures: Suffixed = (value) => `第${value}`;
