import type { Handle } from '../../../platform/database/public.ts';
import { allLanguages, type Language } from '../../../platform/language.ts';
import { countryName, foldText, isCountry, type ListedBody, listBodies } from '../../directory/public.ts';

/** The names by which a text tells a body from every other one, with the way they follow a title; `folded` is for looking them up. */
export type TellingName = { name: string; of?: string; folded: string };
export type TellingNames = Partial<Record<Language, TellingName[]>>;

/**
 * The names of every body of the directory that no other body bears. A parliament's name must say the country: "the National Assembly" may be
 * anyone's, also of a body that the directory does not hold.
 */
export async function namesOfBodies(db: Handle): Promise<Map<string, TellingNames>> {
  const bodies = await listBodies(db);
  const all = bodies.map((body) => ({ id: body.id, telling: namesOf(body) }));
  const bearers = Map.groupBy(
    all.flatMap(({ id, telling }) => borne(telling).map((name) => ({ id, name }))),
    ({ name }) => name,
  );
  const isShared = (language: Language, { folded }: TellingName) =>
    new Set(bearers.get(`${language} ${folded}`)?.map(({ id }) => id)).size > 1;
  return new Map(
    all.map(({ id, telling }) => [
      id,
      Object.fromEntries(
        Object.entries(telling).map(([code, own]) => [code, own.filter((name) => !isShared(code as Language, name))]),
      ) as TellingNames,
    ]),
  );
}

const borne = (telling: TellingNames) => Object.entries(telling).flatMap(([code, own]) => own.map(({ folded }) => `${code} ${folded}`));

function namesOf({ kind, country, names }: ListedBody): TellingNames {
  return Object.fromEntries(
    allLanguages.map((language) => {
      const { formal, short, acronym, ofForm } = names;
      const of = ofForm[language];
      const given = [
        { name: formal[language] ?? '', ...(of ? { of } : {}) },
        ...[short[language], acronym?.[language]].map((name) => ({ name: name ?? '' })),
      ];
      const read = given.map((one) => ({ ...one, folded: foldText(one.name) }));
      const telling = read.filter(({ folded }) => folded.length > 1 && (kind !== 'parliament' || saysCountry(folded, country, language)));
      return [language, telling.filter((one, at) => telling.findIndex(({ folded }) => folded === one.folded) === at)];
    }),
  );
}

function saysCountry(folded: string, country: string | null, language: Language): boolean {
  if (!country || !isCountry(country)) return false;
  return folded.includes(foldText(countryName(country, language))) || folded.includes(foldText(countryName(country, language, 'formal')));
}
