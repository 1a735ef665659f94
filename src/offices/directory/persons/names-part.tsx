import type { JSX } from 'preact';
import { allLanguages } from '../../../platform/language.ts';
import { Foreign, Section } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { Change, type Part } from '../bodies/body-parts.tsx';
import { renameWords } from '../bodies/rename-words.ts';
import { labelLanguage } from '../label-language.ts';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';
import type { DatedName } from './names-series.ts';

/** The names of a body in every language, and those of other times. */
export function BodyNamesPart({ c, record }: Part): JSX.Element {
  const { names, series, on } = record;
  const t = speak(words, c.var.language);
  const written = allLanguages.filter((code) => names.formal[code]);
  const others = series.filter(({ from, to }) => (from !== undefined && from > on) || (to !== undefined && to <= on));
  return (
    <Section title={t('names')} actions={<Change c={c} record={record} path="names" label={t('change')} />}>
      <dl class="directory-names">
        {written.map((code) => (
          <div>
            <dt>{labelLanguage(code, c.var.language)}</dt>
            <dd>
              <Foreign language={code}>{names.formal[code]}</Foreign>
              {names.acronym?.[code] ? (
                <>
                  {' '}
                  · <Foreign language={code}>{names.acronym[code]}</Foreign>
                </>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      {others.length > 0 ? (
        <details class="directory-former">
          <summary>{speak(renameWords, c.var.language)('formerNames')}</summary>
          <ul>
            {others.map((name) => (
              <OtherName c={c} name={name} on={on} />
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

function OtherName({ c, name, on }: { c: Part['c']; name: DatedName; on: string }): JSX.Element {
  const language = c.var.language;
  const t = speak(renameWords, language);
  const { from, to } = name;
  const when = from && from > on ? t('fromDay', { day: wordDay(from, language) }) : to ? t('until', { day: wordDay(to, language) }) : '';
  return (
    <li>
      <Foreign language={name.language}>{name.formal}</Foreign>
      <span class="directory-under">{when}</span>
    </li>
  );
}
