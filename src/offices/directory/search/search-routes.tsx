import { Hono } from 'hono';
import { renderToString } from 'preact-render-to-string';
import { type Env, type Request, requireStaff } from '../../../platform/web/public.ts';
import { FoundPart } from './found-part.tsx';
import { searchDirectory } from './search-directory.ts';

/** What is found while somebody types, as a part of a page. Mounted before `/directory/:slug`. */
export const searchRoutes = new Hono<Env>();
searchRoutes.get('/directory/search', requireStaff(), async (c) => {
  const found = await searchDirectory(c.var.db, c.req.query('q') ?? '', { language: c.var.language });
  c.header('cache-control', 'no-store');
  return c.html(renderToString(<FoundPart c={c as Request} found={found} withBodies />));
});
