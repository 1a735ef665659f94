import { Hono } from 'hono';
import type { Refusal } from '../../../platform/answer.ts';
import { asScreenLanguage } from '../../../platform/language.ts';
import { type Env, emptyForm, leaveFor, page, type Request, readTyped, refusalPage, requireStaff } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Meeting } from '../meeting.ts';
import { isStaff } from '../show-meeting.tsx';
import { distributePaper, dropPaper, publishPaper } from './change-paper.ts';
import { CheckPage } from './check-page.tsx';
import { checkPaper } from './check-paper.ts';
import { preparePaper } from './compose-paper.ts';
import { draftPaper, revisePaper } from './draft-paper.ts';
import { drawPaper } from './draw-paper.ts';
import { issuePaper } from './issue-paper.ts';
import { ListPage } from './list-page.tsx';
import { notesWords } from './notes-words.ts';
import { asPaperKind, distributions, type Paper, type PaperPlace, papersOf } from './paper.ts';
import { mayReadPaper, paperFile } from './paper-file.ts';
import { PaperFrame, pathOf } from './paper-frame.tsx';
import { listSeries, numberPapers, symbolsOf } from './paper-symbols.ts';
import type { CandidatesOf } from './selection.ts';
import { selectionRoutes } from './selection-routes.tsx';
import { postEditor, postPreview, showEditor } from './show-editor.tsx';
import { waiveDifference } from './waive-difference.ts';
import { type PaperRequest, withMeeting, withPaper } from './with-paper.ts';
import { wordPaperRefusal } from './word-paper-refusal.ts';

/** What offices above hand over: the facts of a meeting's call, and whom the delegations put forward. */
export type NotesBeyond = { factsBeyond?: PaperPlace['factsBeyond']; candidatesOf?: CandidatesOf };

/** The papers of a meeting that are texts: drafted, written, checked, issued, read. */
export function notesRoutes({ factsBeyond, candidatesOf = async () => [] }: NotesBeyond = {}): Hono<Env> {
  const at = (c: Request): PaperPlace => ({ publicUrl: c.var.settings.publicUrl, factsBeyond });
  const staff = requireStaff();
  return new Hono<Env>()
    .get('/meetings/:slug/notes', staff, (c) => withMeeting(c, (meeting) => listPage(c, meeting)))
    .post('/meetings/:slug/notes', staff, (c) => withMeeting(c, (meeting) => draft(c, meeting)))
    .post('/meetings/:slug/notes/symbols', staff, (c) => withMeeting(c, (meeting) => number(c, meeting)))
    .get('/meetings/:slug/notes/:paper', staff, (c) => withPaper(c, (asked) => showEditor(asked, at(c))))
    .post('/meetings/:slug/notes/:paper', staff, (c) => withPaper(c, (asked) => postEditor(asked, at(c))))
    .post('/meetings/:slug/notes/:paper/preview', staff, (c) => withPaper(c, (asked) => postPreview(asked, at(c))))
    .post('/meetings/:slug/notes/:paper/pages', staff, (c) => withPaper(c, (asked) => drawPaper(asked, at(c))))
    .get('/meetings/:slug/notes/:paper/check', staff, (c) => withPaper(c, (asked) => checkPage(asked, at(c))))
    .post('/meetings/:slug/notes/:paper/waiver', staff, (c) => withPaper(c, (asked) => waive(asked, at(c))))
    .post('/meetings/:slug/notes/:paper/distribution', staff, (c) => withPaper(c, (asked) => distribute(asked, at(c))))
    .post('/meetings/:slug/notes/:paper/issue', staff, (c) =>
      withPaper(c, async (asked) => {
        const issued = await issuePaper(c.var.db, c.var.actor, asked.paper.id, at(c));
        return issued.ok ? leaveFor(c, `${pathOf(asked.meeting, asked.paper)}/check`, 'issued') : checkPage(asked, at(c), issued.refusal);
      }),
    )
    .post('/meetings/:slug/notes/:paper/publication', staff, (c) => withPaper(c, (asked) => publish(asked, at(c))))
    .post('/meetings/:slug/notes/:paper/revision', staff, (c) =>
      withPaper(c, async (asked) => {
        const revision = await revisePaper(c.var.db, c.var.actor, asked.paper.id);
        return revision.ok
          ? leaveFor(c, `/meetings/${asked.meeting.slug}/notes/${revision.id}`, 'drafted')
          : checkPage(asked, at(c), revision.refusal);
      }),
    )
    .post('/meetings/:slug/notes/:paper/removal', staff, (c) =>
      withPaper(c, async (asked) => {
        const dropped = await dropPaper(c.var.db, c.var.actor, asked.paper.id);
        return dropped.ok ? leaveFor(c, `/meetings/${asked.meeting.slug}/notes`, 'dropped') : checkPage(asked, at(c), dropped.refusal);
      }),
    )
    .get('/meetings/:slug/notes/:paper/:file', (c) => withPaper(c, (asked) => sendFile(asked, c.req.param('file'), at(c)), true))
    .route('/', selectionRoutes(candidatesOf));
}

