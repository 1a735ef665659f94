import { renderToString } from 'preact-render-to-string';
import { asLanguage, type Language } from '../../../platform/language.ts';
import { type Request, readTyped, typedValue } from '../../../platform/web/public.ts';
import { type Beside, BesidePart, findBeside } from '../../concordance/pages.ts';
import type { Circular } from '../circular.ts';
import { circularFacts } from '../circular-facts.ts';
import { placeOf } from '../circular-frame.tsx';
import { printedText } from '../revising/count-words.ts';
import { recoverFacts } from './recover-facts.ts';

/** What helps with a paragraph while its version is written, for the editor's script: a fragment of HTML. */
export async function postBeside(c: Request, circular: Circular): Promise<Response> {
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name).slice(0, 8000);
  const into = asLanguage(value('language')) ?? circular.originalLanguage;
  const beside = await besideParagraph(c, circular, { into, original: value('original'), written: value('written') });
  return c.html(renderToString(<BesidePart c={c} beside={beside} />));
}

/** What was cleared near a paragraph of the letter, and the terms that it names, by the organization that sends it. */
export async function besideParagraph(
  c: Request,
  circular: Circular,
  { into, original, written }: { into: Language; original: string; written: string },
): Promise<Beside> {
  const { originalLanguage: from, organizationId } = circular;
  const facts = await circularFacts(c.var.db, circular, placeOf(c));
  const write = (wording: string) => recoverFacts(wording, original, facts, into);
  return findBeside(c.var.db, { text: printedText(original, facts, from), from, into, organizationId, write }, written);
}
