import { notFoundPage, type Request } from '../../../platform/web/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import { isStaff, maySee } from '../show-meeting.tsx';
import { findPaper, type Paper, publicPapersOf } from './paper.ts';
import { mayReadPaper } from './paper-file.ts';

export type PaperRequest = { c: Request; meeting: Meeting; paper: Paper };

/** Answers for the meeting in the address, or says that there is none. */
export async function withMeeting(c: Request, answer: (meeting: Meeting) => Promise<Response>): Promise<Response> {
  const meeting = await findMeeting(c.var.db, c.req.param('slug') ?? '');
  return meeting ? answer(meeting) : notFoundPage(c);
}

/**
 * Answers for the paper in the address, or says that there is none: to everyone else than the staff where it is not public (`forEveryone`),
 * and to those of the staff who may not read what is confidential.
 */
export async function withPaper(c: Request, answer: (asked: PaperRequest) => Promise<Response>, forEveryone = false): Promise<Response> {
  return withMeeting(c, async (meeting) => {
    const paper = await findPaper(c.var.db, c.req.param('paper') ?? '');
    if (!paper || paper.meetingId !== meeting.id) return notFoundPage(c);
    const may = isStaff(c) ? mayReadPaper(c.var.actor, paper) : forEveryone && (await isOpen(c, meeting, paper));
    return may ? answer({ c, meeting, paper }) : notFoundPage(c);
  });
}

async function isOpen(c: Request, meeting: Meeting, paper: Paper): Promise<boolean> {
  return maySee(c, meeting) && (await publicPapersOf(c.var.db, meeting.id)).some(({ id }) => id === paper.id);
}