async function listPage(c: Request, meeting: Meeting, refusal?: Refusal, state = emptyForm): Promise<Response> {
  const { db, language } = c.var;
  const shown = {
    meeting,
    papers: (await papersOf(db, meeting.id)).filter((paper) => mayReadPaper(c.var.actor, paper)),
    series: await listSeries(db),
    symbols: await symbolsOf(db, meeting.id),
    state,
  };
  const refused = refusal && wordPaperRefusal(refusal, language);
  const title = speak(notesWords, language)('papers');
  return page(c, { title, section: 'meetings', words: notesWords, refused, status: refusal ? 409 : 200 }, <ListPage c={c} shown={shown} />);
}

async function draft(c: Request, meeting: Meeting): Promise<Response> {
  const typed = await readTyped(c);
  const chosen = [typed.languages ?? []].flat().flatMap((code) => asScreenLanguage(code) ?? []);
  const originalLanguage = asScreenLanguage(String(typed.original)) ?? c.var.language;
  const drafted = await draftPaper(c.var.db, c.var.actor, meeting.id, {
    kind: asPaperKind(String(typed.kind)) ?? 'concept-note',
    originalLanguage,
    languages: chosen.length > 0 ? chosen : [originalLanguage],
    distribution: distributions.find((known) => known === typed.distribution) ?? 'general',
  });
  if (drafted.ok) return leaveFor(c, `/meetings/${meeting.slug}/notes/${drafted.id}`, 'drafted');
  return listPage(c, meeting, drafted.refusal, { typed, problems: {} });
}

async function number(c: Request, meeting: Meeting): Promise<Response> {
  const typed = await readTyped(c);
  const input = { series: String(typed.series ?? ''), session: String(typed.session ?? '').trim() };
  const numbered = await numberPapers(c.var.db, c.var.actor, meeting.id, input);
  if (numbered.ok) return leaveFor(c, `/meetings/${meeting.slug}/notes`, 'numbered');
  return listPage(c, meeting, numbered.refusal, { typed, problems: {} });
}

async function checkPage({ c, meeting, paper }: PaperRequest, place: PaperPlace, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const desk = await preparePaper(db, meeting, paper, place);
  const shown = { meeting, paper, findings: paper.issue ? [] : await checkPaper(desk), symbol: desk.symbol };
  const t = speak(notesWords, language);
  const title = `${t('check')} · ${t(`kind_${paper.kind}`)}`;
  const refused = refusal && wordPaperRefusal(refusal, language);
  return page(
    c,
    { title, section: 'meetings', words: notesWords, refused, status: refusal ? 409 : 200 },
    <PaperFrame c={c} meeting={meeting} paper={paper} tab="check">
      <CheckPage c={c} shown={shown} />
    </PaperFrame>,
  );
}

async function waive(asked: PaperRequest, place: PaperPlace): Promise<Response> {
  const { c, paper, meeting } = asked;
  const typed = await readTyped(c);
  const waived = await waiveDifference(c.var.db, c.var.actor, paper.id, String(typed.finding ?? ''), String(typed.reason ?? ''));
  return waived.ok ? leaveFor(c, `${pathOf(meeting, paper)}/check`, 'saved') : checkPage(asked, place, waived.refusal);
}

async function distribute(asked: PaperRequest, place: PaperPlace): Promise<Response> {
  const { c, paper, meeting } = asked;
  const wanted = (await readTyped(c)).distribution;
  const distribution = distributions.find((known) => known === wanted) ?? paper.distribution;
  const changed = await distributePaper(c.var.db, c.var.actor, paper.id, distribution);
  return changed.ok ? leaveFor(c, `${pathOf(meeting, paper)}/check`, 'saved') : checkPage(asked, place, changed.refusal);
}

async function publish(asked: PaperRequest, place: PaperPlace): Promise<Response> {
  const { c, paper, meeting } = asked;
  const published = await publishPaper(c.var.db, c.var.actor, paper.id, (await readTyped(c)).public === 'yes');
  return published.ok ? leaveFor(c, `${pathOf(meeting, paper)}/check`, 'saved') : checkPage(asked, place, published.refusal);
}

async function sendFile(
  { c, meeting, paper }: { c: Request; meeting: Meeting; paper: Paper },
  name: string,
  place: PaperPlace,
): Promise<Response> {
  const found = await paperFile(c.var.db, meeting, paper, name, place);
  if (!found.ok) return refusalPage(c, found.refusal.code === 'no-such-file' ? 404 : 409, wordPaperRefusal(found.refusal, c.var.language));
  const { bytes, mediaType, filename } = found.file;
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': mediaType,
    'content-disposition': `${mediaType === 'application/pdf' ? 'inline' : 'attachment'}; filename="${filename}"`,
    'cache-control': isStaff(c) ? 'private, no-store' : 'public, max-age=300',
  });
}
