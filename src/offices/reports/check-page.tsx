import type { JSX } from 'preact';
import type { Language } from '../../platform/language.ts';
import { Heading, Notice, Pill, type Request, Section, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { Activity } from '../activities/public.ts';
import { ReportLinks, type Review, type ReviewActs, ReviewPage } from '../concordance/pages.ts';
import { inLanguage, joinList, packOf } from '../languages/public.ts';
import type { EditionCheck } from './check-edition.ts';
import type { Edition } from './edition.ts';
import { words } from './words.ts';

type Props = { c: Request; edition: Edition; check: EditionCheck; review: Review; acts: ReviewActs };

/** What an officer looks at before the council does: what is not written, then the versions on the reviser's screen. */
export function CheckPage({ c, edition, check, review, acts }: Props): JSX.Element {
  const t = speak(words, c.var.language);
  const { missing, faulty, findings, beganEarlier } = check;
  const isGood = missing.length + faulty.length + findings.length === 0;
  return (
    <>
      <Heading over={<bdi dir="ltr">{edition.symbol}</bdi>} title={t('checked')}>
        <ReportLinks c={c} acts={acts} />
        <a class="button quiet" href={to(c, `/reports/${edition.id}`)}>
          {t('back')}
        </a>
      </Heading>
      {isGood ? <Notice tone="good">{t('checkGood')}</Notice> : null}
      <Missing c={c} check={check} />
      {faulty.length > 0 ? (
        <Section title={t('faulty')}>
          <ul class="findings">
            {faulty.map(({ activity, language, problem }) => (
              <li>
                <ToActivity c={c} activity={activity} /> <Languages c={c} languages={[language]} />{' '}
                <code dir="ltr">{problem.name ?? problem.code}</code>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {beganEarlier.length > 0 ? (
        <Section title={t('beganEarlier')}>
          <p class="hint">{t('beganEarlierHint')}</p>
          <ul class="findings">
            {beganEarlier.map((activity) => (
              <li>
                <ToActivity c={c} activity={activity} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <ReviewPage c={c} review={review} acts={acts} />
    </>
  );
}

function ToActivity({ c, activity }: { c: Request; activity: Activity }): JSX.Element {
  return <a href={to(c, `/activities/${activity.id}/edit`)}>{inLanguage(activity.title, c.var.language)}</a>;
}

function Languages({ c, languages }: { c: Request; languages: readonly Language[] }): JSX.Element {
  const pack = packOf(c.var.language);
  return (
    <span class="quiet">
      (
      {joinList(
        [...languages].map((code) => pack.languageNames[code]),
        c.var.language,
      )}
      )
    </span>
  );
}

function Missing({ c, check }: { c: Request; check: EditionCheck }): JSX.Element | null {
  const t = speak(words, c.var.language);
  const activities = [...new Set(check.missing.map(({ activity }) => activity))];
  if (activities.length === 0) return null;
  return (
    <Section title={t('missing')}>
      <ul class="findings">
        {activities.map((activity) => (
          <li>
            <Pill tone="bad">{t('missing')}</Pill> <ToActivity c={c} activity={activity} />{' '}
            <Languages c={c} languages={check.missing.filter((one) => one.activity === activity).map(({ language }) => language)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
