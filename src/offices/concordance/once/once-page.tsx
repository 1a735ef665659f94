import type { JSX } from 'preact';
import { ownNames } from '../../../platform/language.ts';
import { Foreign, Form, Heading, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { KeptVersion } from '../jobs/kept-check.ts';
import type { ReviewFilter } from '../pages/filter-review.ts';
import type { Review } from '../pages/review.ts';
import { ReviewPage } from '../pages/review-page.tsx';
import { reviewWords } from '../review-words.ts';
import { words } from '../words.ts';
import { carriedAtMost, type OnceState } from './once-state.ts';

export const onceForm = 'once';
type Props = { c: Request; title: string; review: Review; versions: KeptVersion[]; state: OnceState; filter: ReviewFilter };

/** A check of which nothing is kept: the page itself carries the files, so that corrections can be taken away with them. */
export function OncePage({ c, title, review, versions, state, filter }: Props): JSX.Element {
  const t = speak(words, c.var.language);
  const carries = state.files.reduce((sum, { bytes }) => sum + bytes.length, 0) <= carriedAtMost;
  const form = carries ? { form: onceForm } : {};
  return (
    <>
      <Heading over={<a href={to(c, '/check')}>{t('alone')}</a>} title={<bdi>{title}</bdi>} under={t('notKept')} />
      {carries ? <Carried c={c} versions={versions} state={state} /> : <p class="hint">{t('tooLargeToCarry')}</p>}
      <ReviewPage
        c={c}
        review={review}
        acts={{ path: '/check', may: carries ? ['mend'] : [], scopes: [], colleagues: [], filter, ...form }}
      />
    </>
  );
}

function Carried({ c, versions, state }: Pick<Props, 'c' | 'versions' | 'state'>): JSX.Element {
  const t = speak(words, c.var.language);
  const r = speak(reviewWords, c.var.language);
  const button = (act: string, label: JSX.Element | string) => (
    <button type="submit" name="act" value={act} class="button quiet">
      {label}
    </button>
  );
  return (
    <Form c={c} action={to(c, '/check')} class="review-once" multipart id={onceForm}>
      {state.files.map(({ name, bytes }) => (
        <>
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="bytes" value={Buffer.from(bytes).toString('base64')} />
        </>
      ))}
      <input type="hidden" name="mends" value={JSON.stringify(state.mends)} />
      <button type="submit" name="act" value="again" class="button">
        {t('again')}
      </button>{' '}
      {versions.map(({ language, file }) => {
        const name = <Foreign language={language}>{ownNames[language]}</Foreign>;
        const isWord = /\.docx$/i.test(file);
        return (
          <>
            {isWord ? button(`docx-${language}`, named(name, '.docx')) : null} {button(`txt-${language}`, <span>{name} .txt</span>)}{' '}
          </>
        );
      })}
      {button('report-pdf', named(r('report'), '.pdf'))} {button('report-docx', named(r('report'), '.docx'))}
      <p class="hint">{t('againHint')}</p>
    </Form>
  );
}

/** A name with the ending of its file, which reads from left to right everywhere. */
function named(name: JSX.Element | string, ending: string): JSX.Element {
  return (
    <span>
      {name}{' '}
      <span class="hint" dir="ltr">
        {ending}
      </span>
    </span>
  );
}
