import type { JSX } from 'preact';
import { z } from 'zod';
import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import { Choices, type FormState, type Request, Select } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import {
  type AddresseeRule,
  committeeSubjects,
  countryName,
  developmentLists,
  isCountry,
  m49Codes,
  m49Regions,
  nameBodies,
  ownLists,
} from '../../directory/public.ts';
import { inLanguage } from '../../languages/public.ts';
import { listNames } from '../list-names.ts';
import { callsForRule } from './find-addressed.ts';
import { narrowingWords } from './narrowing-words.ts';

type Option = { value: string; label: string };
/** What can be chosen; `bodies` and `countries` are those that the rule names one by one. */
export type Narrowings = { lists: Option[]; calls: Option[]; bodies: Option[]; countries: Option[] };

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const some = (fits: (value: string) => boolean) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string().refine(fits, 'choice')).max(80, 'choice'));
const isList = (value: string) => developmentLists.some((code) => code === value) || new RegExp(`^${uuid}$`).test(value);

/** The fields that narrow a rule, as a browser posts them. */
export const narrowingFields = {
  bodies: some((value) => new RegExp(`^${uuid}$`).test(value)),
  countries: some(isCountry),
  committees: some((value) => committeeSubjects.some(({ code }) => code === value)),
  lists: some(isList),
  regions: some((value) => m49Codes.includes(value)),
  unanswered: z
    .string()
    .regex(new RegExp(`^(?:${uuid})?$`), 'choice')
    .optional()
    .default(''),
};
const schema = z.object(narrowingFields);

/** What of a rule the fields make; nothing chosen narrows nothing, and committees narrow chairs alone. */
export function narrowingOf(
  { bodies, countries, committees, lists, regions, unanswered }: z.output<typeof schema>,
  post: AddresseeRule['post'],
): Pick<AddresseeRule, 'bodies' | 'countries' | 'committees' | 'lists' | 'regions' | 'unanswered'> {
  return {
    ...(bodies.length > 0 ? { bodies } : {}),
    ...(countries.length > 0 ? { countries } : {}),
    ...(post === 'chair' && committees.length > 0 ? { committees } : {}),
    ...(lists.length > 0 ? { lists } : {}),
    ...(regions.length > 0 ? { regions } : {}),
    ...(unanswered ? { unanswered } : {}),
  };
}

/** What can be chosen from today besides the fixed codes: lists of countries, calls, and what the rule names one by one. */
export async function narrowingsFor(
  db: Handle,
  rule: Pick<AddresseeRule, 'unanswered' | 'bodies' | 'countries'>,
  language: ScreenLanguage,
): Promise<Narrowings> {
  const names = await nameBodies(db, rule.bodies ?? [], language, 'formal');
  const own = await ownLists(db);
  const calls = await callsForRule(db, rule, language);
  return {
    lists: [
      ...developmentLists.map((code) => ({ value: code, label: capitalise(listNames[code][language], language) })),
      ...own.map(({ id, names }) => ({ value: id, label: inLanguage(names, language) })),
    ],
    calls: calls.map(({ id, title }) => ({ value: id, label: title })),
    bodies: (rule.bodies ?? []).map((id) => ({ value: id, label: names.get(id) ?? id })),
    countries: (rule.countries ?? []).map((code) => ({ value: code, label: isCountry(code) ? countryName(code, language) : code })),
  };
}

const capitalise = (text: string, language: ScreenLanguage) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

type Fields = { c: Request; state: FormState; rule: AddresseeRule; narrowings: Narrowings };

/** The institutions and countries that a rule names one by one; leaving one out takes it off the rule. */
export function NamedFields({ c, state, rule, narrowings }: Fields): JSX.Element {
  const t = speak(narrowingWords, c.var.language);
  const shared = { c, state, many: true };
  return (
    <>
      {narrowings.bodies.length > 0 ? (
        <Choices
          {...shared}
          name="bodies"
          label={t('bodies')}
          hint={t('bodiesHint')}
          options={narrowings.bodies}
          value={rule.bodies ?? []}
        />
      ) : null}
      {narrowings.countries.length > 0 ? (
        <Choices {...shared} name="countries" label={t('countries')} options={narrowings.countries} value={rule.countries ?? []} />
      ) : null}
    </>
  );
}

/** Committees, lists of countries, regions, and who has not yet answered. */
export function NarrowingFields({ c, state, rule, narrowings }: Fields): JSX.Element {
  const { language } = c.var;
  const t = speak(narrowingWords, language);
  const shared = { c, state, many: true };
  const subjects = committeeSubjects.map(({ code, names }) => ({ value: code, label: capitalise(names[language], language) }));
  const regions = m49Codes.map((code) => ({ value: code, label: m49Regions[code]?.[language] ?? code }));
  return (
    <>
      <Choices {...shared} name="lists" label={t('lists')} options={narrowings.lists} value={rule.lists ?? []} />
      <details open={Boolean(rule.regions ?? state.typed.regions)}>
        <summary>{t('regions')}</summary>
        <Choices {...shared} name="regions" label={t('regions')} options={regions} value={rule.regions ?? []} />
      </details>
      <details open={Boolean(rule.committees ?? state.typed.committees)}>
        <summary>{t('committees')}</summary>
        <Choices
          {...shared}
          name="committees"
          label={t('committees')}
          hint={t('committeesHint')}
          options={subjects}
          value={rule.committees ?? []}
        />
      </details>
      {narrowings.calls.length === 0 ? null : (
        <Select
          c={c}
          state={state}
          name="unanswered"
          label={t('unanswered')}
          options={narrowings.calls}
          value={rule.unanswered ?? ''}
          empty={t('anyone')}
        />
      )}
    </>
  );
}
