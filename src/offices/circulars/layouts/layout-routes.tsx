import { Hono } from 'hono';
import type { Answer, Refusal } from '../../../platform/answer.ts';
import { asLanguage } from '../../../platform/language.ts';
import { type Env, leaveFor, page, type Request, readTyped, refusalPage, requireStaff } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { documentBytes, documentsOf } from '../../archive/public.ts';
import { versionsCleared } from '../../clearance/public.ts';
import { nameBodies } from '../../directory/public.ts';
import { type OfficialDocument, typesetFacing, typesetTogether, writeFacingHtml } from '../../documents/public.ts';
import type { Circular } from '../circular.ts';
import { CircularFrame, placeOf, subjectOf } from '../circular-frame.tsx';
import { fileResponse } from '../issuing/life-routes.tsx';
import { printFile, printRunsOf } from '../post/print-file.ts';
import { PrintPart } from '../post/print-part.tsx';
import { printForPost } from '../post/print-run.ts';
import { wordRefusal } from '../refusals.ts';
import { withCircular } from '../show-circular.tsx';
import { words } from '../words.ts';
import { changeClearing } from './change-clearing.ts';
import { changePrecedence, precedenceOf } from './change-precedence.ts';
import { ClearingPart } from './clearing-part.tsx';
import { layoutOf, setLayout, versionOrders, versionsToLay } from './layout.ts';
import { layoutWords } from './layout-words.ts';
import { FacingPart, PrecedencePart, TogetherPart } from './layouts-page.tsx';

/** The layouts of a circular: one file of all versions, two side by side, the precedence of a joint letter. */
export const layoutRoutes = new Hono<Env>()
  .get('/circulars/:id/layouts', requireStaff(), (c) => showLayouts(c))
  .post('/circulars/:id/layouts', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const order = versionOrders.find((each) => each === typed.order) ?? 'original';
    return leaveOrShow(c, await setLayout(c.var.db, c.var.actor, idOf(c), { order, archiveTogether: typed.archiveTogether === 'yes' }));
  })
  .post('/circulars/:id/precedence', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const places = Object.keys(typed).filter((name) => /^place_\d+$/.test(name));
    const order = places.toSorted((a, b) => Number(a.slice(6)) - Number(b.slice(6))).map((name) => String(typed[name]));
    return leaveOrShow(c, await changePrecedence(c.var.db, c.var.actor, idOf(c), order));
  })
  .post('/circulars/:id/clearing', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const names = Object.keys(typed).filter((name) => name.startsWith('clears_'));
    const languagesOf = (name: string) => [typed[name] ?? []].flat().flatMap((each) => asLanguage(String(each)) ?? []);
    const cleared = new Map(names.map((name) => [name.slice('clears_'.length), languagesOf(name)]));
    return leaveOrShow(c, await changeClearing(c.var.db, c.var.actor, idOf(c), cleared));
  })
  .get('/circulars/:id/together.pdf', requireStaff(), (c) =>
    withCircular(c, async (circular) => {
      const archived = (await documentsOf(c.var.db, 'circular', circular.id)).find(
        (each) => each.language === 'mul' && each.role === 'reader',
      );
      const bytes = archived && (await documentBytes(c.var.db, archived.id));
      if (bytes) return fileResponse(bytes, 'application/pdf', `${nameOf(circular)}-all.pdf`);
      const set = await typesetTogether(await versionsToLay(c.var.db, circular, placeOf(c)));
      if (!set.ok) return refusalPage(c, 409, wordRefusal(set.refusal, c.var.language));
      return fileResponse(set.pdf, 'application/pdf', `${nameOf(circular)}-all.pdf`);
    }),
  )
  .post('/circulars/:id/print', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const printed = await printForPost(c.var.db, c.var.actor, idOf(c), {
      selection: typed.selection === 'all' ? 'all' : 'post',
      sorting: typed.sorting === 'zone' ? 'zone' : 'language',
      isPersonal: typed.personal === 'yes',
      coverLanguage: c.var.language,
    });
    if (!printed.ok) return showLayouts(c, printed.refusal);
    return leaveFor(c, `/circulars/${idOf(c)}/layouts`, 'printed', { n: printed.letters, parts: printed.parts, without: printed.without });
  })
  .get('/circulars/:id/print/:runId/:part', requireStaff(), (c) =>
    withCircular(c, async (circular) => {
      const part = Number(c.req.param('part'));
      const set = await printFile(c.var.db, circular, c.req.param('runId') ?? '', part);
      if (!set) return refusalPage(c, 404, wordRefusal({ code: 'no-such-circular' }, c.var.language));
      if (!set.ok) return refusalPage(c, 409, wordRefusal(set.refusal, c.var.language));
      return fileResponse(set.pdf, 'application/pdf', `${nameOf(circular)}-post-${part}.pdf`);
    }),
  )
  .get('/circulars/:id/facing', requireStaff(), (c) => withCircular(c, (circular) => sendFacing(c, circular)));

