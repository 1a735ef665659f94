import { answersOf, callOfMeeting } from './offices/calls/public.ts';
import type { CallsOf } from './offices/directory/public.ts';
import { inLanguage } from './offices/languages/public.ts';
import { listMeetings } from './offices/meetings/public.ts';

/** What the directory's preview of addressees asks of calls: those of coming meetings, and which bodies have answered one. */
export const tellAnswers: CallsOf = {
  listCalls: async (db, language) => {
    const meetings = await listMeetings(db, { open: true });
    const calls = await Promise.all(
      meetings.map(async ({ id, title }) => ({ call: await callOfMeeting(db, id), title: inLanguage(title, language) })),
    );
    return calls.flatMap(({ call, title }) => (call ? [{ id: call.id, title }] : []));
  },
  answered: async (db, callId) => {
    const answers = await answersOf(db, callId);
    return new Set(answers.filter(({ answer, named }) => answer !== undefined || named > 0).map(({ bodyId }) => bodyId));
  },
};
