import { keyedToken, sameToken } from '../digest.ts';
import type { Request } from './context.ts';

/** The token of every form of this request: bound to the session (or form cookie), so that no other site can post it. */
export function formToken(c: Request): string {
  return keyedToken(c.var.secret, 'form', c.var.formKey);
}

/** Whether the posted token belongs to this session. */
export function isOurForm(c: Request, token: unknown): boolean {
  return typeof token === 'string' && sameToken(token, formToken(c));
}
