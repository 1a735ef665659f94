import type { Hono } from 'hono';
import type { Actor } from '../actor.ts';
import type { Database } from '../database/public.ts';
import { screenLanguages } from '../language.ts';
import { readSettings } from '../settings.ts';
import { type Env, openFrontDoor, sessionCookie } from '../web/public.ts';

export type Shown = { status: number; html: string; location: string | null };
export type SampleDoor = {
  get: (path: string) => Promise<Shown>;
  /** Posts fields with the token of the form at `from`, by default the path itself. */
  post: (path: string, fields: Record<string, string | string[]>, from?: string) => Promise<Shown>;
  fetch: (path: string) => Promise<Response>;
};

/** The front door with these routes and this actor signed in, for tests without a port. */
export function openSampleDoor(db: Database, actor: Actor, routes: Hono<Env>[]): SampleDoor {
  const { settings } = readSettings({ CHANCERY_URL: 'https://chancery.assembly.example' });
  const web = openFrontDoor({ db, settings, secret: 'sample', actorOf: async () => (actor.kind === 'visitor' ? undefined : actor) });
  for (const language of screenLanguages) for (const office of routes) web.route(`/${language}`, office);
  const headers = { cookie: `${sessionCookie}=sample` };
  const fetch = async (path: string) => web.request(path, { headers });
  const show = async (answer: Response) => ({ status: answer.status, html: await answer.text(), location: answer.headers.get('location') });
  const get = async (path: string) => show(await fetch(path));
  return {
    get,
    fetch,
    post: async (path, fields, from = path) => {
      const token = /name="form_token" value="([^"]+)"/.exec((await get(from)).html)?.[1] ?? '';
      const pairs = Object.entries({ ...fields, form_token: token }).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
      const body = new URLSearchParams(pairs);
      return show(await web.request(path, { method: 'POST', headers, body }));
    },
  };
}
