import type { ComponentChildren, JSX } from 'preact';
import { Heading, Pill, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage, normaliseText } from '../../languages/public.ts';
import type { Meeting } from '../meeting.ts';
import { notesWords } from './notes-words.ts';
import type { Paper } from './paper.ts';

/** The path of a paper's pages, without the language. */
export function pathOf(meeting: Meeting, paper: Paper): string {
  return `/meetings/${meeting.slug}/notes/${paper.id}`;
}

/** The head of both pages of a paper: its meeting, its kind and symbol, its text and its check as a menu. */
export function PaperFrame(props: {
  c: Request;
  meeting: Meeting;
  paper: Paper;
  tab: 'text' | 'check';
  children: ComponentChildren;
}): JSX.Element {
  const { c, meeting, paper } = props;
  const t = speak(notesWords, c.var.language);
  const path = to(c, pathOf(meeting, paper));
  return (
    <>
      <Heading
        over={
          <>
            <a href={to(c, `/meetings/${meeting.slug}/notes`)}>
              {normaliseText(inLanguage(meeting.title, c.var.language), c.var.language)}
            </a>{' '}
            {paper.issue ? <bdi dir="ltr">{paper.issue.symbol}</bdi> : <Pill tone="idle">{t('draft')}</Pill>}
            {paper.distribution === 'general' ? null : <Pill tone="warn">{t(`distribution_${paper.distribution}`)}</Pill>}
          </>
        }
        title={t(`kind_${paper.kind}`)}
      />
      <nav aria-label={t('paper')}>
        <ul class="steps">
          <li>
            <a href={path} aria-current={props.tab === 'text' ? 'page' : undefined}>
              {t('text')}
            </a>
          </li>
          <li>
            <a href={`${path}/check`} aria-current={props.tab === 'check' ? 'page' : undefined}>
              {t('check')}
            </a>
          </li>
        </ul>
      </nav>
      {props.children}
    </>
  );
}
