import type { Context, Hono } from 'hono';
import type { Actor } from '../actor.ts';
import type { Database } from '../database/public.ts';
import type { ScreenLanguage } from '../language.ts';
import type { Settings } from '../settings.ts';

/** What every request carries, set by the middleware of `front-door.ts`. */
export type Variables = {
  db: Database;
  settings: Settings;
  language: ScreenLanguage;
  actor: Actor;
  /** What form tokens of this request are bound to: the session's digest, or the browser's form cookie. */
  formKey: string;
  /** Key of every HMAC of this installation. */
  secret: string;
  requestId: string;
};
export type Env = { Variables: Variables };
export type Request = Context<Env>;
export type Web = Hono<Env>;

/** The address of a page in the reader's language: `to(c, '/circulars')` is `/fr/circulars`. */
export function to(c: Request, path: string): string {
  return `/${c.var.language}${path === '/' ? '' : path}`;
}

/** Leaves after a change (303), with a notice that the next page words: `?notice=dispatched&n=183`. */
export function leaveFor(c: Request, path: string, notice?: string, facts: Record<string, string | number> = {}): Response {
  const query = notice
    ? `?${new URLSearchParams({ notice, ...Object.fromEntries(Object.entries(facts).map(([k, v]) => [k, String(v)])) })}`
    : '';
  return c.redirect(to(c, path) + query, 303);
}
