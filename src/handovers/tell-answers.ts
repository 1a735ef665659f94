import { answeredCall, openCalls } from '../offices/circulars/public.ts';
import type { CallsOf } from '../offices/directory/public.ts';

/** What the directory's preview of addressees asks of calls: those of coming meetings, and which bodies have answered one. */
export const tellAnswers: CallsOf = { listCalls: openCalls, answered: answeredCall };
