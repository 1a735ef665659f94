import type { Run } from './content.ts';

export type ReadLink = { text: string; href: string; empty: boolean };

const inline =
  /\[([^\][]{0,500})\]\(([^)\s]{0,2000})\)|<(https?:[^<>\s]+|mailto:[^<>\s]+)>|((?:https?:\/\/)[^\s<>()[\]«»“”"]+)|\*\*([^*]{1,1000})\*\*|\*([^*]{1,1000})\*/gu;

/** Reads the light markup of a text file: links (also empty ones), bare addresses, strong and emphasised words. */
export function readInline(source: string): Run[] {
  const text = source.replace(/<\/?su[pb]>/g, '').replace(/\\([*_[\]])/g, '$1');
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(inline)) {
    if (match.index > at) runs.push({ kind: 'text', text: text.slice(at, match.index) });
    const run = runOf(match);
    runs.push(run);
    at = match.index + (match[4] && run.kind === 'link' ? run.href.length : match[0].length);
  }
  if (at < text.length) runs.push({ kind: 'text', text: text.slice(at) });
  return runs;
}

function runOf([, label, target, angled, bare, strong, emphasis]: RegExpMatchArray): Run {
  if (strong !== undefined) return { kind: 'text', text: strong, strong: true };
  if (emphasis !== undefined) return { kind: 'text', text: emphasis, emphasis: true };
  if (label !== undefined) return { kind: 'link', text: label, href: target === '#' ? '' : (target ?? '') };
  const href = (angled ?? bare ?? '').replace(/[.,;:!?'،]+$/u, '');
  return { kind: 'link', text: href, href };
}

/** The links among runs; an empty one has words and leads nowhere. */
export function linksOf(runs: Run[]): ReadLink[] {
  return runs.flatMap((run) => (run.kind === 'link' ? [{ text: run.text, href: run.href, empty: run.href === '' }] : []));
}
