import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { aboutLetter, registerOfMessage } from './desk/about-letter.ts';
import { linksOfMeeting } from './desk/link-meeting.ts';
import { deskRoutes } from './desk/routes.tsx';
import { printPaperSamples } from './handovers/print-paper-samples.ts';
import { printSampleLetter } from './handovers/print-sample-letter.ts';
import { sendCorrectionMail } from './handovers/send-correction-mail.ts';
import { sendSignInMail } from './handovers/send-sign-in-mail.ts';
import { tellAnswers } from './handovers/tell-answers.ts';
import { accessRoutes, actorOfSession } from './offices/access/public.ts';
import { historyOfBody as activitiesOfBody, activitiesRoutes } from './offices/activities/public.ts';
import { archiveRoutes } from './offices/archive/pages.ts';
import { historyOfBody as answersOfBody, callsRoutes, candidatesOf, factsOfMeetingsCall } from './offices/calls/public.ts';
import { historyOfBody as circularsOfBody, circularsRoutes } from './offices/circulars/public.ts';
import { commitmentPart, historyOfBody as commitmentsOfBody, commitmentsRoutes } from './offices/commitments/public.ts';
import { concordanceRoutes } from './offices/concordance/pages.ts';
import { directoryRoutes } from './offices/directory/pages.ts';
import { historyOfBody as directoryOfBody } from './offices/directory/public.ts';
import { signingRoutes } from './offices/documents/pages.ts';
import { addedSince, readSignatures } from './offices/documents/public.ts';
import {
  bulletinRoutes,
  incomingPages,
  incomingRoutes,
  historyOfBody as lettersOfBody,
  mailroomRoutes,
} from './offices/mailroom/public.ts';
import { historyOfBody as meetingsOfBody, meetingsRoutes } from './offices/meetings/public.ts';
import { citationsOf, reportsRoutes } from './offices/reports/public.ts';
import type { Database } from './platform/database/public.ts';
import { screenLanguages } from './platform/language.ts';
import type { Settings } from './platform/settings.ts';
import { builtFolder } from './platform/web/assets.ts';
import { markSvg } from './platform/web/mark.ts';
import { type Env, openFrontDoor, type Web } from './platform/web/public.ts';

/** Mounts every office on the front door; the only place that knows them all. */
export function assembleApp(db: Database, settings: Settings, secret: string): Web {
  const web = openFrontDoor({ db, settings, secret, actorOf: actorOfSession });
  web.get('/healthz', (c) =>
    healthOf(db).then((healthy) => c.json({ status: healthy ? 'ok' : 'database unreachable' }, healthy ? 200 : 503)),
  );
  web.get('/mark.svg', (c) => c.body(markSvg, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }));
  web.get(
    '/built/*',
    serveStatic({ root: builtFolder, rewriteRequestPath: (path) => path.replace(/^\/built/, ''), onFound: cacheForEver }),
  );
  web.get('/', (c) => c.redirect(`/${c.var.language}`, 302));
  web.route('/', incomingRoutes);
  web.route('/', bulletinRoutes);
  for (const language of screenLanguages) web.route(`/${language}`, offices());
  return web;
}

function offices(): Hono<Env> {
  const history = [directoryOfBody, meetingsOfBody, circularsOfBody, lettersOfBody, answersOfBody, activitiesOfBody, commitmentsOfBody];
  return new Hono<Env>()
    .route('/', deskRoutes)
    .route('/', accessRoutes(sendSignInMail))
    .route('/', archiveRoutes({ read: readSignatures, addedSince }))
    .route('/', signingRoutes)
    .route(
      '/',
      directoryRoutes({ history, print: printSampleLetter, papers: printPaperSamples, mail: sendCorrectionMail, calls: tellAnswers }),
    )
    .route('/', mailroomRoutes)
    .route('/', incomingPages({ letter: aboutLetter, register: registerOfMessage }))
    .route('/', concordanceRoutes)
    .route('/', meetingsRoutes({ linked: linksOfMeeting, notes: { factsBeyond: factsOfMeetingsCall, candidatesOf } }))
    .route('/', callsRoutes)
    .route('/', circularsRoutes)
    .route('/', activitiesRoutes({ commitments: commitmentPart, citationsOf }))
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
