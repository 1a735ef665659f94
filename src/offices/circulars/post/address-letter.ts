import type { OfficialDocument } from '../../documents/public.ts';
import { closing, normaliseText, salute } from '../../languages/public.ts';
import type { PostalLetter } from './postal-letters.ts';

export type LetterTo = Pick<PostalLetter, 'lines' | 'postKind' | 'gender'>;

/** The issued letter as it is printed for one addressee: its address, and where letters are personal its own salutation and closing. */
export function addressLetter(issued: OfficialDocument, { lines, postKind, gender }: LetterTo, isPersonal: boolean): OfficialDocument {
  const { language } = issued;
  const addressed = { ...issued, addressee: lines.map((line) => normaliseText(line, language)) };
  if (!isPersonal) return addressed;
  const salutation = salute({ post: postKind, language, style: 'personal', ...(gender ? { gender } : {}) });
  const signatories = issued.blocks.flatMap((block) => (block.kind === 'signatures' ? block.blocks : [])).length;
  return { ...addressed, salutation: salutation.lines, closing: closing({ language, inClosing: salutation.inClosing, signatories }) };
}
