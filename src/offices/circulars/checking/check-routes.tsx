import { Hono } from 'hono';
import { hasRole } from '../../../platform/actor.ts';
import type { Refusal } from '../../../platform/answer.ts';
import { asLanguage } from '../../../platform/language.ts';
import { type Env, page, type Request, readTyped, requireStaff, type Typed, typedValue } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { colleaguesOf, leaveReview, postAnswer, postQuestion, type ReviewActs, reviewIsland, sendReport } from '../../concordance/pages.ts';
import { concordanceRefusals, waiverScopes } from '../../concordance/public.ts';
import type { Circular } from '../circular.ts';
import { CircularFrame, placeOf, subjectOf } from '../circular-frame.tsx';
import { wordRefusal } from '../refusals.ts';
import { withCircular } from '../show-circular.tsx';
import { words } from '../words.ts';
import { CheckPage } from './check-page.tsx';
import { checkWords } from './check-words.ts';
import { saveMend, sourceMend } from './mend-source.ts';
import { readCheck } from './read-check.ts';
import { recheckParagraph } from './recheck-paragraph.tsx';
import { takeBackFinding, waiveFinding } from './waive-finding.ts';

/** The check of a circular: its findings, and what is done about them. */
export const checkRoutes = new Hono<Env>()
  .get('/circulars/:id/check', requireStaff(), (c) => checkPage(c))
  .get('/circulars/:id/check/:file{report\\.(?:pdf|docx)}', requireStaff(), (c) => reportOf(c))
  .post('/circulars/:id/check/waive', requireStaff(), (c) => waive(c))
  .post('/circulars/:id/check/unwaive', requireStaff(), (c) => unwaive(c))
  .post('/circulars/:id/check/mend', requireStaff(), (c) => mend(c))
  .post('/circulars/:id/check/correct', requireStaff(), (c) => correct(c))
  .post('/circulars/:id/check/recheck', requireStaff(), (c) => withCircular(c, (circular) => recheckParagraph(c, circular)))
  .post('/circulars/:id/check/ask', requireStaff(), (c) => question(c, postQuestion))
  .post('/circulars/:id/check/answer', requireStaff(), (c) => question(c, postAnswer));

const pathOf = (c: Request) => `/circulars/${c.req.param('id')}/check`;
const valuesOf = (typed: Typed) => (name: string) => typedValue({ typed, problems: {} }, name);

async function actsOf(c: Request, { issuance }: Circular): Promise<ReviewActs> {
  const colleagues = await colleaguesOf(c);
  const writes = !issuance && hasRole(c.var.actor, 'officer', 'reviser');
  return {
    path: pathOf(c),
    may: writes ? ['waive', 'mend', 'correct', 'ask'] : ['ask'],
    scopes: ['document', 'once', 'rule'],
    colleagues,
  };
}

async function checkPage(c: Request, refusal?: Refusal): Promise<Response> {
  return withCircular(c, async (circular) => {
    const { db, language } = c.var;
    const subject = await subjectOf(db, circular, language, placeOf(c));
    const { review } = await readCheck(db, circular, placeOf(c), language);
    const title = `${speak(words, language)('tab_check')} · ${subject.text}`;
    const refused = refusal && { refused: wordRefused(c, refusal), status: 409 as const };
    return page(
      c,
      { title, section: 'circulars', words: checkWords, islands: [reviewIsland], ...refused },
      <CircularFrame c={c} circular={circular} subject={subject} tab="check">
        <CheckPage c={c} review={review} acts={await actsOf(c, circular)} />
      </CircularFrame>,
    );
  });
}

function wordRefused(c: Request, refusal: Refusal): string {
  const own = concordanceRefusals[refusal.code as keyof typeof concordanceRefusals];
  return own
    ? speak(concordanceRefusals, c.var.language)(refusal.code as keyof typeof concordanceRefusals)
    : wordRefusal(refusal, c.var.language);
}

async function reportOf(c: Request): Promise<Response> {
  return withCircular(c, async (circular) => {
    const { db, language } = c.var;
    const { review } = await readCheck(db, circular, placeOf(c), language);
    const subject = await subjectOf(db, circular, language, placeOf(c));
    const title = [circular.issuance?.reference, subject.text || circular.id].filter(Boolean).join(' · ');
    const texts = circular.languages.map((each) => ({
      language: each,
      texts: review.rows.flatMap((row) => row.texts.filter((one) => one.language === each).map(({ text }) => text)),
    }));
    return sendReport(c, { title, review, texts }, c.req.param('file') === 'report.docx' ? 'docx' : 'pdf');
  });
}

async function waive(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const value = valuesOf(typed);
  const scope = waiverScopes.find((each) => each === value('scope')) ?? 'document';
  const wider = { scope, place: placeOf(c) };
  const waived = await waiveFinding(c.var.db, c.var.actor, c.req.param('id') ?? '', value('finding'), value('reason'), wider);
  return waived.ok ? leaveReview(c, pathOf(c), 'waived', typed) : checkPage(c, waived.refusal);
}

async function unwaive(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const taken = await takeBackFinding(c.var.db, c.var.actor, c.req.param('id') ?? '', valuesOf(typed)('finding'), placeOf(c));
  return taken.ok ? leaveReview(c, pathOf(c), 'unwaived', typed) : checkPage(c, taken.refusal);
}

async function mend(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  return withCircular(c, async (circular) => {
    const { review, desk } = await readCheck(c.var.db, circular, placeOf(c), c.var.language);
    const found = review.findings.find(({ finding }) => finding.id === valuesOf(typed)('finding'))?.finding;
    const change = found && sourceMend(desk, found);
    if (!change) return checkPage(c, { code: found ? 'no-mend' : 'no-such-finding' });
    const saved = await saveMend(c.var.db, c.var.actor, circular, change);
    return saved.ok ? leaveReview(c, pathOf(c), 'mended', typed) : checkPage(c, saved.refusal);
  });
}

async function correct(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const value = valuesOf(typed);
  const language = asLanguage(value('language'));
  if (!language) return checkPage(c, { code: 'no-such-finding' });
  return withCircular(c, async (circular) => {
    const lines = (text: string) => text.replace(/\r\n?/g, '\n');
    const change = { language, key: value('place'), before: lines(value('before')), after: lines(value('after')).trim() };
    const saved = await saveMend(c.var.db, c.var.actor, circular, change);
    return saved.ok ? leaveReview(c, pathOf(c), 'mended', typed) : checkPage(c, saved.refusal);
  });
}

async function question(c: Request, post: typeof postQuestion): Promise<Response> {
  return withCircular(c, ({ id }) => post(c, { subject: { kind: 'circular', id }, path: pathOf(c), show: checkPage }));
}
