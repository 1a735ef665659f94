import { Hono } from 'hono';
import { sameToken } from '../../platform/digest.ts';
import type { Env, Request } from '../../platform/web/public.ts';
import { word } from '../../platform/words.ts';
import { incomingRefusals } from './incoming/incoming-refusals.ts';
import { messageAtMost, receiveMessage } from './incoming/receive-message.ts';
import { refusals as mailroomRefusals } from './refusals.ts';

const refusals = { ...mailroomRefusals, ...incomingRefusals };

/**
 * `POST /api/incoming`: a raw message (RFC 5322) from the administrator's mail server, with `Authorization: Bearer <secret>`; `?desk=` names
 * the mailbox it came to. Answers 202 with what was recorded, 401 for a wrong secret, 403 when the door is closed, 413 and 422 for what
 * cannot be taken.
 */
export const incomingRoutes = new Hono<Env>().post('/api/incoming', async (c) => {
  const secret = c.var.settings.incomingSecret;
  if (!secret) return refused(c, 403, 'incoming-closed');
  if (!sameToken(c.req.header('authorization') ?? '', `Bearer ${secret}`)) return refused(c, 401, 'wrong-secret');
  if (Number(c.req.header('content-length') ?? 0) > messageAtMost) return refused(c, 413, 'message-too-large');
  const answer = await receiveMessage(c.var.db, new Uint8Array(await c.req.arrayBuffer()), 'http', c.req.query('desk') ?? '');
  if (!answer.ok) return refused(c, answer.refusal.code === 'message-too-large' ? 413 : 422, answer.refusal.code);
  const [first] = answer.reports;
  return c.json({ ...answer, ...(first ? { bounceId: first.bounceId, hard: first.hard, action: first.action } : {}) }, 202);
});

function refused(c: Request, status: 401 | 403 | 413 | 422, code: keyof typeof refusals): Response {
  return c.json(
    { ok: false, refusal: { code, sentence: word(refusals[code], c.var.language, { megabytes: messageAtMost / 1024 / 1024 }) } },
    status,
  );
}
