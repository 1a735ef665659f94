import type { JSX } from 'preact';
import { z } from 'zod';
import { allLanguages } from '../../../platform/language.ts';
import { Choices, type FormState, field, type Request, Select, TextField, type Typed } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { BodyRecord } from '../bodies/body-record.ts';
import { renameWords } from '../bodies/rename-words.ts';
import { displayName } from '../display-name.ts';
import { backToBody, loadBody, overBody } from '../form-subjects.tsx';
import { formWords } from '../form-words.ts';
import { languageOptions } from '../label-language.ts';
import { nameTexts, typedNames } from '../posts/holder-form.tsx';
import type { DirectoryForm } from '../posts/serve-form.tsx';
import { ranks } from './enter-person.ts';
import { NameFields, nameScripts } from './name-fields.tsx';
import { findPersonOf, type PersonRecord } from './names-person.ts';
import { correctPerson } from './rename-person.ts';

type PersonOf = { record: BodyRecord; person: PersonRecord };
const person = z.object({
  gender: field.choice(['female', 'male', 'not-stated']),
  honorific: field.optionalText(60),
  family_first: field.ticked(),
  rank: field.choice(['none', ...ranks]),
  authority: field.choice(['none', ...nameScripts]),
  languages: field.choices(allLanguages),
  ...nameTexts,
});

/** The form that corrects a person's name in every script, the gender as stated and the honorific. */
export const renamePersonForm: DirectoryForm<typeof person, PersonOf> = {
  path: '/directory/:slug/persons/:person',
  title: 'correctPerson',
  notice: 'person',
  schema: person,
  load: async (c) => {
    const record = await loadBody(c);
    const found = record && (await findPersonOf(c.var.db, record.body.id, c.req.param('person') ?? ''));
    return record && found && { record, person: found };
  },
  over: (c, { record, person: { names } }) => `${overBody(c, record)} · ${displayName(names, c.var.language)}`,
  back: ({ record }) => backToBody(record),
  labels: (c) => ({ latn_family: speak(formWords, c.var.language)('family'), gender: speak(formWords, c.var.language)('gender') }),
  fields: (c, state, subject) => {
    const t = speak(formWords, c.var.language);
    const filled = fill(state, subject.person);
    const genders = (['female', 'male'] as const).map((value) => ({ value: value as string, label: t(value) }));
    return (
      <>
        <p class="hint">{speak(renameWords, c.var.language)('personHint')}</p>
        <NameFields c={c} state={filled} />
        <Choices
          c={c}
          state={filled}
          name="gender"
          label={t('gender')}
          hint={t('genderHint')}
          options={[...genders, { value: 'not-stated', label: t('notStated') }]}
        />
        <TextField c={c} state={filled} name="honorific" label={speak(renameWords, c.var.language)('honorific')} dir="auto" optional />
        <RankAndForms c={c} state={filled} />
      </>
    );
  },
  act: (db, actor, values, { person: { id } }) => {
    const { gender, honorific, rank, languages } = values;
    const stated = { ...(gender === 'not-stated' ? {} : { gender }), ...(rank === 'none' ? {} : { rank }) };
    const corrected = { names: typedNames(values), honorific, languages, rank: undefined, ...stated };
    return correctPerson(db, actor, { personId: id, person: corrected });
  },
  placed: { 'person-unnamed': 'latn_family' },
};

/** The rank letters follow, the form of the name that others cite, and the languages the person reads. */
function RankAndForms({ c, state }: { c: Request; state: FormState }): JSX.Element {
  const t = speak(renameWords, c.var.language);
  const none = { value: 'none', label: t('none') };
  const rankOptions = ranks.map((value) => ({ value: value as string, label: t(`rank_${value}`) }));
  const scripts = nameScripts.map((value) => ({ value: value as string, label: speak(formWords, c.var.language)(value) }));
  return (
    <>
      <Select c={c} state={state} name="rank" label={t('rank')} hint={t('rankHint')} options={[none, ...rankOptions]} />
      <Select c={c} state={state} name="authority" label={t('authority')} hint={t('authorityHint')} options={[none, ...scripts]} />
      <Choices c={c} state={state} name="languages" label={t('languages')} options={languageOptions(c.var.language)} many />
    </>
  );
}

/** What is known stands in the fields until something is typed. */
function fill(state: FormState, { names, gender, honorific, rank, languages }: PersonRecord): FormState {
  if (Object.keys(state.typed).length > 0) return state;
  const written = names.flatMap(({ script, given, family, particle }) => [
    [`${script.toLowerCase()}_particle`, particle ?? ''],
    [`${script.toLowerCase()}_given`, given],
    [`${script.toLowerCase()}_family`, family],
  ]);
  const authority = names.find(({ is_authority }) => is_authority)?.script.toLowerCase() ?? 'none';
  const typed: Typed = {
    ...Object.fromEntries(written),
    gender: gender ?? 'not-stated',
    honorific: honorific ?? '',
    rank: rank ?? 'none',
    languages,
    authority,
  };
  return { ...state, typed: names.some(({ family_first }) => family_first) ? { ...typed, family_first: 'yes' } : typed };
}
