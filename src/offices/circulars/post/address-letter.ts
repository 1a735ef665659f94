import type { OfficialDocument } from '../../documents/public.ts';
import { closing, normaliseText, salute } from '../../languages/public.ts';
import type { GreetedLetter } from './greet-letters.ts';

export type LetterTo = Pick<GreetedLetter, 'lines' | 'postKind' | 'gender' | 'greeting'>;

/**
 * The issued letter as it is printed for one addressee: its address, and where letters are personal its own salutation and closing, as they
 * were on the day of printing. Letters printed before greetings were kept take the usual ones.
 */
export function addressLetter(issued: OfficialDocument, to: LetterTo, isPersonal: boolean): OfficialDocument {
  const { language } = issued;
  const addressed = { ...issued, addressee: to.lines.map((line) => normaliseText(line, language)) };
  if (!isPersonal || !issued.salutation) return addressed;
  return { ...addressed, ...(to.greeting ?? usualGreeting(issued, to)) };
}

function usualGreeting({ language, blocks }: OfficialDocument, { postKind, gender }: LetterTo) {
  const salutation = salute({ post: postKind, language, style: 'personal', ...(gender ? { gender } : {}) });
  const signatories = blocks.flatMap((block) => (block.kind === 'signatures' ? block.blocks : [])).length;
  return { salutation: salutation.lines, closing: closing({ language, inClosing: salutation.inClosing, signatories }) };
}
