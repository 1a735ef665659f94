import type { Request } from '../../platform/web/public.ts';

/** What a shown letter may do: nothing but look; not run, not load, not navigate, not post. */
const letterPolicy = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Answers with a letter's HTML, locked in by a policy of its own. */
export function answerLetterHtml(c: Request, html: string): Response {
  return c.body(html, 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': letterPolicy,
    'cache-control': 'private, no-store',
  });
}

/** Answers with a file to keep, never to be shown by the browser itself. */
export function answerFile(c: Request, filename: string, mediaType: string, bytes: Uint8Array<ArrayBuffer>): Response {
  return c.body(bytes, 200, {
    'content-type': /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
    'cache-control': 'private, no-store',
  });
}
