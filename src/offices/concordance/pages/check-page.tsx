import type { JSX } from 'preact';
import { type Language, ownNames } from '../../../platform/language.ts';
import { ActionButton, Foreign, Heading, Pill, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { KeptCheck } from '../jobs/kept-check.ts';
import { wordUnjudged } from '../unjudged-words.ts';
import { words } from '../words.ts';
import { RowPart } from './row-part.tsx';
import { tones } from './severity-tones.ts';
import type { ShownCheck, ShownFinding } from './shown-check.ts';
import { wordDay } from './word-day.ts';

/** The findings of a check, the gravest first, and its versions side by side; `kept` is absent when nothing of it was stored. */
export function CheckPage({ c, shown, title, kept }: { c: Request; shown: ShownCheck; title: string; kept?: KeptCheck }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading over={<a href={to(c, '/concordance')}>{t('title')}</a>} title={<bdi>{title}</bdi>} under={<Counts c={c} shown={shown} />}>
        {kept ? <Actions c={c} kept={kept} /> : null}
      </Heading>
      <p class="hint">{kept ? t('keptUntil', { name: kept.byName, day: wordDay(kept.deleteOn, c.var.language) }) : t('notKept')}</p>
      <Section title={t('findings')} class="concordance-part">
        <FindingList c={c} findings={shown.findings.filter(({ waiver }) => !waiver)} />
      </Section>
      {shown.unjudged.length > 0 ? (
        <Section title={t('unjudged')} class="concordance-part">
          <ul>
            {shown.unjudged.map((one) => (
              <li>{wordUnjudged(one, c.var.language)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('side')} class="concordance-part">
        <ol class={`concordance-rows of-${Math.min(shown.versions.length, 4)}`}>
          {shown.rows.map((row, index) => (
            <RowPart c={c} row={row} number={index + 1} shown={shown} kept={kept} />
          ))}
        </ol>
      </Section>
    </>
  );
}

function Counts({ c, shown }: { c: Request; shown: ShownCheck }): JSX.Element {
  const t = speak(words, c.var.language);
  const open = shown.findings.filter(({ waiver }) => !waiver);
  const waived = shown.findings.length - open.length;
  return (
    <span class="concordance-counts">
      {(['must', 'look', 'style'] as const).map((severity) => (
        <Pill tone={tones[severity]}>
          {t(`severity_${severity}`)} {open.filter(({ finding }) => finding.severity === severity).length}
        </Pill>
      ))}
      {waived > 0 ? (
        <Pill tone="good">
          {t('waived')} {waived}
        </Pill>
      ) : null}
    </span>
  );
}

function Actions({ c, kept }: { c: Request; kept: KeptCheck }): JSX.Element {
  const t = speak(words, c.var.language);
  const name = (language: Language) => <Foreign language={language}>{ownNames[language]}</Foreign>;
  return (
    <>
      {kept.versions.map(({ language }) => (
        <a class="button quiet" href={to(c, `/concordance/${kept.id}/${language}.txt`)}>
          {name(language)} <span class="hint">.txt</span>
        </a>
      ))}
      <ActionButton c={c} action={to(c, `/concordance/${kept.id}/delete`)} label={t('delete')} quiet />
    </>
  );
}

/** Each finding in a line, leading into the text. */
function FindingList({ c, findings }: { c: Request; findings: ShownFinding[] }): JSX.Element {
  const t = speak(words, c.var.language);
  if (findings.length === 0) return <p class="check-clean">{t('clean')}</p>;
  return (
    <ol class="concordance-list">
      {findings.map(({ number, finding }) => (
        <li value={number}>
          <Pill tone={tones[finding.severity]}>{t(`severity_${finding.severity}`)}</Pill>{' '}
          <a href={`#finding-${number}`}>{finding.message[c.var.language]}</a>{' '}
          {finding.spans
            .filter(({ counterpart }) => !counterpart)
            .slice(0, 2)
            .map(({ language, text }) => (
              <>
                <Foreign language={language}>
                  <q>{text.length > 60 ? `${text.slice(0, 59)}…` : text}</q>
                </Foreign>{' '}
              </>
            ))}
        </li>
      ))}
    </ol>
  );
}
