import type { JSX } from 'preact';
import { ActionButton, Form, Pill, type Request, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { wordWhens } from '../activities/public.ts';
import { findTheme, reportThemes } from '../directory/public.ts';
import { inLanguage } from '../languages/public.ts';
import type { Edition } from './edition.ts';
import { byTheme, type Entry } from './entries-of.ts';
import { words } from './words.ts';

type Props = { c: Request; edition: Edition; entries: Entry[]; mayArrange: boolean };

/** The entries under their themes, each with what may be done with it. */
export function EntryTable({ c, edition, entries, mayArrange }: Props): JSX.Element {
  const language = c.var.language;
  return (
    <>
      {byTheme(entries).map(({ theme, entries: own }) => (
        <section class="theme-entries">
          <h3>{inLanguage(findTheme(theme).names, language)}</h3>
          <ol>
            {own.map((entry, index) => (
              <li id={`${entry.activity.id}.${theme}`} class={entry.leftOut ? 'entry left-out' : 'entry'}>
                <Line c={c} entry={entry} />
                {mayArrange ? (
                  <Arrange c={c} edition={edition} entry={entry} isFirst={index === 0} isLast={index === own.length - 1} />
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Line({ c, entry }: { c: Request; entry: Entry }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const { activity } = entry;
  return (
    <div class="entry-line">
      <a href={to(c, `/activities/${activity.id}`)}>{inLanguage(activity.title, language)}</a>{' '}
      {entry.citedAgain ? <Pill tone="idle">{t('citation')}</Pill> : null} {entry.leftOut ? <Pill tone="warn">{t('leftOut')}</Pill> : null}
      <span class="entry-when">{wordWhens(activity.whens, language)}</span>
    </div>
  );
}

type ArrangeProps = { c: Request; edition: Edition; entry: Entry; isFirst: boolean; isLast: boolean };

function Arrange({ c, edition, entry, isFirst, isLast }: ArrangeProps): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const { activity, theme } = entry;
  const action = to(c, `/reports/${edition.id}/arrangement`);
  const place = { activity: activity.id, theme };
  const title = inLanguage(activity.title, language);
  const themes = reportThemes.filter(({ code }) => code !== theme);
  return (
    <div class="entry-acts">
      <Move c={c} action={action} place={place} act="up" label={t('up', { title })} sign="↑" disabled={isFirst} />
      <Move c={c} action={action} place={place} act="down" label={t('down', { title })} sign="↓" disabled={isLast} />
      {entry.citedAgain ? (
        <ActionButton c={c} action={action} quiet label={t('dropCitation')} fields={{ ...place, act: 'drop' }} />
      ) : (
        <ActionButton
          c={c}
          action={action}
          quiet
          label={t(entry.leftOut ? 'takeBack' : 'leaveOut')}
          fields={{ ...place, act: entry.leftOut ? 'back' : 'out' }}
        />
      )}
      {entry.citedAgain || entry.leftOut ? null : (
        <details>
          <summary>{t('citeAlso')}</summary>
          <Form c={c} action={action} class="inline-form">
            <input type="hidden" name="activity" value={activity.id} />
            <input type="hidden" name="theme" value={theme} />
            <input type="hidden" name="act" value="cite" />
            <select name="second" aria-label={t('citeAlso')}>
              {themes.map(({ code, names }) => (
                <option value={code}>{inLanguage(names, language)}</option>
              ))}
            </select>
            <button type="submit" class="button quiet">
              {t('cite')}
            </button>
          </Form>
        </details>
      )}
    </div>
  );
}

type MoveProps = { c: Request; action: string; place: Record<string, string>; act: string; label: string; sign: string; disabled: boolean };

function Move({ c, action, place, act, label, sign, disabled }: MoveProps): JSX.Element {
  return (
    <Form c={c} action={action} class="inline-form">
      {Object.entries({ ...place, act }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class="button quiet move" aria-label={label} title={label} disabled={disabled}>
        {sign}
      </button>
    </Form>
  );
}
