import type { JSX } from 'preact';
import type { Language } from '../../../platform/language.ts';
import { factContext } from '../../directory/public.ts';
import { type FactTable, RenderedRuns, renderLine } from '../../languages/public.ts';

/** A source as its version prints it: facts underlined and named, what is missing marked. Used by the page and the live preview. */
export function RenderedSource({ source, facts, language }: { source: string; facts: FactTable; language: Language }): JSX.Element {
  return <RenderedRuns runs={renderLine(source, facts, language, factContext(language)).runs} />;
}
