import { Hono } from 'hono';
import type { Refusal } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import {
  type Env,
  type FormState,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readTyped,
  requireStaff,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { nameBodies } from '../../directory/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import { notesWords } from './notes-words.ts';
import { recordSelection } from './record-selection.ts';
import { type Candidate, type CandidatesOf, type Selection, selectionOf } from './selection.ts';
import { candidatesToDecide, readSelection, typedSelection } from './selection-form.ts';
import { SelectionPage } from './selection-page.tsx';
import { wordPaperRefusal } from './word-paper-refusal.ts';

type Desk = { meeting: Meeting; selection?: Selection; candidates: Candidate[] };

/** The record of a selection; `candidatesOf` knows whom the delegations put forward. */
export function selectionRoutes(candidatesOf: CandidatesOf): Hono<Env> {
  const readDesk = async (c: Request): Promise<Desk | undefined> => {
    const meeting = await findMeeting(c.var.db, c.req.param('slug') ?? '');
    if (!meeting) return undefined;
    const selection = await selectionOf(c.var.db, meeting.id);
    return { meeting, selection, candidates: candidatesToDecide(await candidatesOf(c.var.db, meeting.id), selection) };
  };
  return new Hono<Env>()
    .get('/meetings/:slug/selection', requireStaff('officer', 'head-of-cabinet'), async (c) => {
      const desk = await readDesk(c);
      if (!desk) return notFoundPage(c);
      const typed = typedSelection(desk.selection, desk.candidates, today(desk.meeting.zone));
      return selectionPage(c, desk, { typed, problems: {} });
    })
    .post('/meetings/:slug/selection', requireStaff('officer', 'head-of-cabinet'), async (c) => {
      const desk = await readDesk(c);
      if (!desk) return notFoundPage(c);
      const typed = await readTyped(c);
      const { input, problems } = readSelection(typed, desk.candidates);
      if (Object.keys(problems).length > 0) return selectionPage(c, desk, { typed, problems });
      const recorded = await recordSelection(c.var.db, c.var.actor, desk.meeting.id, input);
      if (recorded.ok) return leaveFor(c, `/meetings/${desk.meeting.slug}/notes`, 'recorded');
      return selectionPage(c, desk, { typed, problems: {} }, recorded.refusal);
    });
}

async function selectionPage(c: Request, { meeting, candidates }: Desk, state: FormState, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const names = await nameBodies(
    db,
    candidates.flatMap(({ bodyId }) => bodyId ?? []),
    language,
  );
  const status = Object.keys(state.problems).length > 0 ? 422 : refusal ? 409 : 200;
  const refused = refusal && wordPaperRefusal(refusal, language);
  const title = speak(notesWords, language)('selection');
  return page(
    c,
    { title, section: 'meetings', words: notesWords, status, refused },
    <SelectionPage c={c} shown={{ meeting, candidates, names, state }} />,
  );
}
