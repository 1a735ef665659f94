import { Hono } from 'hono';
import type { ComponentChildren } from 'preact';
import type { Refusal } from '../../../platform/answer.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import {
  type Env,
  emptyForm,
  type FormState,
  leaveFor,
  page,
  type Request,
  readForm,
  readTyped,
  refusalPage,
  requireStaff,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage } from '../../languages/public.ts';
import { listMeetings, notesWords } from '../../meetings/public.ts';
import { AddresseesPage, previewRule } from '../addressees/addressees-page.tsx';
import { narrowingsFor } from '../addressees/narrowing-fields.tsx';
import { ruleOf, ruleSchema } from '../addressees/rule-fields.tsx';
import { postBeside } from '../beside/post-beside.tsx';
import { changeAddresseeRule } from '../change-circular.ts';
import { changeConfidence } from '../change-confidence.ts';
import type { Circular } from '../circular.ts';
import { CircularFrame, placeOf, subjectOf, type Tab } from '../circular-frame.tsx';
import { ConfidenceForm, confidenceOf, confidenceSchema } from '../confidence-form.tsx';
import { draftInvitation } from '../drafting/draft-invitation.ts';
import { drawDraft } from '../drafting/draw-draft.ts';
import { NewPage, newSchema, signatoryOptions } from '../drafting/new-page.tsx';
import { addEnclosure, type EnclosedFile, removeEnclosure } from '../enclosures/change-enclosures.ts';
import { completeEnclosure } from '../enclosures/complete-enclosure.ts';
import { enclosePaper, papersToEnclose } from '../enclosures/enclose-paper.ts';
import { enclosureBytes, enclosuresOf } from '../enclosures/enclosures.ts';
import { EnclosuresPage } from '../enclosures/enclosures-page.tsx';
import { fileResponse } from '../issuing/life-routes.tsx';
import { AuthenticForm } from '../kinds/authentic-form.tsx';
import { draftLetter } from '../kinds/draft-letter.ts';
import { wordRefusal } from '../refusals.ts';
import { withCircular } from '../show-circular.tsx';
import { changeSigning } from '../signing/change-signing.ts';
import { SigningForm, signatoriesOf, signingSchema } from '../signing/signing-form.tsx';
import { words } from '../words.ts';
import { postEditor, postPreview, showEditor } from './show-editor.tsx';

/** Writing a circular: a new one, its text, addressees, enclosures, and the check. */
export const textRoutes = new Hono<Env>()
  .get('/circulars/new', requireStaff('officer'), (c) => newPage(c, emptyForm))
  .post('/circulars/new', requireStaff('officer'), (c) => draft(c))
  .get('/circulars/:id/edit', requireStaff(), (c) => showEditor(c))
  .post('/circulars/:id/edit', requireStaff(), (c) => postEditor(c))
  .post('/circulars/:id/beside', requireStaff(), (c) => withCircular(c, (circular) => postBeside(c, circular)))
  .post('/circulars/:id/preview', requireStaff(), (c) => postPreview(c))
  .post('/circulars/:id/pages', requireStaff(), (c) => drawDraft(c))
  .get('/circulars/:id/addressees', requireStaff(), (c) => addresseesPage(c))
  .post('/circulars/:id/addressees', requireStaff(), (c) => address(c))
  .post('/circulars/:id/signing', requireStaff(), async (c) => {
    const read = await readForm(c, signingSchema);
    if (!read.ok) return addresseesPage(c, emptyForm, undefined, { code: 'no-signatories' });
    const signing = { signatories: signatoriesOf(read.values.signatories), languages: read.values.languages };
    const changed = await changeSigning(c.var.db, c.var.actor, idOf(c), signing);
    return changed.ok ? leaveFor(c, `/circulars/${idOf(c)}`, 'saved') : addresseesPage(c, emptyForm, undefined, changed.refusal);
  })
  .post('/circulars/:id/confidence', requireStaff(), async (c) => {
    const read = await readForm(c, confidenceSchema);
    if (!read.ok) return addresseesPage(c, read);
    const changed = await changeConfidence(c.var.db, c.var.actor, idOf(c), confidenceOf(read.values.confidence));
    return changed.ok ? leaveFor(c, `/circulars/${idOf(c)}/addressees`, 'saved') : addresseesPage(c, emptyForm, undefined, changed.refusal);
  })
  .get('/circulars/:id/enclosures', requireStaff(), (c) => enclosuresPage(c))
  .post('/circulars/:id/enclosures', requireStaff(), (c) => enclose(c))
  .get('/circulars/:id/enclosures/:enclosureId', requireStaff(), (c) => withCircular(c, (circular) => sendEnclosure(c, circular)))
  .post('/circulars/:id/enclosures/papers', requireStaff(), async (c) => {
    const enclosed = await enclosePaper(c.var.db, c.var.actor, idOf(c), String((await readTyped(c)).paper ?? ''));
    return enclosed.ok ? leaveFor(c, `/circulars/${idOf(c)}/enclosures`, 'saved') : enclosuresPage(c, enclosed.refusal);
  })
  .post('/circulars/:id/enclosures/:enclosureId/files', requireStaff(), async (c) => {
    const body = await c.req.parseBody();
    const language = asLanguage(String(body.language ?? ''));
    const file = language && (await fileOf(body.file, language));
    if (!file) return enclosuresPage(c, { code: 'file-missing' });
    const enclosed = { enclosureId: c.req.param('enclosureId'), file, title: String(body.title ?? '') };
    const done = await completeEnclosure(c.var.db, c.var.actor, idOf(c), enclosed);
    return done.ok ? leaveFor(c, `/circulars/${idOf(c)}/enclosures`, 'saved') : enclosuresPage(c, done.refusal);
  })
  .post('/circulars/:id/enclosures/:enclosureId/removal', requireStaff(), async (c) => {
    const removed = await removeEnclosure(c.var.db, c.var.actor, idOf(c), c.req.param('enclosureId'));
    return removed.ok ? leaveFor(c, `/circulars/${idOf(c)}/enclosures`, 'saved') : enclosuresPage(c, removed.refusal);
  });

