import { Hono } from 'hono';
import { type Env, notFoundPage, page, type Request } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { answerFile, answerLetterHtml } from './answer-bytes.ts';
import { CapturedMailPage, CapturePage } from './capture-page.tsx';
import { listCaptured, readCaptured } from './read-captured.ts';
import { words } from './words.ts';

const aMail = '/mailroom/capture/:id{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}';

/** The captured mail of a demonstration; mounted behind the mailroom's guard. */
export const captureRoutes = new Hono<Env>()
  .get('/mailroom/capture', async (c) => {
    const number = Math.max(1, Math.min(1_000_000, Math.trunc(Number(c.req.query('page'))) || 1));
    const query = (c.req.query('q') ?? '').trim().slice(0, 200);
    const list = await listCaptured(c.var.db, number, query);
    const title = speak(words, c.var.language)('capture');
    return page(c, { title, section: 'mailroom' }, <CapturePage c={c} list={list} number={number} query={query} />);
  })
  .get(aMail, async (c) => capturedPage(c, c.req.param('id')))
  .get(`${aMail}/html`, async (c) => {
    const captured = await readCaptured(c.var.db, c.req.param('id'));
    return captured?.mail.html ? answerLetterHtml(c, captured.mail.html) : notFoundPage(c);
  })
  .get(`${aMail}/raw`, async (c) => {
    const captured = await readCaptured(c.var.db, c.req.param('id'));
    return captured ? answerFile(c, `${captured.row.id}.eml`, 'message/rfc822', new Uint8Array(captured.row.raw)) : notFoundPage(c);
  })
  .get(`${aMail}/attachments/:n{[0-9]+}`, async (c) => {
    const captured = await readCaptured(c.var.db, c.req.param('id'));
    const file = captured?.mail.attachments[Number(c.req.param('n'))];
    if (!file) return notFoundPage(c);
    const bytes = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : new Uint8Array(file.content);
    return answerFile(c, file.filename ?? 'attachment', file.mimeType, bytes);
  });

async function capturedPage(c: Request, id: string): Promise<Response> {
  const captured = await readCaptured(c.var.db, id);
  if (!captured) return notFoundPage(c);
  const title = captured.mail.subject || speak(words, c.var.language)('noSubject');
  return page(c, { title, section: 'mailroom' }, <CapturedMailPage c={c} captured={captured} />);
}
