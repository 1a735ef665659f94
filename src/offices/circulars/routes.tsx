import { Hono } from 'hono';
import type { Env } from '../../platform/web/public.ts';
import { checkRoutes } from './checking/check-routes.tsx';
import { corrigendumRoutes } from './corrigenda/corrigendum-routes.tsx';
import { textRoutes } from './editing/text-routes.tsx';
import { importLetterRoutes } from './importing/import-letter-routes.tsx';
import { lifeRoutes } from './issuing/life-routes.tsx';
import { kindRoutes } from './kinds/kind-routes.tsx';
import { layoutRoutes } from './layouts/layout-routes.tsx';
import { partnerRoutes } from './partner/partner-routes.tsx';
import { registerRoutes } from './register/register-routes.tsx';
import { revisionRoutes } from './revising/revision-routes.tsx';
import { sendingRoutes } from './sending/sending-routes.tsx';
import { translationRoutes } from './translating/translation-routes.tsx';

/** Everything under /circulars: the imports and the text first, as `/circulars/import` and `/circulars/new` are no circulars. */
export const circularsRoutes = new Hono<Env>()
  .route('/', importLetterRoutes)
  .route('/', kindRoutes)
  .route('/', registerRoutes)
  .route('/', textRoutes)
  .route('/', checkRoutes)
  .route('/', translationRoutes)
  .route('/', layoutRoutes)
  .route('/', corrigendumRoutes)
  .route('/', partnerRoutes)
  .route('/', revisionRoutes)
  .route('/', sendingRoutes)
  .route('/', lifeRoutes);
