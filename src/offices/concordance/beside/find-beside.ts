import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { memoryFrom } from '../memory/keep-in-memory.ts';
import { type MemoryMatch, searchMemory } from '../memory/search-memory.ts';
import { termsInForce } from '../terms/terms-in-force.ts';
import { type TermBeside, termsBeside } from './terms-beside.ts';

/** What stands beside a paragraph that is being translated: `take` is a proposal as it is put into the text, in the text's own markup. */
export type Proposal = MemoryMatch & { translation: string; take: string };
export type Beside = { text: string; from: Language; into: Language; proposals: Proposal[]; terms: TermBeside[] };
/** The paragraph of the original as it prints, and how a cleared wording is written in the text's own markup. */
export type AskedBeside = { text: string; from: Language; into: Language; organizationId?: string; write?: (wording: string) => string };

/** What was cleared before near a paragraph, and the accepted terms that it names. `written` is what stands there already: it is not proposed. */
export async function findBeside(db: Handle, asked: AskedBeside, written = ''): Promise<Beside> {
  const { text, from, into, organizationId, write = (wording: string) => wording } = asked;
  if (text.trim() === '' || from === into) return { text, from, into, proposals: [], terms: [] };
  const matches = searchMemory(await memoryFrom(db, from), text, into, 60, 3);
  const proposals = matches.flatMap((match): Proposal[] => {
    const translation = match.entry.wordings[into] ?? '';
    const take = write(translation);
    return translation === '' || [take, translation].includes(written.trim()) ? [] : [{ ...match, translation, take }];
  });
  return { text, from, into, proposals, terms: termsBeside(await termsInForce(db, organizationId), text, from, into) };
}
