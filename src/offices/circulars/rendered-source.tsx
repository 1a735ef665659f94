import type { JSX } from 'preact';
import type { Language } from '../../platform/language.ts';
import { factContext } from '../directory/public.ts';
import { type FactTable, renderLine } from '../languages/public.ts';

/** A source as its version prints it: facts underlined and named, what is missing marked. Used by the page and the live preview. */
export function RenderedSource({ source, facts, language }: { source: string; facts: FactTable; language: Language }): JSX.Element {
  const { runs } = renderLine(source, facts, language, factContext(language));
  return (
    <>
      {runs.map((run) => {
        if (run.kind === 'fact') {
          return (
            <span class="fact" title={run.name ?? run.fact.fact}>
              {run.text}
            </span>
          );
        }
        if (run.kind === 'link') return <u>{run.text}</u>;
        const text = run.text.split(/(⟨[^⟩]*⟩)/).map((part) => (part.startsWith('⟨') ? <mark>{part}</mark> : part));
        if (run.strong) return <strong>{text}</strong>;
        return run.emphasis ? <em>{text}</em> : text;
      })}
    </>
  );
}