const idOf = (c: Request) => c.req.param('id') ?? '';

async function newPage(c: Request, state: FormState, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const meetings = (await listMeetings(db))
    .filter(({ closedAt }) => !closedAt)
    .map(({ id, title }) => ({ value: id, label: inLanguage(title, language) }));
  const status = refusal || Object.keys(state.problems).length > 0 ? 422 : 200;
  return page(
    c,
    { title: speak(words, language)('newLetter'), section: 'circulars', status, refused: refusal && wordRefusal(refusal, language) },
    <NewPage
      c={c}
      state={state}
      meetings={meetings}
      signatories={await signatoryOptions(db, language)}
      narrowings={await narrowingsFor(db, {}, language)}
      meeting={c.req.query('meeting')}
    />,
  );
}

async function draft(c: Request): Promise<Response> {
  const read = await readForm(c, newSchema);
  if (!read.ok) return newPage(c, read);
  const { meeting, original, languages, kind = meeting ? 'invitation' : 'information' } = read.values;
  const signatories = signatoriesOf(read.values.signatories);
  const shared = {
    addresseeRule: ruleOf(read.values),
    signatories,
    languages: languages.length > 0 ? languages : [original],
    originalLanguage: original,
    confidence: confidenceOf(read.values.confidence),
  };
  const drafted =
    kind === 'invitation'
      ? await draftInvitation(c.var.db, c.var.actor, { ...shared, meetingId: meeting ?? '' })
      : await draftLetter(c.var.db, c.var.actor, {
          ...shared,
          kind,
          organizationId: signatories[0]?.organizationId ?? '',
          ...(meeting ? { meetingId: meeting } : {}),
        });
  if (!drafted.ok) return newPage(c, { typed: read.typed, problems: {} }, drafted.refusal);
  return leaveFor(c, `/circulars/${drafted.id}`, 'drafted');
}

/** One part of a circular in its frame. */
async function partPage(
  c: Request,
  circular: Circular,
  part: { tab: Tab; body: ComponentChildren; refusal?: Refusal; status?: 409 | 422 },
): Promise<Response> {
  const { language } = c.var;
  const subject = await subjectOf(c.var.db, circular, language, placeOf(c));
  const title = `${speak(words, language)(`tab_${part.tab}`)} · ${subject.text}`;
  const refused = part.refusal && wordRefusal(part.refusal, language);
  return page(
    c,
    {
      title,
      section: 'circulars',
      words,
      refused,
      status: part.refusal ? 409 : (part.status ?? 200),
    },
    <CircularFrame c={c} circular={circular} subject={subject} tab={part.tab}>
      {part.body}
    </CircularFrame>,
  );
}

