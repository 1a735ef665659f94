import type { JSX } from 'preact';
import { type Language, ownNames } from '../../../platform/language.ts';
import { ActionButton, Foreign, Heading, type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { KeptCheck } from '../jobs/kept-check.ts';
import { words } from '../words.ts';
import { ReportLinks } from './report-links.tsx';
import type { Review, ReviewActs } from './review.ts';
import { ReviewPage } from './review-page.tsx';
import { wordDay } from './word-day.ts';

/** A check that is kept: what may be taken away, and the reviser's screen. */
export function JobPage({ c, review, kept, acts }: { c: Request; review: Review; kept: KeptCheck; acts: ReviewActs }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading
        over={<a href={to(c, '/concordance')}>{t('title')}</a>}
        title={<bdi>{kept.title}</bdi>}
        under={t('keptUntil', { name: kept.byName, day: wordDay(kept.deleteOn, c.var.language) })}
      >
        <Files c={c} kept={kept} />
        <ReportLinks c={c} acts={acts} />
        <ActionButton c={c} action={to(c, `/concordance/${kept.id}/delete`)} label={t('delete')} quiet />
      </Heading>
      <ReviewPage c={c} review={review} acts={acts} />
    </>
  );
}

/** The versions as they stand: the Word file with its corrections as tracked changes where one was given, and the plain text. */
function Files({ c, kept }: { c: Request; kept: KeptCheck }): JSX.Element {
  const name = (language: Language) => <Foreign language={language}>{ownNames[language]}</Foreign>;
  const isWord = (file: string) => /\.docx$/i.test(file);
  return (
    <>
      {kept.versions.map(({ language, file }) => (
        <span class="review-files">
          {isWord(file) ? (
            <a class="button quiet" href={to(c, `/concordance/${kept.id}/${language}.docx`)}>
              {name(language)}{' '}
              <span class="hint" dir="ltr">
                .docx
              </span>
            </a>
          ) : null}{' '}
          <a class="button quiet" href={to(c, `/concordance/${kept.id}/${language}.txt`)}>
            {isWord(file) ? null : name(language)}{' '}
            <span class="hint" dir="ltr">
              .txt
            </span>
          </a>
        </span>
      ))}
    </>
  );
}
