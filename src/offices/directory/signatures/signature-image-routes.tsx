import type { Hono } from 'hono';
import { refuse } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import {
  type Env,
  emptyForm,
  type FormState,
  leaveFor,
  notFoundPage,
  page,
  type Request,
  readTyped,
  requireStaff,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { type BodyRecord, readBody } from '../bodies/body-record.ts';
import { wordDrawing } from '../letterheads/letterhead-routes.tsx';
import { sentence } from '../papers/paper-routes.tsx';
import type { PaperPrinter } from '../papers/paper-samples.ts';
import { isValidOn } from '../posts/holds-on.ts';
import type { Holder, ListedPost } from '../posts/posts.ts';
import { readHandwriting } from './read-drawing.ts';
import { removeSignatureImage } from './remove-signature-image.ts';
import { setSignatureImage } from './set-signature-image.ts';
import { SignatureImagePage } from './signature-image-page.tsx';
import { signatureImageWords } from './signature-image-words.ts';
import { imageUsers, listSignatureImages } from './signature-images.ts';

type Subject = { record: BodyRecord; post: ListedPost; holder: Holder };

/** The administrator's page for the handwriting of whoever holds a post. */
export function serveSignatureImages(web: Hono<Env>, printer: PaperPrinter): void {
  const administrator = requireStaff('administrator');
  const of = (answer: (c: Request, subject: Subject) => Promise<Response>) => async (c: Request) => {
    const subject = await load(c);
    return subject ? answer(c, subject) : notFoundPage(c);
  };
  const path = '/directory/:slug/posts/:id/signature';
  web.get(path, administrator, (c) => of((request, subject) => show(request, subject, emptyForm))(c as Request));
  web.post(path, administrator, (c) => of((request, subject) => keep(request, subject, printer))(c as Request));
  web.post(`${path}/removal`, administrator, (c) => of(remove)(c as Request));
}

async function load(c: Request): Promise<Subject | undefined> {
  const record = await readBody(c.var.db, c.req.param('slug') ?? '', c.var.language);
  const post = record?.posts.find(({ id }) => id === c.req.param('id'));
  const holder = post?.holders.find((each) => isValidOn(each, today()));
  return record && post && holder ? { record, post, holder } : undefined;
}

async function show(c: Request, { record, post, holder }: Subject, state: FormState, refused?: string): Promise<Response> {
  const images = await listSignatureImages(c.var.db, [post.id]);
  const image = images.find(({ personId }) => personId === holder.person_id);
  const title = speak(signatureImageWords, c.var.language)('signature');
  const status = refused ? 409 : Object.keys(state.problems).length > 0 ? 422 : 200;
  return page(
    c,
    { title, section: 'directory', words: signatureImageWords, status, refused },
    <SignatureImagePage c={c} record={record} post={post} holder={holder} image={image} state={state} />,
  );
}

/** Nothing is kept that cannot be printed: it would stop a letter at its issue. */
async function keep(c: Request, subject: Subject, printer: PaperPrinter): Promise<Response> {
  const typed = await readTyped(c);
  const { file } = await c.req.parseBody();
  const usableBy = imageUsers.find((each) => each === typed.usableBy) ?? 'holder';
  if (!(file instanceof File) || file.size === 0) {
    const wordings = { missing: speak(signatureImageWords, c.var.language)('missing') };
    return show(c, subject, { typed, problems: { file: 'missing' }, wordings });
  }
  const taken = readHandwriting(Buffer.from(await file.arrayBuffer()));
  const read = taken.ok && !(await printer.canPrint(taken.mark)) ? refuse('picture-unreadable') : taken;
  if (!read.ok) {
    const { code } = read.refusal;
    return show(c, subject, { typed, problems: { file: code }, wordings: { [code]: wordDrawing(read.refusal, c.var.language) } });
  }
  const answer = await setSignatureImage(c.var.db, c.var.actor, { postId: subject.post.id, drawing: read.mark, usableBy });
  if (!answer.ok) return show(c, subject, { typed, problems: {} }, sentence(c, answer.refusal));
  return leaveFor(c, `/directory/${subject.record.body.slug}/posts/${subject.post.id}/signature`, 'kept');
}

async function remove(c: Request, subject: Subject): Promise<Response> {
  const { person } = await readTyped(c);
  const removed = await removeSignatureImage(c.var.db, c.var.actor, { postId: subject.post.id, personId: String(person ?? '') });
  if (!removed.ok) return show(c, subject, emptyForm, sentence(c, removed.refusal));
  return leaveFor(c, `/directory/${subject.record.body.slug}/posts/${subject.post.id}/signature`, 'removed');
}
