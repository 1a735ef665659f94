import { expect, test } from 'vitest';
import { listCountries } from '../../src/offices/directory/public.ts';
import { choosePool } from './choose-pool.ts';
import { familyNamesToAvoid } from './known-leaders.ts';
import { makePerson } from './make-person.ts';
import { transliterateToArabic } from './transliterate-to-arabic.ts';

const codes = listCountries().map((country) => country.alpha3);

test('the same seed makes the same person, another seed another one', () => {
  expect(makePerson('speaker', 'KEN')).toEqual(makePerson('speaker', 'KEN'));
  const twenty = Array.from({ length: 20 }, (_, at) => JSON.stringify(makePerson(`speaker-${at}`, 'KEN').names[0]));
  expect(new Set(twenty).size).toBeGreaterThan(10);
});

test('every country has names, and some eight in a hundred persons state no gender', () => {
  const persons = codes.flatMap((code) => Array.from({ length: 20 }, (_, at) => makePerson(`census-${at}`, code)));
  const silent = persons.filter((person) => person.gender === undefined).length / persons.length;
  expect(silent).toBeGreaterThan(0.06);
  expect(silent).toBeLessThan(0.1);
  for (const person of persons) {
    for (const name of person.names) expect(`${name.given}|${name.family}`).toMatch(/^[^_|/]+\|[^_|/]+$/);
    expect(person.names.some((name) => name.script === 'Arab')).toBe(true);
  }
});

test('a gender asked for is the gender given', () => {
  for (const code of codes) expect(makePerson('asked', code, 'female').gender).toBe('female');
});

test('names stand in the script of the country and in its order', () => {
  const scriptOf = (code: string) => makePerson('script', code).names.map((name) => name.script);
  expect(scriptOf('EGY')).toEqual(['Latn', 'Arab']);
  expect(scriptOf('RUS')).toEqual(['Latn', 'Cyrl', 'Arab']);
  expect(scriptOf('CHN')).toEqual(['Latn', 'Hans', 'Arab']);
  expect(['CHN', 'JPN', 'KOR', 'HUN', 'FRA'].map((code) => makePerson('order', code).names[0]?.familyFirst)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  const woman = makePerson('inflected', 'RUS', 'female').names;
  expect(woman[0]?.family).toMatch(/(ov|in)a$/);
  expect(woman[1]?.family).toMatch(/(ов|ин)а$/);
});

test('no pool holds the family name of a known leader', () => {
  const avoided = new Set(familyNamesToAvoid.map((name) => name.toLowerCase()));
  const found = codes
    .flatMap((code) => choosePool(code).family.map((name) => name.latin))
    .filter((name) => avoided.has(name.toLowerCase()));
  expect(found).toEqual([]);
});

test('a Latin name is written in Arabic letters only', () => {
  expect(transliterateToArabic('Amina')).toBe('أمينا');
  for (const code of codes) {
    const arabic = makePerson('letters', code).names.find((name) => name.script === 'Arab');
    expect(`${arabic?.given}${arabic?.family}`).toMatch(/^[\p{Script=Arabic} -]+$/u);
  }
});
