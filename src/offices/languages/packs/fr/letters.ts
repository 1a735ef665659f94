import type { LetterLines } from '../../texts/letter-lines.ts';
import { counted, more } from '../letter-line-sources.ts';
import { reading } from './reading.ts';

export const letterLines: LetterLines = {
  to: more('aux? (?:president|secretaire|ministre|ambassadeur|representant|chef|membre|directeur)(?:e|rice)?s? ', reading.letter.to),
  salutation: reading.letter.salutation,
  closing: more(
    '.*\\b(?:prie|prions) de (?:recevoir|croire|bien vouloir|trouver)|.*\\bveuillez (?:accepter|trouver)|(?:.*\\b)?(?:sinceres|meilleures|respectueuses) salutations|salutations distinguees|meilleurs sentiments',
    reading.letter.closing,
  ),
  signed: reading.letter.signed,
  enclosures: counted('pieces? jointes?|p\\. ?j\\.|annexes?|documents? joints?'),
  copy: 'copies? ?[:：]|copie (?:a|pour) ?[:：]?|c\\.?c\\.? ?[:：]',
};
