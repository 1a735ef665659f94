import { Hono } from 'hono';
import type { Env } from '../../platform/web/public.ts';
import { lifeRoutes } from './life-routes.tsx';
import { textRoutes } from './text-routes.tsx';

/** Everything under /circulars: the text first, as `/circulars/new` is no circular. */
export const circularsRoutes = new Hono<Env>().route('/', textRoutes).route('/', lifeRoutes);
