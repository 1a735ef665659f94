import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { Form, Heading, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { type ClearingOrder, clearingOrders } from '../../clearance/public.ts';
import { inLanguage } from '../../languages/public.ts';
import { words } from '../words.ts';
import { kindWords } from './kind-words.ts';
import type { LetterSeries } from './letter-series.ts';

export type OrganizationSeries = { id: string; name: string; series: LetterSeries[]; fourEyes: boolean; order?: ClearingOrder };

/** Under which series each organization numbers its letters, kind by kind. */
export function SeriesPage({ c, organizations }: { c: Request; organizations: OrganizationSeries[] }): JSX.Element {
  const t = speak(kindWords, c.var.language);
  const w = speak(words, c.var.language);
  const isFixed = !hasRole(c.var.actor, 'head-of-cabinet', 'administrator');
  return (
    <>
      <Heading title={t('series')} under={t('seriesUnder')} />
      {isFixed ? <p class="hint">{t('whoChanges')}</p> : null}
      {organizations.map(({ id, name, series, fourEyes, order }) => (
        <Section title={name}>
          <Form c={c} action={to(c, '/circulars/series')} class="form wide">
            <input type="hidden" name="organization" value={id} />
            {series.map((each) => (
              <div class="pair">
                <div class="field">
                  <label for={`series-${id}-${each.kind}`}>{w(`kind_${each.kind}`)}</label>
                  <input
                    type="text"
                    id={`series-${id}-${each.kind}`}
                    name={`series-${each.kind}`}
                    value={each.series}
                    dir="ltr"
                    disabled={isFixed}
                  />
                </div>
                <div class="field">
                  <label for={`subject-${id}-${each.kind}`}>{t('seriesSubject')}</label>
                  <input
                    type="text"
                    id={`subject-${id}-${each.kind}`}
                    name={`subject-${each.kind}`}
                    value={inLanguage(each.subject, c.var.language)}
                    disabled={isFixed}
                  />
                </div>
              </div>
            ))}
            <div class="field">
              <label for={`order-${id}`}>{t('clearingOrder')}</label>
              <select id={`order-${id}`} name="order" disabled={isFixed}>
                <option value="">{t('order_usual')}</option>
                {clearingOrders.map((each) => (
                  <option value={each} selected={each === order}>
                    {each
                      .split(' ')
                      .map((role) => w(`role_${role}` as keyof typeof words))
                      .join(' → ')}
                  </option>
                ))}
              </select>
            </div>
            <label class="confirm">
              <input type="checkbox" name="four-eyes" value="yes" checked={fourEyes} disabled={isFixed} /> {t('fourEyes')}
            </label>
            {isFixed ? null : (
              <p>
                <button type="submit" class="button">
                  {t('save')}
                </button>
              </p>
            )}
          </Form>
        </Section>
      ))}
    </>
  );
}
