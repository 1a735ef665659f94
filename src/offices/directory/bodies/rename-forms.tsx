import type { Hono } from 'hono';
import type { Env } from '../../../platform/web/public.ts';
import { bodyAddresses, personAddresses, postAddresses } from '../addresses/addresses-form.tsx';
import { consentsForm } from '../consents/consents-form.tsx';
import { renamePersonForm } from '../persons/rename-person-form.tsx';
import { postTitleForm } from '../posts/post-title-form.tsx';
import { serveForm } from '../posts/serve-form.tsx';
import { renameBodyForm } from './rename-body-form.tsx';

/** The forms about names: of a body, of a person who holds one of its posts, the title of a post, the addresses
 * of all of them, and what persons agreed to. */
export function serveNameForms(web: Hono<Env>): void {
  serveForm(web, renameBodyForm);
  serveForm(web, renamePersonForm);
  serveForm(web, postTitleForm);
  serveForm(web, bodyAddresses);
  serveForm(web, postAddresses);
  serveForm(web, personAddresses);
  serveForm(web, consentsForm);
}
