import { Fragment, h, type JSX } from 'preact';
import type { Run } from './content.ts';

/** Runs as a page shows them to their writer: facts underlined and named, what is missing marked. Without JSX, so that Node alone can load it. */
export function RenderedRuns({ runs }: { runs: Run[] }): JSX.Element {
  return h(Fragment, null, runs.map(renderedRun));
}

/** A footnote stands in brackets where its mark will be. */
function renderedRun(run: Run): JSX.Element {
  if (!run.note) return renderedWords(run);
  return h(Fragment, null, renderedWords(run), h('small', { class: 'hint' }, ' [', h(RenderedRuns, { runs: run.note }), ']'));
}

function renderedWords(run: Run): JSX.Element {
  if (run.kind === 'fact')
    return h('span', { class: 'fact', title: run.name ?? run.fact.fact }, run.text.includes('⟨') ? h('mark', null, run.text) : run.text);
  if (run.kind === 'link') return h('u', null, run.text);
  const text = run.text.split(/(⟨[^⟩]*⟩)/).map((part) => (part.startsWith('⟨') ? h('mark', null, part) : part));
  if (run.strong) return h('strong', null, text);
  return run.emphasis ? h('em', null, text) : h(Fragment, null, text);
}
