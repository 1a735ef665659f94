import { ownNames } from '../../../platform/language.ts';
import { withoutIsolates } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { type Typeset, type TypesetOptions, typeset, typesetPapers } from './typeset.ts';

/**
 * Typesets several language versions of one paper, all of the same kind, as one tagged PDF in the order given. Each begins on a new page,
 * counts its own pages and notes, and has its own entry in the outline; a letter is set as close as it is alone.
 */
export async function typesetTogether(versions: readonly OfficialDocument[], options: TypesetOptions = {}): Promise<Typeset> {
  const [only, ...others] = versions;
  if (only && others.length === 0) return typeset(only, options);
  if (versions.some(({ kind }) => kind !== only?.kind)) throw new Error('versions of different kinds cannot stand in one file');
  const title = withoutIsolates(only?.title ?? '');
  const papers = [];
  for (const document of versions) {
    const tight = document.kind === 'letter' && (await isTight(document));
    papers.push({ document, tight, part: { label: ownNames[document.language], title } });
  }
  return typesetPapers(papers, options, 'together.typ');
}

/** Whether a letter comes to one page only when it is set closer. */
export async function isTight(letter: OfficialDocument): Promise<boolean> {
  const roomy = await typesetPapers([{ document: letter }]);
  if (!roomy.ok || roomy.pages !== 2) return false;
  const tight = await typesetPapers([{ document: letter, tight: true }]);
  return tight.ok && tight.pages === 1;
}
