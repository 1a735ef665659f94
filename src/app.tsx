import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { accessRoutes, actorOfSession } from './offices/access/public.ts';
import { activitiesRoutes, historyOfBody as activitiesOfBody } from './offices/activities/public.ts';
import { archiveRoutes } from './offices/archive/public.ts';
import { callsRoutes, historyOfBody as answersOfBody } from './offices/calls/public.ts';
import { circularsRoutes, historyOfBody as circularsOfBody } from './offices/circulars/public.ts';
import { commitmentsRoutes, historyOfBody as commitmentsOfBody } from './offices/commitments/public.ts';
import { directoryRoutes, historyOfBody as directoryOfBody } from './offices/directory/public.ts';
import { incomingRoutes, historyOfBody as lettersOfBody, mailroomRoutes } from './offices/mailroom/public.ts';
import { meetingsRoutes, historyOfBody as meetingsOfBody } from './offices/meetings/public.ts';
import { reportsRoutes } from './offices/reports/public.ts';
import { deskRoutes } from './desk.tsx';
import { sendSignInMail } from './send-sign-in-mail.ts';
import type { Database } from './platform/database/public.ts';
import { screenLanguages } from './platform/language.ts';
import type { Settings } from './platform/settings.ts';
import { builtFolder } from './platform/web/assets.ts';
import { markSvg } from './platform/web/mark.ts';
import { type Env, openFrontDoor, type Web } from './platform/web/public.ts';

/** Mounts every office on the front door; the only place that knows them all. */
export function assembleApp(db: Database, settings: Settings, secret: string): Web {
  const web = openFrontDoor({ db, settings, secret, actorOf: actorOfSession });
  web.get('/healthz', (c) => healthOf(db).then((healthy) => c.json({ status: healthy ? 'ok' : 'database unreachable' }, healthy ? 200 : 503)));
  web.get('/mark.svg', (c) => c.body(markSvg, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }));
  web.get('/built/*', serveStatic({ root: builtFolder, rewriteRequestPath: (path) => path.replace(/^\/built/, ''), onFound: cacheForEver }));
  web.get('/', (c) => c.redirect(`/${c.var.language}`, 302));
  web.route('/', incomingRoutes);
  for (const language of screenLanguages) web.route(`/${language}`, offices());
  return web;
}

function offices(): Hono<Env> {
  const history = [directoryOfBody, meetingsOfBody, circularsOfBody, lettersOfBody, answersOfBody, activitiesOfBody, commitmentsOfBody];
  return new Hono<Env>()
    .route('/', deskRoutes)
    .route('/', accessRoutes(sendSignInMail))
    .route('/', archiveRoutes)
    .route('/', directoryRoutes({ history }))
    .route('/', mailroomRoutes)
    .route('/', meetingsRoutes())
    .route('/', callsRoutes)
    .route('/', circularsRoutes)
    .route('/', activitiesRoutes)
    .route('/', commitmentsRoutes)
    .route('/', reportsRoutes);
}

async function healthOf(db: Database): Promise<boolean> {
  return db
    .selectFrom('schema_migration')
    .select('name')
    .limit(1)
    .execute()
    .then(
      () => true,
      () => false,
    );
}

/** Built files carry a digest in their names: they never change. */
function cacheForEver(_path: string, c: { header: (name: string, value: string) => void }): void {
  c.header('cache-control', 'public, max-age=31536000, immutable');
}
