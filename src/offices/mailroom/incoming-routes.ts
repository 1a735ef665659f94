import { Hono } from 'hono';
import { sameToken } from '../../platform/digest.ts';
import type { Env, Request } from '../../platform/web/public.ts';
import { word } from '../../platform/words.ts';
import { recordBounce } from './record-bounce.ts';
import { refusals } from './refusals.ts';

/**
 * `POST /api/incoming`: a raw message (RFC 5322) from the administrator's mail server, with `Authorization: Bearer <secret>`. Answers 202
 * with what was recorded, 401 for a wrong secret, 403 when the door is closed, 422 for what is no bounce.
 */
export const incomingRoutes = new Hono<Env>().post('/api/incoming', async (c) => {
  const secret = c.var.settings.incomingSecret;
  if (!secret) return refused(c, 403, 'incoming-closed');
  if (!sameToken(c.req.header('authorization') ?? '', `Bearer ${secret}`)) return refused(c, 401, 'wrong-secret');
  const answer = await recordBounce(c.var.db, new Uint8Array(await c.req.arrayBuffer()));
  return answer.ok ? c.json(answer, 202) : refused(c, 422, answer.refusal.code);
});

function refused(c: Request, status: 401 | 403 | 422, code: keyof typeof refusals): Response {
  return c.json({ ok: false, refusal: { code, sentence: word(refusals[code], c.var.language) } }, status);
}
