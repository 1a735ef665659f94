import type { JSX } from 'preact';
import { directionOf, type Language } from '../../../platform/language.ts';
import type { DiffPart } from './diff-words.ts';

/** A comparison as it is read: words taken out struck through, words put in underlined; both are named to a screen reader by their elements. */
export function DiffText({ parts, language }: { parts: readonly DiffPart[]; language: Language }): JSX.Element {
  return (
    <p class="diff" lang={language} dir={directionOf(language)}>
      {parts.map(({ kind, text }) => {
        if (kind === 'gone') return <del>{text}</del>;
        return kind === 'new' ? <ins>{text}</ins> : text;
      })}
    </p>
  );
}
