import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ownNames } from '../../../platform/language.ts';
import { Form, Notice, type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { wordLanguages } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { wordMoment } from '../word-moment.ts';
import { corrigendumWords } from './corrigendum-words.ts';
import type { Corrigendum } from './family.ts';

/** The corrigenda of a letter; `corrected` is the reference of what a corrigendum corrects. */
export type CorrigendaView = { c: Request; circular: Circular; corrigenda: Corrigendum[]; corrected?: string };

/** What replaced a letter or what it replaces, with the difference, and the form that begins a corrigendum. */
export function CorrigendaPart(view: CorrigendaView): JSX.Element | null {
  const { c, circular, corrigenda } = view;
  const t = speak(corrigendumWords, c.var.language);
  const open = corrigenda.find(({ reference }) => !reference);
  const mayBegin = circular.issuance && !circular.corrects && !open && hasRole(c.var.actor, 'officer');
  if (!circular.corrects && corrigenda.length === 0 && !mayBegin) return null;
  return (
    <Section title={t('corrigenda')} id="corrigenda">
      <Corrects {...view} />
      <Replaced {...view} />
      {circular.corrects || corrigenda.length === 0 ? null : (
        <ul class="plain">
          {corrigenda.map((each) => (
            <CorrigendumRow c={c} corrigendum={each} />
          ))}
        </ul>
      )}
      {mayBegin ? <BeginForm c={c} circular={circular} /> : null}
    </Section>
  );
}

/** Of a corrigendum: what it takes the place of. */
function Corrects({ c, circular, corrected }: CorrigendaView): JSX.Element | null {
  if (!circular.corrects) return null;
  const t = speak(corrigendumWords, c.var.language);
  return (
    <p>
      {t('corrects')}{' '}
      <a href={to(c, `/circulars/${circular.corrects.id}`)}>
        <bdi dir="ltr">{corrected}</bdi>
      </a>{' '}
      · <a href={to(c, `/circulars/${circular.id}/difference`)}>{t('difference')}</a>
    </p>
  );
}

/** Of a letter that no longer stands, or not in every version: by what it was replaced. */
export function Replaced({ c, circular, corrigenda }: Pick<CorrigendaView, 'c' | 'circular' | 'corrigenda'>): JSX.Element | null {
  const later = corrigenda.filter(({ reference, number }) => reference && number > (circular.corrects?.number ?? 0));
  const gone = circular.languages.filter((language) => later.some(({ languages }) => languages.includes(language)));
  const reference = later.findLast(({ languages }) => gone.some((language) => languages.includes(language)))?.reference;
  if (!reference) return null;
  const t = speak(corrigendumWords, c.var.language);
  const isWhole = gone.length === circular.languages.length;
  const says = isWhole
    ? t('replaced', { reference })
    : t('replacedPartly', { reference, languages: wordLanguages(gone, c.var.language, 'plain') });
  return <Notice tone="warn">{says}</Notice>;
}

function CorrigendumRow({ c, corrigendum }: { c: Request; corrigendum: Corrigendum }): JSX.Element {
  const t = speak(corrigendumWords, c.var.language);
  const { id, number, reference, dispatchedAt, letters, languages } = corrigendum;
  const sent = dispatchedAt ? `${t('sentTo', { n: letters })} · ${wordMoment(dispatchedAt, c.var.language)}` : t('notSent');
  return (
    <li>
      <a href={to(c, `/circulars/${id}`)}>{reference ? <bdi dir="ltr">{reference}</bdi> : `${t('corrigendumOf')} ${number}`}</a>{' '}
      {languages.map((language) => (
        <span class="tag" title={ownNames[language]}>
          {language.toUpperCase()}
        </span>
      ))}{' '}
      {reference ? sent : t('inDraft')} · <a href={to(c, `/circulars/${id}/difference`)}>{t('difference')}</a>
    </li>
  );
}

function BeginForm({ c, circular }: { c: Request; circular: Circular }): JSX.Element {
  const t = speak(corrigendumWords, c.var.language);
  return (
    <details class="withdraw">
      <summary>{t('prepare')}</summary>
      <p class="hint">{t('prepareUnder')}</p>
      <Form c={c} action={to(c, `/circulars/${circular.id}/corrigendum`)} class="step-form">
        <fieldset class="ticks">
          <legend>{t('versions')}</legend>
          {circular.languages.map((language) => (
            <label>
              <input type="checkbox" name="languages" value={language} checked /> <span lang={language}>{ownNames[language]}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="button">
          {t('prepare')}
        </button>
      </Form>
    </details>
  );
}
