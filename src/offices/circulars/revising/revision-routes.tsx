import { Hono } from 'hono';
import type { Answer, Refusal } from '../../../platform/answer.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import { type Env, leaveFor, page, type Request, readTyped, requireStaff, type Typed } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { listAccounts } from '../../access/public.ts';
import { CircularFrame, placeOf, subjectOf } from '../circular-frame.tsx';
import { wordRefusal } from '../refusals.ts';
import { withCircular } from '../show-circular.tsx';
import { assignVersion, finishVersion, listAssignments } from './assign-version.ts';
import { commentParagraph, resolveComment } from './comment-paragraph.ts';
import { readRevision } from './read-revision.ts';
import { RevisionPage } from './revision-page.tsx';
import { revisionWords } from './revision-words.ts';
import { VersionsPart } from './versions-part.tsx';

/** Revising: the state of each version, who works on it, comments on its paragraphs. */
export const revisionRoutes = new Hono<Env>()
  .get('/circulars/:id/revision', requireStaff(), (c) => showRevision(c, asLanguage(c.req.query('language'))))
  .post('/circulars/:id/assignments', requireStaff('officer'), async (c) => {
    const typed = await readTyped(c);
    const work = { language: versionOf(typed), accountId: text(typed, 'account'), dueOn: text(typed, 'due') };
    if (!/^\d{4}-\d\d-\d\d$/.test(work.dueOn)) return showRevision(c, work.language, { code: 'due-passed' });
    return leaveOrShow(c, work.language, await assignVersion(c.var.db, c.var.actor, idOf(c), work, placeOf(c)));
  })
  .post('/circulars/:id/revised', requireStaff(), async (c) => {
    const language = versionOf(await readTyped(c));
    return leaveOrShow(c, language, await finishVersion(c.var.db, c.var.actor, idOf(c), language));
  })
  .post('/circulars/:id/comments', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const comment = { language: versionOf(typed), key: text(typed, 'key'), text: text(typed, 'text') };
    return leaveOrShow(c, comment.language, await commentParagraph(c.var.db, c.var.actor, idOf(c), comment));
  })
  .post('/circulars/:id/comments/:commentId/resolution', requireStaff(), async (c) => {
    const language = versionOf(await readTyped(c));
    return leaveOrShow(c, language, await resolveComment(c.var.db, c.var.actor, idOf(c), c.req.param('commentId')));
  });

const idOf = (c: Request) => c.req.param('id') ?? '';
const text = (typed: Typed, name: string) => String([typed[name] ?? ''].flat()[0] ?? '').trim();
const versionOf = (typed: Typed): Language => asLanguage(text(typed, 'language')) ?? 'en';

async function leaveOrShow(c: Request, language: Language, answer: Answer): Promise<Response> {
  return answer.ok ? leaveFor(c, `/circulars/${idOf(c)}/revision`, 'saved', { language }) : showRevision(c, language, answer.refusal);
}

async function showRevision(c: Request, wanted: Language | undefined, refusal?: Refusal): Promise<Response> {
  return withCircular(c, async (circular) => {
    const { db, language } = c.var;
    const subject = await subjectOf(db, circular, language, placeOf(c));
    const revisions = await Promise.all(circular.languages.map((each) => readRevision(db, circular, each, placeOf(c))));
    const others = revisions.filter((each) => each.language !== circular.originalLanguage);
    const shown = revisions.find((each) => each.language === wanted) ?? others[0] ?? revisions[0];
    const assignments = await listAssignments(db, { circularId: circular.id });
    const revisers = (await listAccounts(db)).filter(({ roles }) => roles.includes('reviser')).map(({ id, name }) => ({ id, name }));
    const title = `${speak(revisionWords, language)('revision')} · ${subject.text}`;
    const refused = refusal && wordRefusal(refusal, language);
    return page(
      c,
      { title, section: 'circulars', words: revisionWords, refused, status: refusal ? 422 : 200 },
      <CircularFrame c={c} circular={circular} subject={subject} tab="edit">
        <VersionsPart c={c} circular={circular} revisions={revisions} assignments={assignments} revisers={revisers} />
        {shown ? <RevisionPage c={c} circular={circular} revision={shown} /> : null}
      </CircularFrame>,
    );
  });
}
