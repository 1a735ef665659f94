import { allLanguages, type Language, screenLanguages } from '../../../platform/language.ts';
import { word } from '../../../platform/words.ts';
import { type BodyKind, bodyKinds, type Status, statuses } from '../bodies/body-kinds.ts';
import { isCountry, listCountries } from '../countries/list-countries.ts';
import { countryName } from '../countries/name-country.ts';
import { geopoliticalGroups } from '../taxonomy/geopolitical-groups.ts';
import { kindWords, statusWords } from '../words.ts';
import { keyOf } from './import-match-body.ts';
import { scriptOf } from './import-read-values.ts';
import type { ImportField, ImportValues } from './import-table.ts';

/** The columns that hold a body's official name, by language. */
export const nameFields: Readonly<Record<Language, ImportField>> = {
  en: 'nameEn',
  fr: 'nameFr',
  es: 'nameEs',
  ar: 'nameAr',
  ru: 'nameRu',
  zh: 'nameZh',
};

/** What lists call the kinds of body, besides the words of the pages. */
const otherKinds: Partial<Record<BodyKind, string[]>> = {
  parliament: ['parliament', 'parlement', 'parlamento', 'برلمان', 'chamber', 'legislature', 'national legislature'],
  associate: ['associate member', 'regional assembly', 'assemblée régionale', 'asamblea regional'],
  observer: ['parliamentary assembly', 'assemblée parlementaire', 'asamblea parlamentaria', 'observer organization'],
  'un-entity': ['un entity', 'united nations', 'nations unies', 'naciones unidas', 'الأمم المتحدة', 'un system'],
  partner: ['partner', 'partenaire', 'entidad asociada', 'شريك', 'ngo', 'ong'],
  organ: ['organ', 'organe', 'órgano', 'جهاز'],
};

const kinds = new Map<string, BodyKind>(
  bodyKinds.flatMap((kind) =>
    [kind, ...screenLanguages.map((code) => word(kindWords[kind], code)), ...(otherKinds[kind] ?? [])].map(
      (text) => [keyOf(text), kind] as const,
    ),
  ),
);
const standings = new Map<string, Status>(
  statuses.flatMap((status) =>
    [status, ...screenLanguages.map((code) => word(statusWords[status], code))].map((text) => [keyOf(text), status] as const),
  ),
);
const groups = new Map<string, string>(
  geopoliticalGroups.flatMap(({ code, names }) => [code, ...Object.values(names)].map((text) => [keyOf(text), code] as const)),
);
const countries = new Map<string, string>(
  listCountries().flatMap(({ alpha2, alpha3, m49 }) => {
    const names = allLanguages.flatMap((code) => [countryName(alpha3, code), countryName(alpha3, code, 'formal')]);
    return [alpha2, alpha3, m49, ...names, ...names.map((name) => name.replace(/\s*[(（].*$/, ''))].map(
      (text) => [keyOf(text), alpha3] as const,
    );
  }),
);

/** A kind of body by its word in any of the four languages; undefined for another word. */
export const readKind = (text: string): BodyKind | undefined => kinds.get(keyOf(text));
/** A status by its word in any of the four languages. */
export const readStatus = (text: string): Status | undefined => standings.get(keyOf(text));
/** A geopolitical group by its key or name. */
export const readGroup = (text: string): string | undefined => groups.get(keyOf(text));
/** A country (alpha-3) by its codes or its official name in six languages. */
export const readCountry = (text: string): string | undefined => (isCountry(text) ? text : countries.get(keyOf(text)));

/**
 * The official names that a line gives a body: from a column of their own, else what names the body, in the language of its script (English
 * for Latin letters); a country's name alone names no body.
 */
export function readBodyNames(values: ImportValues): Partial<Record<Language, string>> {
  const own = allLanguages.flatMap((code) => {
    const name = values[nameFields[code]];
    return name ? [[code, name] as const] : [];
  });
  if (own.length > 0) return Object.fromEntries(own);
  const { body } = values;
  if (!body || readCountry(body)) return {};
  const languageOf: Readonly<Record<string, Language>> = { Arab: 'ar', Cyrl: 'ru', Hans: 'zh', Latn: 'en' };
  return { [languageOf[scriptOf(body)] ?? 'en']: body };
}
