import type { JSX } from 'preact';
import { diffText } from '../mending/diff-text.ts';

/** What was said then, with what is no longer said struck out and what is new underlined. */
export function Difference({ before, after }: { before: string; after: string }): JSX.Element {
  const parts: (JSX.Element | string)[] = [];
  let at = 0;
  for (const { start, end, text } of diffText(before, after)) {
    parts.push(before.slice(at, start));
    if (end > start) parts.push(<del>{before.slice(start, end)}</del>);
    if (text !== '') parts.push(<ins>{text}</ins>);
    at = end;
  }
  return (
    <>
      {parts}
      {before.slice(at)}
    </>
  );
}
