import { Hono } from 'hono';
import { hasRole } from '../../platform/actor.ts';
import type { Refusal } from '../../platform/answer.ts';
import { asLanguage } from '../../platform/language.ts';
import { refusals } from '../../platform/refusals.ts';
import { type Env, notFoundPage, page, type Request, readTyped, requireStaff, typedValue } from '../../platform/web/public.ts';
import { speak, type WordArguments, type Words, word } from '../../platform/words.ts';
import { activityRefusals } from '../activities/public.ts';
import { colleaguesOf, leaveReview, postAnswer, postQuestion, type ReviewActs, reviewIsland, sendReport } from '../concordance/pages.ts';
import { concordanceRefusals, waiverScopes } from '../concordance/public.ts';
import { inLanguage, versionRefusals } from '../languages/public.ts';
import { checkEdition } from './check-edition.ts';
import { CheckPage } from './check-page.tsx';
import { correctEntry, mendEntry } from './correcting/correct-entry.ts';
import { recheckEntry } from './correcting/recheck-entry.tsx';
import { type Edition, findEdition } from './edition.ts';
import { reportRefusals } from './refusals.ts';
import { reviewEdition } from './review-edition.ts';
import { takeBackInEdition, waiveInEdition } from './waive-in-edition.ts';
import { words } from './words.ts';

/** The check of an edition before its decision: its findings, and what is done about them. */
export const checkRoutes = new Hono<Env>()
  .get('/reports/:id/check', requireStaff(), (c) => checkPage(c))
  .get('/reports/:id/check/:file{report\\.(?:pdf|docx)}', requireStaff(), (c) => reportOf(c))
  .post('/reports/:id/check/waive', requireStaff(), (c) => waive(c))
  .post('/reports/:id/check/unwaive', requireStaff(), (c) => unwaive(c))
  .post('/reports/:id/check/mend', requireStaff(), (c) => mend(c))
  .post('/reports/:id/check/correct', requireStaff(), (c) => correct(c))
  .post('/reports/:id/check/recheck', requireStaff(), (c) => recheck(c))
  .post('/reports/:id/check/ask', requireStaff(), (c) => question(c, postQuestion))
  .post('/reports/:id/check/answer', requireStaff(), (c) => question(c, postAnswer));

const idOf = (c: Request) => c.req.param('id') ?? '';
const pathOf = (c: Request) => `/reports/${idOf(c)}/check`;

async function checkPage(c: Request, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const edition = await findEdition(db, idOf(c));
  const check = edition && (await checkEdition(db, edition.id));
  if (!edition || !check) return notFoundPage(c);
  const review = await reviewEdition(db, edition, check, language);
  const acts = {
    path: pathOf(c),
    may: actsIn(c, edition),
    scopes: ['document', 'once', 'rule'] as const,
    colleagues: await colleaguesOf(c),
  };
  const refused = refusal && { refused: wordRefused(c, refusal), status: 409 as const };
  return page(
    c,
    { title: speak(words, language)('checked'), section: 'reports', words, islands: [reviewIsland], ...refused },
    <CheckPage c={c} edition={edition} check={check} review={review} acts={acts} />,
  );
}

/** Officers and revisers correct; whoever heads the cabinet waives too. Once the council has decided, one may only ask. */
function actsIn(c: Request, { decision }: Edition): ReviewActs['may'] {
  if (decision) return ['ask'];
  const waives = hasRole(c.var.actor, 'officer', 'reviser', 'head-of-cabinet');
  return [
    ...(waives ? (['waive'] as const) : []),
    ...(hasRole(c.var.actor, 'officer', 'reviser') ? (['mend', 'correct'] as const) : []),
    'ask',
  ];
}

function wordRefused(c: Request, { code, ...facts }: Refusal): string {
  const wording = ({ ...refusals, ...versionRefusals, ...activityRefusals, ...concordanceRefusals, ...reportRefusals } as Words)[code];
  if (!wording) throw new Error(`the refusal ${code} has no wording`);
  return word(wording, c.var.language, facts as WordArguments);
}

async function waive(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  const scope = waiverScopes.find((each) => each === value('scope')) ?? 'document';
  const wanted = { finding: value('finding'), reason: value('reason'), scope };
  const waived = await waiveInEdition(c.var.db, c.var.actor, idOf(c), wanted);
  return waived.ok ? leaveReview(c, pathOf(c), 'waived', typed) : checkPage(c, waived.refusal);
}

async function unwaive(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const taken = await takeBackInEdition(c.var.db, c.var.actor, idOf(c), typedValue({ typed, problems: {} }, 'finding'));
  return taken.ok ? leaveReview(c, pathOf(c), 'unwaived', typed) : checkPage(c, taken.refusal);
}

async function mend(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const mended = await mendEntry(c.var.db, c.var.actor, idOf(c), typedValue({ typed, problems: {} }, 'finding'));
  return mended.ok ? leaveReview(c, pathOf(c), 'mended', typed) : checkPage(c, mended.refusal);
}

async function correct(c: Request): Promise<Response> {
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  const language = asLanguage(value('language'));
  if (!language) return checkPage(c, { code: 'no-such-finding' });
  const wanted = { language, place: value('place'), before: value('before').replace(/\r\n?/g, '\n'), after: value('after') };
  const corrected = await correctEntry(c.var.db, c.var.actor, idOf(c), wanted);
  return corrected.ok ? leaveReview(c, pathOf(c), 'mended', typed) : checkPage(c, corrected.refusal);
}

async function recheck(c: Request): Promise<Response> {
  const edition = await findEdition(c.var.db, idOf(c));
  return edition ? recheckEntry(c, edition) : c.json({}, 404);
}

async function question(c: Request, post: typeof postQuestion): Promise<Response> {
  const edition = await findEdition(c.var.db, idOf(c));
  if (!edition) return notFoundPage(c);
  return post(c, { subject: { kind: 'edition', id: edition.id }, path: pathOf(c), show: checkPage });
}

async function reportOf(c: Request): Promise<Response> {
  const edition = await findEdition(c.var.db, idOf(c));
  const check = edition && (await checkEdition(c.var.db, edition.id));
  if (!edition || !check) return notFoundPage(c);
  const review = await reviewEdition(c.var.db, edition, check, c.var.language);
  const title = `${edition.symbol} · ${inLanguage(edition.title, c.var.language)}`;
  const texts = check.versions.map(({ language, paragraphs }) => ({ language, texts: paragraphs.map(({ text }) => text) }));
  return sendReport(c, { title, review, texts }, c.req.param('file') === 'report.docx' ? 'docx' : 'pdf');
}
