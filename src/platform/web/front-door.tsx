import { randomUUID } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { getCookie, setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type Actor, visitor } from '../actor.ts';
import type { Database } from '../database/public.ts';
import { newToken, sha256 } from '../digest.ts';
import { asScreenLanguage, preferredLanguage } from '../language.ts';
import { log } from '../log.ts';
import { refusals } from '../refusals.ts';
import type { Settings } from '../settings.ts';
import { word } from '../words.ts';
import type { Env, Request, Web } from './context.ts';
import { faultPage, notFoundPage, refusalPage } from './fault-pages.tsx';
import { isOurForm } from './form-token.ts';

export type FrontDoor = {
  db: Database;
  settings: Settings;
  secret: string;
  /** Finds who holds this session cookie; given by the access office. */
  actorOf: (db: Database, sessionToken: string) => Promise<Actor | undefined>;
};

export const sessionCookie = 'chancery_session';
const formCookie = 'chancery_form';

/** The only way in: sets what every request carries, guards forms and headers, words faults. Offices are mounted on it. */
export function openFrontDoor(door: FrontDoor): Web {
  const web = new Hono<Env>();
  web.use(compress());
  web.use(headers());
  web.use(carry(door));
  web.use(
    bodyLimit({
      maxSize: 12 * 1024 * 1024,
      onError: (c) => refusalPage(c as Request, 413, word(refusals['too-large'], (c as Request).var.language)),
    }),
  );
  web.use(limitPosts());
  web.use(guardForms());
  web.notFound((c) => notFoundPage(c as Request));
  web.onError((error, c) => {
    log.error({ requestId: c.var.requestId, path: c.req.routePath, err: error }, 'fault');
    return faultPage(c as Request);
  });
  return web;
}

function headers(): MiddlewareHandler<Env> {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
    },
    referrerPolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    strictTransportSecurity: false,
  });
  return async (c, next) => {
    let own: string | null = null;
    await secure(c, async () => {
      await next();
      own = c.res.headers.get('content-security-policy');
    });
    if (own) c.res.headers.set('content-security-policy', own); // a page that locks itself in further keeps its own policy
  };
}

function carry(door: FrontDoor): MiddlewareHandler<Env> {
  return async (c, next) => {
    const begun = performance.now();
    c.set('db', door.db);
    c.set('settings', door.settings);
    c.set('secret', door.secret);
    c.set('requestId', randomUUID().slice(0, 8));
    c.set('language', asScreenLanguage(c.req.path.split('/')[1]) ?? preferredLanguage(c.req.header('accept-language')));
    const token = getCookie(c, sessionCookie);
    const actor = token ? await door.actorOf(door.db, token) : undefined;
    c.set('actor', actor ?? visitor);
    c.set('formKey', actor && token ? sha256(token) : formKeyOf(c));
    await next();
    log.info({
      requestId: c.var.requestId,
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      ms: Math.round(performance.now() - begun),
    });
  };
}

function formKeyOf(c: Request): string {
  const known = getCookie(c, formCookie);
  if (known && /^[\w-]{20,40}$/.test(known)) return known;
  const fresh = newToken();
  const secure = c.var.settings.publicUrl.startsWith('https:');
  if (c.req.method === 'GET' && !c.req.path.startsWith('/built/'))
    setCookie(c, formCookie, fresh, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
  return fresh;
}

/** 120 posts a minute and address, 1,200 for staff, whose editors post while they type; sign-in is limited further by its own office. */
function limitPosts(): MiddlewareHandler<Env> {
  const ofVisitors = new RateLimiterMemory({ points: 120, duration: 60 });
  const ofStaff = new RateLimiterMemory({ points: 1_200, duration: 60 });
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    const from = c.req.header('x-forwarded-for')?.split(',')[0]?.trim() ?? 'local';
    const limiter = c.var.actor.kind === 'account' ? ofStaff : ofVisitors;
    const passed = await limiter.consume(from).then(
      () => true,
      () => false,
    );
    return passed ? next() : refusalPage(c, 429, word(refusals['too-many-requests'], c.var.language));
  };
}

/** Every post from a browser carries the session's form token; the machine interface under /api and /incoming uses its own credentials. */
function guardForms(): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method !== 'POST' || c.req.path.startsWith('/api/')) return next();
    const body = await c.req.parseBody({ all: true });
    const token = Array.isArray(body.form_token) ? body.form_token[0] : body.form_token;
    return isOurForm(c, token) ? next() : refusalPage(c, 403, word(refusals['foreign-form'], c.var.language));
  };
}
