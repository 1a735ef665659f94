import { countryCodes } from './codes.ts';
import { type DevelopmentList, listEntries } from './development-lists.ts';

export type Country = { alpha3: string; alpha2: string; m49: string; region: string; subRegion: string; intermediateRegion?: string };

const countries: readonly Country[] = countryCodes.map(([alpha3, alpha2, m49, region, subRegion, intermediate]) => ({
  alpha3,
  alpha2,
  m49,
  region,
  subRegion,
  ...(intermediate ? { intermediateRegion: intermediate } : {}),
}));
const byCode = new Map(countries.map((country) => [country.alpha3, country]));

/** The 193 Member States of the United Nations, the Holy See and the State of Palestine, by alpha-3 code. */
export function listCountries(): readonly Country[] {
  return countries;
}

/** Whether an alpha-3 code is one of ours; takes any text. */
export function isCountry(code: string): boolean {
  return byCode.has(code);
}

/** The codes of one country; throws on an unknown alpha-3 code. */
export function findCountry(code: string): Country {
  const country = byCode.get(code);
  if (!country) throw new Error(`unknown country code: ${code}`);
  return country;
}

/** Whether a country stands on a list on a day (YYYY-MM-DD); the day of graduation no longer counts. */
export function isInList(code: string, list: DevelopmentList, onDay: string): boolean {
  return listEntries.some(
    (entry) => entry.code === code && entry.list === list && entry.from <= onDay && (entry.to === undefined || onDay < entry.to),
  );
}
