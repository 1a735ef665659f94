import { Hono } from 'hono';
import { z } from 'zod';
import { asLanguage, type Language, screenLanguages } from '../../../platform/language.ts';
import {
  type Env,
  field,
  leaveFor,
  notFoundPage,
  type Request,
  readForm,
  readTyped,
  requireStaff,
  typedValue,
} from '../../../platform/web/public.ts';
import { findMeeting } from '../find-meeting.ts';
import type { Meeting } from '../meeting.ts';
import type { PeopleWanted } from './choose-people.ts';
import { declareList } from './final-list.ts';
import { issueCertificates } from './issue-certificates.ts';
import { printBadges } from './print-badges.ts';
import { recordArrival } from './record-arrival.ts';
import { sendPdf } from './send-paper.tsx';
import { showPapers } from './show-papers.tsx';
import { enterYouthRule } from './youth-rule.ts';

const declareForm = z.object({ as: field.choice(['final', 'provisional']) });
const badgesForm = z.object({ badge_language: field.choice(screenLanguages), badge_whom: field.text(40) });
const certificatesForm = z.object({
  certificate_language: field.optionalText(2),
  certificate_whom: field.text(40),
  certificate_signer: field.text(200),
});
const ruleForm = z.object({ rule_day: field.day(), rule_age: field.number(18, 99), rule_source: field.text(300) });
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** The page of papers and what is done on it: the list declared final, badges and certificates printed, attendance and rules entered. */
export const papersRoutes = new Hono<Env>()
  .get('/meetings/:slug/papers', requireStaff(), (c) => withMeeting(c, (meeting) => showPapers(c, meeting)))
  .post('/meetings/:slug/papers/list', requireStaff('officer', 'head-of-cabinet'), (c) =>
    withMeeting(c, async (meeting) => {
      const form = await readForm(c, declareForm);
      if (!form.ok) return showPapers(c, meeting, form);
      const declared = await declareList(c.var.db, c.var.actor, meeting.id, form.values.as);
      return declared.ok ? leaveFor(c, papersOf(meeting), 'listDeclared') : showPapers(c, meeting, undefined, declared.refusal);
    }),
  )
  .post('/meetings/:slug/papers/badges', requireStaff('officer', 'head-of-cabinet'), (c) =>
    withMeeting(c, async (meeting) => {
      const form = await readForm(c, badgesForm);
      if (!form.ok) return showPapers(c, meeting, form);
      const { badge_language: language, badge_whom: whom } = form.values;
      const wanted = { ...whomFrom(whom), language, publicUrl: c.var.settings.publicUrl };
      const printed = await printBadges(c.var.db, c.var.actor, meeting.id, wanted);
      return printed.ok
        ? sendPdf(c, printed.pdf, `${meeting.slug}-badges-${language}`)
        : showPapers(c, meeting, { typed: form.typed, problems: {} }, printed.refusal);
    }),
  )
  .post('/meetings/:slug/papers/certificates', requireStaff('officer', 'head-of-cabinet'), (c) =>
    withMeeting(c, async (meeting) => {
      const form = await readForm(c, certificatesForm);
      if (!form.ok) return showPapers(c, meeting, form);
      const { certificate_language: language, certificate_whom: whom, certificate_signer: signer } = form.values;
      const issued = await issueCertificates(c.var.db, c.var.actor, meeting.id, {
        ...whomFrom(whom),
        language: asLanguage(language),
        signer,
      });
      return issued.ok
        ? sendPdf(c, issued.pdf, `${meeting.slug}-certificates`)
        : showPapers(c, meeting, { typed: form.typed, problems: {} }, issued.refusal);
    }),
  )
  .post('/meetings/:slug/papers/arrivals', requireStaff(), (c) =>
    withMeeting(c, async (meeting) => {
      const typed = await readTyped(c);
      const ticked = [typed.arrived ?? []].flat().filter(isId);
      const recorded = await recordArrival(c.var.db, c.var.actor, { meetingId: meeting.id, participantIds: ticked, as: 'here' });
      if (!recorded.ok) return showPapers(c, meeting, { typed, problems: {} }, recorded.refusal);
      const body = typedValue({ typed, problems: {} }, 'body');
      return leaveFor(c, papersOf(meeting), 'arrivals', isId(body) ? { body } : {});
    }),
  )
  .post('/meetings/:slug/papers/youth-rule', requireStaff('administrator', 'head-of-cabinet'), (c) =>
    withMeeting(c, async (meeting) => {
      const form = await readForm(c, ruleForm);
      if (!form.ok) return showPapers(c, meeting, form);
      const { rule_day: fromDay, rule_age: underAge, rule_source: source } = form.values;
      const entered = await enterYouthRule(c.var.db, c.var.actor, { fromDay, underAge, source });
      return entered.ok
        ? leaveFor(c, papersOf(meeting), 'youthRule')
        : showPapers(c, meeting, { typed: form.typed, problems: {} }, entered.refusal);
    }),
  );

/** Answers a request for a meeting by its id or slug, or that there is none. */
export async function withMeeting(c: Request, then: (meeting: Meeting) => Promise<Response>): Promise<Response> {
  const meeting = await findMeeting(c.var.db, c.req.param('slug') ?? '');
  return meeting ? then(meeting) : notFoundPage(c);
}

function papersOf(meeting: Meeting): string {
  return `/meetings/${meeting.slug}/papers`;
}

/** `all`, `unprinted`, or a body's id; whatever else is typed chooses nobody. */
export function whomFrom(typed: string): PeopleWanted {
  if (typed === 'unprinted') return { unprinted: true };
  return typed === 'all' ? {} : { bodyId: typed };
}

/** The languages of `?in=`, in the order asked for, once each; the reader's own when none is known. */
export function languagesAsked(c: Request): [Language, ...Language[]] {
  const asked = [...new Set((c.req.queries('in') ?? []).flatMap((code) => asLanguage(code) ?? []))];
  const [first, ...others] = asked;
  return first ? [first, ...others] : [c.var.language];
}
