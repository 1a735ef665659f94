import type { Request } from '../../../platform/web/public.ts';

/** Answers with a file to be saved (RFC 6266); names beyond ASCII are given twice. */
export function sendFile(c: Request, file: { filename: string; mediaType: string; bytes: Uint8Array }): Response {
  const plain = file.filename.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return c.body(new Uint8Array(file.bytes), 200, {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
  });
}
