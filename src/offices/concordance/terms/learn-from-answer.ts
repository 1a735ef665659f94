import type { Actor } from '../../../platform/actor.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { type Term, type TermStatus, termsOver } from '../../languages/public.ts';
import type { CheckedFinding } from '../checking/checked-finding.ts';
import { proposeWordings } from './propose-wordings.ts';
import { termsInForce } from './terms-in-force.ts';

/** How a finding about a name was answered: taken over, or accepted as it stands as a rule. */
export type Lesson = 'mended' | 'accepted';
const taught = new Set(['term-official', 'term-forbidden', 'term-superseded']);

/**
 * Draws a proposal for the term base from an answer: words that were mended are proposed as to be avoided, words accepted as a rule as
 * admitted. Nothing counts before somebody accepts it. Answers the name of the term, or undefined where the finding teaches nothing.
 */
export async function learnFromAnswer(db: Handle, actor: Actor, finding: CheckedFinding, lesson: Lesson): Promise<string | undefined> {
  const span = finding.spans.find(({ counterpart }) => !counterpart);
  if (!taught.has(finding.rule) || !span) return undefined;
  const text = span.text.replace(/\s+/g, ' ').trim();
  const term = termCalled(termsOver(await termsInForce(db)), span.language, [finding.expected ?? '', text]);
  const use: TermStatus = lesson === 'mended' ? 'forbidden' : 'admitted';
  if (!term || term.words[span.language]?.some((word) => word.text === text && word.status === use)) return undefined;
  const proposed = await proposeWordings(db, actor, {
    name: term.id,
    domain: term.domain,
    source: finding.rule,
    wordings: [{ language: span.language, text, use }],
  });
  return proposed.ok ? proposed.name : undefined;
}

/** The term that has one of the wordings in a language. */
function termCalled(terms: readonly Term[], language: Language, texts: readonly string[]): Term | undefined {
  const wanted = new Set(texts.filter((text) => text !== '').map((text) => text.toLowerCase()));
  return terms.find(({ words }) => words[language]?.some(({ text }) => wanted.has(text.toLowerCase())));
}