const idOf = (c: Request) => c.req.param('id') ?? '';
const nameOf = ({ issuance }: Circular) => issuance?.reference.replaceAll('/', '-') ?? 'draft';

async function leaveOrShow(c: Request, answer: Answer): Promise<Response> {
  return answer.ok ? leaveFor(c, `/circulars/${idOf(c)}/layouts`, 'saved') : showLayouts(c, answer.refusal);
}

async function showLayouts(c: Request, refusal?: Refusal): Promise<Response> {
  return withCircular(c, async (circular) => {
    const { db, language } = c.var;
    const subject = await subjectOf(db, circular, language, placeOf(c));
    const organizations = await nameBodies(db, precedenceOf(circular), language, 'formal');
    const view = { c, circular, layout: await layoutOf(db, circular), organizations };
    const refused = refusal && wordRefusal(refusal, language);
    const title = `${speak(words, language)('tab_layouts')} · ${subject.text}`;
    return page(
      c,
      { title, section: 'circulars', words: layoutWords, refused, status: refusal ? 409 : 200 },
      <CircularFrame c={c} circular={circular} subject={subject} tab="layouts">
        <TogetherPart {...view} />
        <FacingPart {...view} />
        <PrecedencePart {...view} />
        <ClearingPart {...view} cleared={await versionsCleared(db, { kind: 'circular', id: circular.id })} />
        <PrintPart c={c} circular={circular} runs={await printRunsOf(db, circular.id)} />
      </CircularFrame>,
    );
  });
}

/** Two versions side by side; asked for one language twice, the letter's first two. */
async function sendFacing(c: Request, circular: Circular): Promise<Response> {
  const documents = await versionsToLay(c.var.db, circular, placeOf(c));
  const pair = pairOf(documents, c.req.query('one'), c.req.query('other'));
  if (!pair) return refusalPage(c, 404, wordRefusal({ code: 'no-such-circular' }, c.var.language));
  const name = `${nameOf(circular)}-${pair.map(({ language }) => language).join('-')}`;
  if (c.req.query('as') === 'html') return fileResponse(Buffer.from(writeFacingHtml(pair)), 'text/html', `${name}.html`);
  const set = await typesetFacing(pair);
  if (!set.ok) return refusalPage(c, 409, wordRefusal(set.refusal, c.var.language));
  return fileResponse(set.pdf, 'application/pdf', `${name}.pdf`);
}

/** The two versions asked for; the next best where one is not among them or asked for twice. */
export function pairOf(
  documents: readonly OfficialDocument[],
  one: string | undefined,
  other: string | undefined,
): [OfficialDocument, OfficialDocument] | undefined {
  const asked = (name: string | undefined) => documents.find(({ language }) => language === asLanguage(name));
  const first = asked(one) ?? documents[0];
  const wanted = asked(other);
  const second = wanted && wanted !== first ? wanted : documents.find((document) => document !== first);
  return first && second ? [first, second] : undefined;
}
