import type { JSX } from 'preact';
import { allLanguages, directionOf, type Language } from '../../../platform/language.ts';
import {
  Form,
  type FormState,
  Heading,
  ProblemSummary,
  type Request,
  TextArea,
  TextField,
  Tick,
  to,
} from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage } from '../../languages/public.ts';
import type { BodyRecord } from '../bodies/body-record.ts';
import { formWords } from '../form-words.ts';
import { labelLanguage } from '../label-language.ts';
import { largestPicture } from '../signatures/read-drawing.ts';
import { words } from '../words.ts';
import { contactRows } from './letterhead-form.ts';
import { largestMark } from './letterhead-mark.ts';
import { letterheadWords } from './letterhead-words.ts';
import type { BodyLetterhead } from './letterheads.ts';

type View = {
  c: Request;
  record: BodyRecord;
  language: Language;
  state: FormState;
  /** Every letterhead of the body that is set. */
  known: Map<Language, BodyLetterhead>;
  mark?: string;
};
const pathOf = ({ body }: BodyRecord, language: Language) => `/directory/${body.slug}/letterhead/${language}`;

/** The head of a body's paper in one language: its lines, its contacts and its mark. */
export function LetterheadPage({ c, record, language, state, known, mark }: View): JSX.Element {
  const t = speak(letterheadWords, c.var.language);
  const labels = Object.fromEntries([
    ...(['organization', 'place', 'address', 'mark'] as const).map((name) => [name, t(name)]),
    ...contactRows.flatMap((n) => [
      [`label_${n}`, t('contactLabel', { n })],
      [`value_${n}`, t('contactValue', { n })],
    ]),
  ]);
  const back = to(c, `/directory/${record.body.slug}`);
  return (
    <>
      <Heading over={<a href={back}>{inLanguage(record.names.formal, c.var.language)}</a>} title={t('letterhead')} under={t('under')}>
        {known.has(language) ? (
          <a class="button quiet" href={to(c, `${pathOf(record, language)}/sample.pdf`)}>
            {t('sample')}
          </a>
        ) : null}
      </Heading>
      <Languages c={c} record={record} language={language} known={known} />
      <ProblemSummary c={c} state={state} labels={labels} />
      <Form c={c} action={to(c, pathOf(record, language))} multipart>
        <Lines c={c} state={state} language={language} />
        <Contacts c={c} state={state} />
        <Mark c={c} state={state} mark={mark} />
        <p class="directory-submit">
          <button type="submit" class="button">
            {speak(formWords, c.var.language)('save')}
          </button>
          <a href={back}>{speak(words, c.var.language)('cancel')}</a>
        </p>
      </Form>
    </>
  );
}

function Languages({ c, record, language, known }: Pick<View, 'c' | 'record' | 'language' | 'known'>): JSX.Element {
  const t = speak(letterheadWords, c.var.language);
  return (
    <nav class="directory-tabs" aria-label={t('languages')}>
      <ul>
        {allLanguages.map((code) => (
          <li>
            <a href={to(c, pathOf(record, code))} aria-current={code === language ? 'page' : undefined}>
              {labelLanguage(code, c.var.language)} <span class="hint">{t(known.has(code) ? 'isSet' : 'notSet')}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Fields = { c: Request; state: FormState };

function Lines({ c, state, language }: Fields & { language: Language }): JSX.Element {
  const t = speak(letterheadWords, c.var.language);
  const shared = { c, state, lang: language, dir: directionOf(language) };
  return (
    <>
      <TextField {...shared} name="organization" label={t('organization')} />
      <TextField {...shared} name="motto" label={t('motto')} optional />
      <TextField {...shared} name="desk" label={t('desk')} hint={t('deskHint')} optional />
      <TextArea {...shared} name="address" label={t('address')} hint={t('addressHint')} rows={5} optional />
      <TextField {...shared} name="place" label={t('place')} hint={t('placeHint')} />
    </>
  );
}

function Contacts({ c, state }: Fields): JSX.Element {
  const t = speak(letterheadWords, c.var.language);
  return (
    <fieldset class="directory-script">
      <legend>{t('contacts')}</legend>
      <p class="hint">{t('contactsHint')}</p>
      {contactRows.map((n) => (
        <div class="directory-contact">
          <TextField c={c} state={state} name={`label_${n}`} label={t('contactLabel', { n })} dir="auto" autocomplete="off" />
          <TextField c={c} state={state} name={`value_${n}`} label={t('contactValue', { n })} dir="auto" autocomplete="off" />
        </div>
      ))}
    </fieldset>
  );
}

function Mark({ c, state, mark }: Fields & { mark?: string }): JSX.Element {
  const t = speak(letterheadWords, c.var.language);
  const problem = state.problems.mark;
  return (
    <>
      <div class={problem ? 'field has-problem' : 'field'}>
        <label for="mark">{t('mark')}</label>
        <p class="hint" id="mark-hint">
          {t('markHint', { kilobytes: largestMark / 1024, picture: largestPicture / 1024 })}
        </p>
        {problem ? (
          <p class="problem" id="mark-problem">
            {state.wordings?.[problem]}
          </p>
        ) : null}
        {mark ? (
          <img class="directory-mark" src={`data:image/svg+xml;base64,${Buffer.from(mark).toString('base64')}`} alt={t('markNow')} />
        ) : null}
        <input
          type="file"
          id="mark"
          name="mark"
          accept=".svg,.png,.jpg,.jpeg,image/svg+xml,image/png,image/jpeg"
          aria-describedby={problem ? 'mark-hint mark-problem' : 'mark-hint'}
        />
      </div>
      {mark ? <Tick c={c} state={state} name="no_mark" label={t('noMark')} /> : null}
    </>
  );
}
