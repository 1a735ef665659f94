import type { DecisionFrames } from '../../wording/word-decision.ts';
import type { Suffixed } from '../../wording/word-number.ts';

export const decisionFrames: DecisionFrames = {
  verbs: {
    noted: 'Documento del que {body} tomó nota',
    endorsed: 'Documento que {body} hizo suyo',
    approved: 'Documento aprobado por {body}',
    adopted: 'Documento adoptado por {body}',
  },
  line: '{decided} en su {session} sesión ({place}, {date})',
  ordinal: 'f',
  period: 'on',
};

export const ordinalFigures: Suffixed = (value, isFeminine) => `${value}.${isFeminine ? 'ª' : 'º'}`;
