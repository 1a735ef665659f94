import type { JSX } from 'preact';
import { z } from 'zod';
import { allLanguages, directionOf, type Language } from '../../../platform/language.ts';
import { Choices, type FormState, field, type Request, Select, TextField } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { preposeName } from '../../languages/public.ts';
import { DayField, dayLabels, ofBody } from '../form-subjects.tsx';
import { formWords } from '../form-words.ts';
import { labelLanguage } from '../label-language.ts';
import type { DatedName } from '../persons/names-series.ts';
import type { DirectoryForm } from '../posts/serve-form.tsx';
import { withArticle } from './body-names.ts';
import type { BodyRecord } from './body-record.ts';
import { type BodyNameInput, nameGenders, nameNumbers } from './enter-body.ts';
import { renameBody } from './rename-body.ts';
import { renameWords } from './rename-words.ts';

const parts = ['formal', 'short', 'of', 'acronym', 'article', 'gender', 'number'] as const;
const nameFields = Object.fromEntries(allLanguages.flatMap((code) => parts.map((part) => [`${part}_${code}`, field.optionalText(300)])));
const names = z.object({ how: field.choice(['renamed', 'corrected']), from: field.day(), ...nameFields });

/** The form that renames a body from a day on, or corrects its names. */
export const renameBodyForm: DirectoryForm<typeof names, BodyRecord> = {
  ...ofBody,
  path: '/directory/:slug/names',
  title: 'changeNames',
  notice: 'names',
  schema: names,
  labels: (c) => ({ ...dayLabels(c), how: speak(renameWords, c.var.language)('how') }),
  fields: (c, state, record) => <Fields c={c} state={state} record={record} />,
  act: (db, actor, values, { body }) =>
    renameBody(db, actor, { bodyId: body.id, ...(values.how === 'renamed' ? { from: values.from } : {}), names: readNames(values) }),
  placed: { 'name-too-early': 'from', 'name-missing': 'formal_en' },
};

function readNames(values: Record<string, unknown>): Partial<Record<Language, BodyNameInput>> {
  const text = (name: string) => String(values[name] ?? '');
  const grammar = (code: Language) => ({
    article: text(`article_${code}`),
    gender: nameGenders.find((each) => each === text(`gender_${code}`)),
    number: nameNumbers.find((each) => each === text(`number_${code}`)),
  });
  const given = allLanguages.map((code) => [
    code,
    {
      formal: text(`formal_${code}`),
      short: text(`short_${code}`),
      acronym: text(`acronym_${code}`),
      of: text(`of_${code}`),
      ...grammar(code),
    },
  ]);
  return Object.fromEntries(given);
}

function Fields({ c, state, record }: { c: Request; state: FormState; record: BodyRecord }): JSX.Element {
  const t = speak(renameWords, c.var.language);
  const options = (['renamed', 'corrected'] as const).map((value) => ({ value: value as string, label: t(value) }));
  return (
    <>
      <Choices c={c} state={state} name="how" label={t('how')} options={options} value="renamed" />
      <DayField c={c} state={state} name="from" label={speak(formWords, c.var.language)('day')} hint={t('fromHint')} />
      {allLanguages.map((code) => (
        <NameOf c={c} state={state} record={record} code={code} />
      ))}
    </>
  );
}

/** One language's name. The form after a noun is asked only where it is not simply made from the formal name. */
function NameOf({ c, state, record, code }: { c: Request; state: FormState; record: BodyRecord; code: Language }): JSX.Element {
  const t = speak(renameWords, c.var.language);
  const now = record.series.find((name) => name.language === code);
  const shared = { c, state, lang: code, dir: directionOf(code) };
  const made = now ? preposeName(withArticle(now.article, now.formal), 'of', code) : '';
  return (
    <fieldset class="directory-script">
      <legend>{labelLanguage(code, c.var.language)}</legend>
      <TextField {...shared} name={`formal_${code}`} label={t('formal')} value={now?.formal ?? ''} />
      <div class="directory-name-pair">
        <TextField {...shared} name={`short_${code}`} label={t('short')} value={now?.short ?? ''} optional />
        <TextField
          {...shared}
          name={`acronym_${code}`}
          label={speak(formWords, c.var.language)('acronym')}
          value={now?.acronym ?? ''}
          optional
        />
      </div>
      <TextField
        {...shared}
        name={`of_${code}`}
        label={t('of')}
        hint={made ? t('ofMade', { made }) : undefined}
        value={now?.of ?? ''}
        optional
      />
      <GrammarOf c={c} state={state} code={code} now={now} />
    </fieldset>
  );
}

/** Article, gender and number of one language's name; Chinese has none of them. */
function GrammarOf({
  c,
  state,
  code,
  now,
}: {
  c: Request;
  state: FormState;
  code: Language;
  now: DatedName | undefined;
}): JSX.Element | null {
  const t = speak(renameWords, c.var.language);
  if (code === 'zh') return null;
  const genders = nameGenders.map((value) => ({ value: value as string, label: t(`gender_${value}`) }));
  const numbers = nameNumbers.map((value) => ({ value: value as string, label: t(`number_${value}`) }));
  return (
    <div class="directory-name-pair">
      {code === 'ru' ? null : (
        <TextField
          c={c}
          state={state}
          name={`article_${code}`}
          label={t('article')}
          lang={code}
          dir={directionOf(code)}
          value={now?.article ?? ''}
          optional
        />
      )}
      <Select
        c={c}
        state={state}
        name={`gender_${code}`}
        label={t('nameGender')}
        options={genders}
        value={now?.gender ?? ''}
        empty={t('notGiven')}
        optional
      />
      <Select
        c={c}
        state={state}
        name={`number_${code}`}
        label={t('nameNumber')}
        options={numbers}
        value={now?.number ?? ''}
        empty={t('notGiven')}
        optional
      />
    </div>
  );
}
