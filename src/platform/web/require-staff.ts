import type { MiddlewareHandler } from 'hono';
import { permit, type Role, staff } from '../actor.ts';
import { refusals } from '../refusals.ts';
import { word } from '../words.ts';
import { type Env, to } from './context.ts';
import { refusalPage } from './fault-pages.tsx';

/** Guards an office's staff pages: sends visitors to sign in (and back), refuses accounts without one of the roles. */
export function requireStaff(...wanted: Role[]): MiddlewareHandler<Env> {
  return async (c, next) => {
    const refused = permit(c.var.actor, ...(wanted.length > 0 ? wanted : staff));
    if (!refused) return next();
    if (refused.refusal.code === 'not-signed-in' && c.req.method === 'GET') {
      return c.redirect(`${to(c, '/sign-in')}?${new URLSearchParams({ back: c.req.path })}`, 303);
    }
    return refusalPage(c, 403, word(refusals[refused.refusal.code], c.var.language));
  };
}
