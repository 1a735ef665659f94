import type { JSX } from 'preact';
import type { Run } from './content.ts';

/** Runs as a page shows them to their writer: facts underlined and named, what is missing marked. */
export function RenderedRuns({ runs }: { runs: Run[] }): JSX.Element {
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
        if (run.kind === 'text' && run.strong) return <strong>{text}</strong>;
        return run.kind === 'text' && run.emphasis ? <em>{text}</em> : text;
      })}
    </>
  );
}
