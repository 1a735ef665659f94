import type { JSX } from 'preact';
import { z } from 'zod';
import { allLanguages } from '../../../platform/language.ts';
import { type FormState, field, type Request, Select, TextField } from '../../../platform/web/public.ts';
import { speak, word } from '../../../platform/words.ts';
import { packOf } from '../../languages/public.ts';
import { listCountries } from '../countries/list-countries.ts';
import { countryName } from '../countries/name-country.ts';
import { compareCountries } from '../countries/order-countries.ts';
import { formWords } from '../form-words.ts';
import { languageOptions } from '../label-language.ts';
import type { DirectoryForm } from '../posts/serve-form.tsx';
import { kindWords, words } from '../words.ts';
import { bodyKinds } from './body-kinds.ts';
import { type BodyInput, enterBody } from './enter-body.ts';

const nameFields = Object.fromEntries(
  allLanguages.flatMap((code) => [
    [`name_${code}`, field.optionalText(300)],
    [`acronym_${code}`, field.optionalText(40)],
  ]),
);
const newBody = z.object({
  kind: field.choice(bodyKinds),
  country: field.optionalText(3),
  slug: field.text(80),
  language: field.choice(allLanguages),
  ...nameFields,
});

/** The form that enters a body: what it is, where, how it is written to, and its names. */
export const newBodyForm: DirectoryForm<typeof newBody, object> = {
  path: '/directory/new',
  title: 'enterBody',
  notice: 'entered',
  schema: newBody,
  load: async () => ({}),
  over: (c) => speak(words, c.var.language)('directory'),
  back: () => '/directory',
  leaveTo: ({ slug }) => `/directory/${slug}`,
  labels: labelsOf,
  fields: (c, state) => <NewBodyFields c={c} state={state} />,
  act: (db, actor, values) => enterBody(db, actor, { ...values, ...readInput(values) }),
  placed: { 'slug-bad': 'slug', 'slug-taken': 'slug', 'country-unknown': 'country', 'name-missing': 'name_en' },
};

function readInput(values: z.output<typeof newBody>): Pick<BodyInput, 'country' | 'correspondenceLanguage' | 'names'> {
  const typed: Record<string, unknown> = values;
  const text = (name: string) => String(typed[name] ?? '');
  const names = allLanguages.map((code) => [code, { formal: text(`name_${code}`), acronym: text(`acronym_${code}`) || undefined }]);
  return { country: values.country || undefined, correspondenceLanguage: values.language, names: Object.fromEntries(names) };
}

function labelsOf(c: Request): Record<string, string> {
  const t = speak(formWords, c.var.language);
  const w = speak(words, c.var.language);
  const language = packOf(c.var.language).languageNames.en;
  return { kind: w('kind'), country: w('country'), slug: t('slug'), language: t('language'), name_en: t('nameIn', { language }) };
}

function NewBodyFields({ c, state }: { c: Request; state: FormState }): JSX.Element {
  const language = c.var.language;
  const t = speak(formWords, language);
  const w = speak(words, language);
  const kinds = bodyKinds.map((value) => ({ value, label: word(kindWords[value], language) }));
  const codes = listCountries().map(({ alpha3 }) => alpha3);
  const countries = codes.sort(compareCountries(language)).map((value) => ({ value, label: countryName(value, language) }));
  return (
    <>
      <Select c={c} state={state} name="kind" label={w('kind')} options={kinds} value={c.req.query('kind')} empty={t('choose')} />
      <Select c={c} state={state} name="country" label={w('country')} options={countries} empty={w('noCountry')} optional />
      <TextField c={c} state={state} name="slug" label={t('slug')} hint={t('slugHint')} dir="ltr" autocomplete="off" />
      <Select c={c} state={state} name="language" label={t('language')} options={languageOptions(c.var.language)} empty={t('choose')} />
      {allLanguages.map((code) => (
        <NameField c={c} state={state} code={code} />
      ))}
    </>
  );
}

function NameField({ c, state, code }: { c: Request; state: FormState; code: (typeof allLanguages)[number] }): JSX.Element {
  const t = speak(formWords, c.var.language);
  const dir = code === 'ar' ? 'rtl' : 'ltr';
  const label = t('nameIn', { language: packOf(c.var.language).languageNames[code] });
  return (
    <div class="directory-name-pair">
      <TextField c={c} state={state} name={`name_${code}`} label={label} lang={code} dir={dir} />
      <TextField c={c} state={state} name={`acronym_${code}`} label={t('acronym')} lang={code} dir={dir} optional />
    </div>
  );
}
