import type { Hono } from 'hono';
import type { Env } from '../../platform/web/public.ts';
import { postTitleForm } from './post-title-form.tsx';
import { renameBodyForm } from './rename-body-form.tsx';
import { renamePersonForm } from './rename-person-form.tsx';
import { serveForm } from './serve-form.tsx';

/** The forms about names: of a body, of a person who holds one of its posts, and the title of a post. */
export function serveNameForms(web: Hono<Env>): void {
  serveForm(web, renameBodyForm);
  serveForm(web, renamePersonForm);
  serveForm(web, postTitleForm);
}
