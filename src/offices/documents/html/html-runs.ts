import { type Direction, directionOf } from '../../../platform/language.ts';
import type { Run } from '../../languages/content.ts';
import { readIsolates } from '../read-isolates.ts';
import { safeAddress } from '../safe-address.ts';
import type { Look } from './html-styles.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (letter) => entities[letter] ?? letter);
}

/** Text of a document: isolates become elements with a direction (old mail programs do not know the characters), line ends become breaks. */
export function htmlText(text: string, around: Direction): string {
  return readIsolates(text)
    .map(({ text: piece, direction }) => {
      const inner = escapeHtml(piece).replaceAll('\n', '<br>');
      return direction && direction !== around ? `<span dir="${direction}" style="unicode-bidi:isolate">${inner}</span>` : inner;
    })
    .join('');
}

/** Runs of a block: emphasis, language, links that are safe to follow, codes that do not break. */
export function htmlRuns(runs: Run[], look: Look): string {
  return runs.map((run) => htmlRun(run, look)).join('');
}

function htmlRun(run: Run, look: Look): string {
  let html = htmlText(run.text, look.direction);
  if (run.kind !== 'text') {
    if (run.kind === 'fact' && run.fact.fact === 'code') html = `<span dir="ltr" style="unicode-bidi:isolate;white-space:nowrap">${html}</span>`;
    if (run.kind === 'fact' && run.emphasis) html = emphasise(html, look);
    const href = safeAddress(run.href);
    return href ? `<a href="${escapeHtml(href)}" style="${look.style.link}">${html}</a>` : html;
  }
  if (run.strong) html = `<strong>${html}</strong>`;
  if (run.emphasis) html = emphasise(html, look);
  if (run.language && run.language !== look.language) html = `<span lang="${run.language}" dir="${directionOf(run.language)}">${html}</span>`;
  return html;
}

/** Arabic and Chinese letters do not slant. */
function emphasise(html: string, look: Look): string {
  const upright = look.language === 'ar' || look.language === 'zh';
  return upright ? `<em style="font-style:normal;font-weight:bold">${html}</em>` : `<em>${html}</em>`;
}
