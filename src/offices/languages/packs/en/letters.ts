import type { LetterLines } from '../../texts/letter-lines.ts';
import { counted, more } from '../letter-line-sources.ts';
import { reading } from './reading.ts';

export const letterLines: LetterLines = {
  to: more('to their excellencies |to the (?:secretaries|ministers|ambassadors|heads|directors|representatives)[- ]', reading.letter.to),
  salutation: reading.letter.salutation,
  closing: more(
    '(?:with |my |our )?(?:best|kind|warm)(?:est)? (?:regards|wishes)|(?:sincerely|faithfully|respectfully|truly) yours|respectfully|cordially|(?:i|we) avail (?:myself|ourselves)',
    reading.letter.closing,
  ),
  signed: reading.letter.signed,
  enclosures: counted('enclosures?|encls?\\.?|attachments?|annex(?:es)?'),
  copy: 'c\\.?c\\.? ?[:：]|copy ?[:：]|copies ?[:：]|cop(?:y|ies) to ?[:：]?',
};
