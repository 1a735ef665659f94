import type { LetterLines } from '../../texts/letter-lines.ts';
import { counted, more } from '../letter-line-sources.ts';
import { reading } from './reading.ts';

export const letterLines: LetterLines = {
  to: more(
    'a (?:l[oa]s|todos l[oa]s) (?:senore?a?s )?(?:president|secretari|ministr|embajador|representante|jef|miembro|director|parlamento)|al? (?:presidente|secretari[oa] general|presidenta) de ',
    reading.letter.to,
  ),
  salutation: reading.letter.salutation,
  closing: more(
    'acepte[, ]|.*\\b(?:ruego|rogamos) (?:a usted |se sirva )?(?:que )?acept|.*\\bacept[ae]r? (?:las|nuestras|mis) (?:seguridades|garantias)|(?:con )?(?:un|mis|nuestros)? ?(?:cordial|atento|afectuoso)(?:es|s)? saludos?|saludos (?:cordiales|atentos)|sin otro particular|muy atentamente|reciban|.*\\b(?:reiterar|expresar)le',
    reading.letter.closing,
  ),
  signed: reading.letter.signed,
  enclosures: counted('anexos?|adjuntos?|documentos? adjuntos?'),
  copy: 'c\\.?c\\.? ?[:：]|copias? ?[:：]|copia (?:a|para) ?[:：]?|con copia (?:a|para)',
};
