import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ActionButton, Choices, Form, type FormState, Heading, ProblemSummary, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage } from '../../languages/public.ts';
import { Change, type Part } from '../bodies/body-parts.tsx';
import type { BodyRecord } from '../bodies/body-record.ts';
import { displayName } from '../display-name.ts';
import type { Holder, ListedPost } from '../posts/posts.ts';
import { wordDay } from '../word-day.ts';
import { largestPicture } from './read-drawing.ts';
import { signatureImageWords } from './signature-image-words.ts';
import { imageUsers, type SignatureImage } from './signature-images.ts';

/** The way to a holder's handwriting, for the administrator of a body that may sign. */
export function SignatureLink({ c, record, postId }: Part & { postId: string }): JSX.Element | null {
  const maySign = record.letterheads.length > 0 && hasRole(c.var.actor, 'administrator');
  const label = speak(signatureImageWords, c.var.language)('signature');
  return maySign ? <Change c={c} record={record} path={`posts/${postId}/signature`} label={label} /> : null;
}

type View = { c: Request; record: BodyRecord; post: ListedPost; holder: Holder; image?: SignatureImage; state: FormState };

/** The handwriting of whoever holds a post: what is kept, a new file, and when it may be printed. */
export function SignatureImagePage({ c, record, post, holder, image, state }: View): JSX.Element {
  const language = c.var.language;
  const t = speak(signatureImageWords, language);
  const name = displayName(holder.names, language);
  const path = `/directory/${record.body.slug}/posts/${post.id}/signature`;
  const problem = state.problems.file;
  return (
    <>
      <Heading
        over={<a href={to(c, `/directory/${record.body.slug}`)}>{inLanguage(record.names.formal, language)}</a>}
        title={t('now', { name })}
        under={t('under')}
      />
      <ProblemSummary c={c} state={state} labels={{ file: t('file'), usableBy: t('usableBy') }} />
      {image ? <Kept c={c} image={image} says={t('now', { name })} path={path} /> : null}
      <Form c={c} action={to(c, path)} multipart>
        <div class={problem ? 'field has-problem' : 'field'}>
          <label for="file">{t('file')}</label>
          <p class="hint" id="file-hint">
            {t('fileHint', { picture: largestPicture / 1024 })}
          </p>
          {problem ? (
            <p class="problem" id="file-problem">
              {state.wordings?.[problem]}
            </p>
          ) : null}
          <input
            type="file"
            id="file"
            name="file"
            accept=".svg,.png,image/svg+xml,image/png"
            aria-describedby={problem ? 'file-hint file-problem' : 'file-hint'}
          />
        </div>
        <Choices
          c={c}
          state={state}
          name="usableBy"
          label={t('usableBy')}
          value={image?.usableBy ?? 'holder'}
          options={imageUsers.map((value) => ({ value, label: t(`usableBy_${value}`) }))}
        />
        <button type="submit" class="button">
          {t('keep')}
        </button>
      </Form>
    </>
  );
}

function Kept({ c, image, says, path }: { c: Request; image: SignatureImage; says: string; path: string }): JSX.Element {
  const t = speak(signatureImageWords, c.var.language);
  return (
    <div class="paper-handwriting">
      <img class="directory-mark" src={`data:image/svg+xml;base64,${Buffer.from(image.drawing).toString('base64')}`} alt={says} />
      <p class="hint">{t('setBy', { name: image.setByName, day: wordDay(image.setAt.toISOString().slice(0, 10), c.var.language) })}</p>
      <ActionButton c={c} action={to(c, `${path}/removal`)} label={t('remove')} danger fields={{ person: image.personId }} />
    </div>
  );
}
