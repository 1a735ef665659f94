import type { JSX } from 'preact';
import { emptyForm, Form, Heading, Pill, type Request, Section, TextField, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { ListedPost } from '../posts/posts.ts';
import { wordPost } from '../posts/word-posts.ts';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';
import { correctionWords } from './correction-words.ts';
import type { CorrectionSet, ListedCorrection } from './list-corrections.ts';
import { wordProposed } from './word-correction-mail.ts';

export type SetOf = CorrectionSet & { slug: string; body: string; posts: ListedPost[] };

/** What correspondents propose, set by set; each correction is accepted or declined by itself. */
export function CorrectionsPage({ c, sets }: { c: Request; sets: SetOf[] }): JSX.Element {
  const t = speak(correctionWords, c.var.language);
  const day = (at: Date) => wordDay(at.toISOString().slice(0, 10), c.var.language);
  return (
    <>
      <Heading over={<a href={to(c, '/directory')}>{speak(words, c.var.language)('directory')}</a>} title={t('title')} under={t('under')} />
      {sets.length === 0 ? <p class="empty">{t('none')}</p> : null}
      {sets.map((set) => (
        <Section title={set.body} actions={<a href={to(c, `/directory/${set.slug}`)}>{speak(words, c.var.language)('body')}</a>}>
          <p class="directory-under">
            {t('from', { name: `\u2068${set.saidBy}\u2069`, day: day(set.receivedAt) })}
            {set.toldAt ? ` · ${t('told', { day: day(set.toldAt) })}` : ''}
          </p>
          {set.note ? (
            <p class="directory-lines">
              <bdi>{set.note}</bdi>
            </p>
          ) : null}
          <ul class="directory-pairs">
            {set.corrections.map((correction) => (
              <Correction c={c} set={set} correction={correction} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function Correction({ c, set, correction }: { c: Request; set: SetOf; correction: ListedCorrection }): JSX.Element {
  const t = speak(correctionWords, c.var.language);
  const post = set.posts.find(({ id }) => id === correction.postId);
  const over = post ? wordPost(post, 'parliament', null, c.var.language) : t('general');
  return (
    <li>
      <strong>
        {over} · {t(correction.field)}
      </strong>
      <dl class="directory-addresses">
        <div>
          <dt>{t('known')}</dt>
          <dd>
            <bdi>{correction.known || '—'}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('proposed')}</dt>
          <dd>
            <bdi>{wordProposed(correction, c.var.language)}</bdi>
          </dd>
        </div>
      </dl>
      {correction.decision ? (
        <p>
          <Pill tone={correction.decision === 'accepted' ? 'good' : 'idle'}>{t(`decision_${correction.decision}`)}</Pill>{' '}
          <bdi>{correction.reason}</bdi>
        </p>
      ) : (
        <Decide c={c} id={correction.id} />
      )}
    </li>
  );
}

function Decide({ c, id }: { c: Request; id: string }): JSX.Element {
  const t = speak(correctionWords, c.var.language);
  return (
    <Form c={c} action={to(c, `/directory/corrections/${id}`)} class="directory-decide">
      <TextField c={c} state={emptyForm} name="reason" label={t('reason')} dir="auto" optional />
      <button type="submit" name="decision" value="accepted" class="button">
        {t('accept')}
      </button>
      <button type="submit" name="decision" value="declined" class="button quiet">
        {t('decline')}
      </button>
    </Form>
  );
}
