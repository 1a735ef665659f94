import { type Direction, directionOf } from '../../../platform/language.ts';
import type { Run } from '../../languages/public.ts';
import { readIsolates } from '../read-isolates.ts';
import { safeAddress } from '../safe-address.ts';
import { type Stretch, splitUnbreakable } from '../split-unbreakable.ts';
import type { Look } from './html-styles.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => entities[letter] ?? letter);
}

/**
 * Text of a document: isolates become elements with a direction (old mail programs do not know the characters), line ends become breaks,
 * codes and the pieces of addresses stay whole unless a telephone is too narrow for them.
 */
export function htmlText(text: string, around: Direction): string {
  return readIsolates(text)
    .map(({ text: piece, direction }) => {
      const inner = splitUnbreakable(piece).map(htmlStretch).join('');
      return direction && direction !== around
        ? `<span dir="${direction}" style="unicode-bidi:isolate${piece.length <= 24 ? ';white-space:nowrap' : ''}">${inner}</span>`
        : inner;
    })
    .join('');
}

function htmlStretch(stretch: Stretch): string {
  if ('text' in stretch) return escapeHtml(stretch.text).replaceAll('\n', '<br>');
  return stretch.parts
    .map((part) => (part.length > 26 ? escapeHtml(part) : `<span style="white-space:nowrap">${escapeHtml(part)}</span>`))
    .join('<wbr>');
}

/** Runs of a block: emphasis, language, links that are safe to follow, codes that do not break. */
export function htmlRuns(runs: Run[], look: Look): string {
  return runs.map((run) => htmlRun(run, look)).join('');
}

function htmlRun(run: Run, look: Look): string {
  let html = htmlText(run.text, look.direction);
  if (run.kind !== 'text') {
    if (run.kind === 'fact' && run.fact.fact === 'code') html = `<span dir="ltr" style="unicode-bidi:isolate">${html}</span>`;
    if (run.kind === 'fact' && run.emphasis) html = emphasise(html, look);
    const href = safeAddress(run.href);
    return href ? `<a href="${escapeHtml(href)}" style="${look.style.link}">${html}</a>` : html;
  }
  if (run.strong) html = `<strong>${html}</strong>`;
  if (run.emphasis) html = emphasise(html, look);
  if (run.language && run.language !== look.language)
    html = `<span lang="${run.language}" dir="${directionOf(run.language)}">${html}</span>`;
  return html;
}

/** Arabic and Chinese letters do not slant. */
function emphasise(html: string, look: Look): string {
  const upright = look.language === 'ar' || look.language === 'zh';
  return upright ? `<em style="font-style:normal;font-weight:bold">${html}</em>` : `<em>${html}</em>`;
}