async function addresseesPage(c: Request, state = emptyForm, rule?: Circular['addresseeRule'], refusal?: Refusal): Promise<Response> {
  return withCircular(c, async (circular) => {
    const shown = rule ?? circular.addresseeRule;
    const preview = await previewRule(c.var.db, circular, shown, c.var.language);
    const status = Object.keys(state.problems).length > 0 ? 422 : undefined;
    const options = await signatoryOptions(c.var.db, c.var.language);
    const named = { ...shown, bodies: circular.addresseeRule.bodies, countries: circular.addresseeRule.countries };
    const narrowings = await narrowingsFor(c.var.db, named, c.var.language);
    const body = (
      <>
        <AddresseesPage c={c} circular={circular} state={state} rule={shown} preview={preview} narrowings={narrowings} />
        <ConfidenceForm c={c} circular={circular} />
        <AuthenticForm c={c} circular={circular} />
        <SigningForm c={c} circular={circular} options={options} />
      </>
    );
    return partPage(c, circular, { tab: 'addressees', body, refusal, status });
  });
}

/** Previews a rule, or saves it. */
async function address(c: Request): Promise<Response> {
  const read = await readForm(c, ruleSchema);
  if (!read.ok) return addresseesPage(c, read);
  const rule = ruleOf(read.values);
  if (read.typed.do === 'preview') return addresseesPage(c, { typed: read.typed, problems: {} }, rule);
  const changed = await changeAddresseeRule(c.var.db, c.var.actor, idOf(c), rule);
  if (!changed.ok) return addresseesPage(c, { typed: read.typed, problems: {} }, rule, changed.refusal);
  return leaveFor(c, `/circulars/${idOf(c)}/addressees`, 'saved');
}

async function enclosuresPage(c: Request, refusal?: Refusal): Promise<Response> {
  return withCircular(c, async (circular) => {
    const enclosures = await enclosuresOf(c.var.db, circular.id);
    const t = speak(notesWords, c.var.language);
    const papers = (await papersToEnclose(c.var.db, circular)).map(({ id, kind, issue }) => ({
      id,
      label: `${t(`kind_${kind}`)} · ${issue?.symbol ?? ''}`,
    }));
    return partPage(c, circular, {
      tab: 'enclosures',
      body: <EnclosuresPage c={c} circular={circular} enclosures={enclosures} papers={papers} />,
      refusal,
    });
  });
}

async function enclose(c: Request): Promise<Response> {
  return withCircular(c, async (circular) => {
    const body = await c.req.parseBody();
    const title = Object.fromEntries(
      circular.languages.map((language) => [language, String(body[`title-${language}`] ?? '').trim()]).filter(([, text]) => text),
    );
    const files = (await Promise.all(circular.languages.map((language) => fileOf(body[`file-${language}`], language)))).filter(
      (file) => file !== undefined,
    );
    const added = await addEnclosure(c.var.db, c.var.actor, circular.id, { title, files });
    return added.ok ? leaveFor(c, `/circulars/${circular.id}/enclosures`, 'saved') : enclosuresPage(c, added.refusal);
  });
}

async function fileOf(posted: unknown, language: Language): Promise<EnclosedFile | undefined> {
  if (!(posted instanceof File) || posted.size === 0) return undefined;
  const mediaType = posted.name.toLowerCase().endsWith('.pdf')
    ? 'application/pdf'
    : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { language, filename: posted.name, mediaType, bytes: new Uint8Array(await posted.arrayBuffer()) };
}

/** The file of an enclosure in the language asked for. */
export async function sendEnclosure(c: Request, circular: Circular): Promise<Response> {
  const language = asLanguage(c.req.query('language')) ?? circular.originalLanguage;
  const enclosure = (await enclosuresOf(c.var.db, circular.id)).find(({ id }) => id === c.req.param('enclosureId'));
  const file = enclosure?.files.find((each) => each.language === language);
  const bytes = file && enclosure ? await enclosureBytes(c.var.db, enclosure.id, language) : undefined;
  if (!file || !bytes) return refusalPage(c, 404, wordRefusal({ code: 'no-such-circular' }, c.var.language));
  return fileResponse(bytes, file.mediaType, file.filename);
}
