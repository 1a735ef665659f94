import { describe, expect, test } from 'vitest';
import { allLanguages, type Language } from '../../../platform/language.ts';
import type { Pack } from '../pack.ts';
import { byLanguage, byThing, packOf } from '../pack-of.ts';

const others = allLanguages.filter((language) => language !== 'en');
/** Rooms whose tables say by an empty list or pattern that a language has no such thing. */
const mayBeEmpty = ['reading', 'sentences', 'statementWords', 'statements'];
const isEmpty = (table: unknown) =>
  typeof table === 'object' && table !== null && !(table instanceof RegExp || table instanceof Set) && Object.keys(table).length === 0;
const rowsOf: Record<string, (pack: Pack) => object> = {
  countries: (pack) => pack.countryNames,
  cities: (pack) => pack.places.cities,
  organizations: (pack) => pack.organizations.organizationNames,
  'nouns of office': (pack) => pack.gender.postNouns,
  'languages that a text names': (pack) => pack.formalities.languageNames,
  'marks of authentic texts': (pack) => pack.formalities.languageMarks,
  'parts in an event': (pack) => pack.names.eventRoles,
};

describe('the packs', () => {
  test.each(others)('%s has the rooms that English has', (language) => {
    const roomsOf = (one: Language) =>
      Object.entries(packOf(one))
        .filter(([, room]) => typeof room === 'object' && !Array.isArray(room))
        .map(([name]) => name)
        .sort();
    expect(roomsOf(language)).toEqual(roomsOf('en'));
  });

  test.each(allLanguages)('no table of %s is empty', (language) => {
    const empty = Object.entries(packOf(language)).flatMap(([room, tables]) =>
      Object.entries(tables)
        .filter(([, table]) => !mayBeEmpty.includes(room) && (table === undefined || isEmpty(table)))
        .map(([table]) => `${room}.${table}`),
    );
    expect(empty).toEqual([]);
  });

  test.each(others.flatMap((language) => Object.keys(rowsOf).map((rows) => [language, rows] as const)))(
    '%s names the same %s as English',
    (language, rows) => {
      const keys = (pack: Pack) => Object.keys(rowsOf[rows]?.(pack) ?? {}).sort();
      expect(keys(packOf(language)).length).toBeGreaterThan(2);
      expect(keys(packOf(language))).toEqual(keys(packOf('en')));
    },
  );
});

test('a table that some languages lack is read without them', () => {
  const titles = byLanguage((pack) => pack.gender.titlesBefore?.f);
  expect(titles.fr).toContain('Mme');
  expect(Object.keys(titles)).not.toContain('zh');
});

test('a table of things is read by thing, then by language', () => {
  const marks = byThing((pack) => pack.formalities.languageMarks);
  expect(Object.keys(marks)).toEqual(['authentic', 'original', 'translated']);
  expect(Object.keys(marks.original)).toEqual([...allLanguages]);
  expect(marks.translated.fr).toContain('traduit');
});
