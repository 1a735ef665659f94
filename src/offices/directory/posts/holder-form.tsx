import { z } from 'zod';
import { Choices, field, type Request, Select, Tick } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { BodyRecord } from '../bodies/body-record.ts';
import { displayName } from '../display-name.ts';
import { backFromPost, DayField, dayLabels, loadPost, overPost, type PostOf } from '../form-subjects.tsx';
import { formWords } from '../form-words.ts';
import type { PersonInput } from '../persons/enter-person.ts';
import { NameFields, nameScripts } from '../persons/name-fields.tsx';
import { appointHolder, enterHolding } from './enter-holding.ts';
import type { Holder } from './posts.ts';
import type { DirectoryForm } from './serve-form.tsx';

/** The fields of a name in every script. */
export const nameTexts = Object.fromEntries(
  nameScripts.flatMap((code) => ['given', 'family', 'particle'].map((part) => [`${code}_${part}`, field.optionalText(100)])),
);

const holder = z.object({
  from: field.day(),
  person: field.optionalText(36),
  gender: field.choice(['female', 'male', 'not-stated']),
  family_first: field.ticked(),
  acting: field.ticked(),
  ...nameTexts,
});
/** The form that gives a post a new holder: someone known, or a person named in every script at hand. */
export const holderForm: DirectoryForm<typeof holder, PostOf> = {
  path: '/directory/:slug/posts/:post/holder',
  title: 'appoint',
  notice: 'holder',
  schema: holder,
  load: loadPost,
  over: overPost,
  back: backFromPost,
  labels: (c) => ({
    ...dayLabels(c),
    latn_family: speak(formWords, c.var.language)('family'),
    gender: speak(formWords, c.var.language)('gender'),
  }),
  fields: (c, state, { record }) => {
    const t = speak(formWords, c.var.language);
    const known = knownPersons(record, c);
    const genders = (['female', 'male'] as const).map((value) => ({ value: value as string, label: t(value) }));
    return (
      <>
        <DayField c={c} state={state} name="from" label={t('day')} hint={t('appointHint')} />
        {known.length > 0 ? <Select c={c} state={state} name="person" label={t('person')} options={known} empty={t('someoneNew')} /> : null}
        <NameFields c={c} state={state} />
        <Choices
          c={c}
          state={state}
          name="gender"
          label={t('gender')}
          hint={t('genderHint')}
          options={[...genders, { value: 'not-stated', label: t('notStated') }]}
          value="not-stated"
        />
        <Tick c={c} state={state} name="acting" label={t('isActing')} />
      </>
    );
  },
  act: (db, actor, values, { record, post }) => {
    const { from, acting, gender } = values;
    const known = holdersOf(record).find(({ person_id }) => person_id === values.person);
    if (known) return enterHolding(db, actor, { postId: post.id, personId: known.person_id, from, acting });
    const person: PersonInput = { names: typedNames(values), ...(gender === 'not-stated' ? {} : { gender }) };
    return appointHolder(db, actor, { postId: post.id, from, acting, person });
  },
  placed: { 'person-unnamed': 'latn_family', 'holding-too-early': 'from', 'holding-overlaps': 'from' },
};

const holdersOf = ({ posts }: BodyRecord): Holder[] => posts.flatMap(({ holders }) => holders);

/** Whoever holds or held a post of the body, so that nobody is entered twice. */
function knownPersons(record: BodyRecord, c: Request): { value: string; label: string }[] {
  const names = new Map(holdersOf(record).map(({ person_id, names }) => [person_id, displayName(names, c.var.language)]));
  return [...names].map(([value, label]) => ({ value, label }));
}

/** The names typed in the fields of every script. */
export function typedNames(values: Record<string, unknown>): PersonInput['names'] {
  const text = (name: string) => String(values[name] ?? '');
  return nameScripts.map((code) => ({
    script: code.charAt(0).toUpperCase() + code.slice(1),
    given: text(`${code}_given`),
    family: text(`${code}_family`),
    particle: text(`${code}_particle`),
    isAuthority: values.authority === code,
    familyFirst: values.family_first === true,
  }));
}
