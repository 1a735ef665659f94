import { Hono } from 'hono';
import { z } from 'zod';
import {
  type Env,
  emptyForm,
  type FormState,
  field,
  leaveFor,
  page,
  type Request,
  readForm,
  readTyped,
  requireStaff,
} from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { readBadgeCode } from './badge-code.ts';
import { BadgePage, DeskPage } from './badge-page.tsx';
import { placePeople } from './choose-people.ts';
import { type FoundBadge, findBadge } from './find-badge.ts';
import { pageWords } from './page-words.ts';
import { recordArrival } from './record-arrival.ts';
import { wordRefusal } from './show-papers.tsx';

const arrivalForm = z.object({ as: field.choice(['here', 'not-here']) });

/** The desk: a badge looked up by its code, typed or scanned, and the arrival recorded; strangers are sent to sign in and learn nothing. */
export const badgeRoutes = new Hono<Env>()
  .get('/badge', requireStaff(), (c) => deskPage(c))
  .post('/badge', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const code = readBadgeCode(typeof typed.code === 'string' ? typed.code : '');
    if (code && (await findBadge(c.var.db, code))) return leaveFor(c, `/badge/${code}`);
    return deskPage(c, { typed, problems: { code: 'code' }, wordings: { code: word(pageWords.codeProblem, c.var.language) } });
  })
  .get('/badge/:code', requireStaff(), (c) => withBadge(c, (found) => badgePage(c, found)))
  .post('/badge/:code/arrival', requireStaff(), (c) =>
    withBadge(c, async (found) => {
      const form = await readForm(c, arrivalForm);
      if (!form.ok || found.state === 'cancelled') return badgePage(c, found);
      const arrival = { meetingId: found.meeting.id, participantIds: [found.person.id], as: form.values.as };
      const recorded = await recordArrival(c.var.db, c.var.actor, arrival);
      return recorded.ok
        ? leaveFor(c, `/badge/${found.person.badgeCode}`, 'arrivals')
        : badgePage(c, found, wordRefusal(c, recorded.refusal));
    }),
  );

async function withBadge(c: Request, then: (found: FoundBadge) => Promise<Response>): Promise<Response> {
  const typed = c.req.param('code') ?? '';
  const code = readBadgeCode(typed);
  const found = code ? await findBadge(c.var.db, code) : undefined;
  if (found) return then(found);
  return deskPage(
    c,
    { typed: { code: typed }, problems: { code: 'code' }, wordings: { code: word(pageWords.codeProblem, c.var.language) } },
    404,
  );
}

function deskPage(c: Request, state: FormState = emptyForm, status?: 404): Response {
  const title = speak(pageWords, c.var.language)('deskTitle');
  const shown = status ?? (Object.keys(state.problems).length > 0 ? 422 : 200);
  return page(c, { title, section: 'meetings', status: shown }, <DeskPage c={c} state={state} />);
}

async function badgePage(c: Request, found: FoundBadge, refused?: string): Promise<Response> {
  const [placed] = await placePeople(c.var.db, [found.person], c.var.language);
  const title = speak(pageWords, c.var.language)('deskTitle');
  const body = <BadgePage c={c} found={found} from={placed?.from ?? ''} />;
  return page(c, { title, section: 'meetings', words: pageWords, refused, status: refused ? 409 : 200 }, body);
}
