import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { directionOf, ownNames } from '../../../platform/language.ts';
import { ActionButton, Foreign, Form, Pill, type Request, Section, type Tone, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Circular } from '../circular.ts';
import { DiffText } from '../editing/diff-text.tsx';
import { wordMoment } from '../word-moment.ts';
import type { ParagraphComment } from './comment-paragraph.ts';
import type { ParagraphState, RevisedParagraph, Revision } from './read-revision.ts';
import { revisionWords } from './revision-words.ts';

const tones: Record<ParagraphState, Tone> = { original: 'idle', made: 'good', missing: 'warn', follow: 'bad' };

/** One version paragraph by paragraph beside the original, with what must follow and the comments on it. */
export function RevisionPage({ c, circular, revision }: { c: Request; circular: Circular; revision: Revision }): JSX.Element {
  return (
    <Section title={<Foreign language={revision.language}>{ownNames[revision.language]}</Foreign>} id="revision">
      <ol class="cards">
        {revision.paragraphs.map((paragraph) => (
          <ParagraphCard c={c} circular={circular} revision={revision} paragraph={paragraph} />
        ))}
      </ol>
    </Section>
  );
}

type Card = { c: Request; circular: Circular; revision: Revision; paragraph: RevisedParagraph };

function ParagraphCard({ c, circular, revision, paragraph }: Card): JSX.Element {
  const t = speak(revisionWords, c.var.language);
  const { key, original, text, state, change } = paragraph;
  const { originalLanguage } = circular;
  return (
    <li class="card" id={`paragraph-${key}`}>
      <p>
        <Pill tone={tones[state]}>{t(`state_${state}`)}</Pill>
      </p>
      <div class="revision-pair">
        <p lang={originalLanguage} dir={directionOf(originalLanguage)}>
          {original}
        </p>
        {revision.language === originalLanguage ? null : (
          <p lang={revision.language} dir={directionOf(revision.language)}>
            {text}
          </p>
        )}
      </div>
      {change ? (
        <>
          <p class="hint">{t('change')}</p>
          <DiffText parts={change} language={originalLanguage} />
        </>
      ) : null}
      <Comments c={c} circular={circular} revision={revision} paragraph={paragraph} />
    </li>
  );
}

function Comments({ c, circular, revision, paragraph }: Card): JSX.Element {
  const t = speak(revisionWords, c.var.language);
  const mayAct = !circular.issuance && hasRole(c.var.actor, 'officer', 'reviser');
  const action = to(c, `/circulars/${circular.id}/comments`);
  const id = `comment-${paragraph.key}`;
  return (
    <>
      {paragraph.comments.length === 0 ? null : (
        <ul class="plain" aria-label={t('comments')}>
          {paragraph.comments.map((comment) => (
            <CommentRow c={c} comment={comment} action={action} mayAct={mayAct} language={revision.language} />
          ))}
        </ul>
      )}
      {mayAct ? (
        <details class="withdraw">
          <summary>{t('comment')}</summary>
          <Form c={c} action={action} class="step-form">
            <input type="hidden" name="language" value={revision.language} />
            <input type="hidden" name="key" value={paragraph.key} />
            <label for={id}>{t('yourComment')}</label>
            <textarea id={id} name="text" rows={2} dir="auto" required />
            <button type="submit" class="button quiet">
              {t('comment')}
            </button>
          </Form>
        </details>
      ) : null}
    </>
  );
}

function CommentRow(props: { c: Request; comment: ParagraphComment; action: string; mayAct: boolean; language: string }): JSX.Element {
  const { c, comment, action } = props;
  const t = speak(revisionWords, c.var.language);
  return (
    <li>
      <span dir="auto">{comment.text}</span>{' '}
      <span class="hint">
        <bdi>{comment.madeByName}</bdi> · {wordMoment(comment.madeAt, c.var.language)}
        {comment.resolved ? ` · ${t('resolvedBy', { name: comment.resolved.byName })}` : ''}
      </span>{' '}
      {props.mayAct && !comment.resolved ? (
        <ActionButton
          c={c}
          action={`${action}/${comment.id}/resolution`}
          label={t('resolve')}
          fields={{ language: props.language }}
          quiet
        />
      ) : null}
    </li>
  );
}
