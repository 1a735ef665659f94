import { expect, test } from 'vitest';
import { allLanguages } from '../../../platform/language.ts';
import { committeeSubjects } from './committee-subjects.ts';
import { findOrganization, organizations } from './find-organization.ts';
import { geopoliticalGroups } from './geopolitical-groups.ts';
import { findTheme, reportThemes } from './report-themes.ts';

/** The script a language is written in, to catch a name in the wrong column. */
const script = {
  en: /[A-Za-z]/,
  fr: /[A-Za-z]/,
  es: /[A-Za-z]/,
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

test('groups, themes and committee subjects are named in six languages, each in its own script and once', () => {
  for (const list of [geopoliticalGroups, reportThemes, committeeSubjects]) {
    expect(new Set(list.map((each) => each.code)).size).toBe(list.length);
    for (const language of allLanguages) {
      const names = list.map((each) => each.names[language]);
      expect(names.filter((name) => !script[language].test(name))).toEqual([]);
      expect(new Set(names).size).toBe(list.length);
    }
  }
  expect([geopoliticalGroups.length, reportThemes.length, committeeSubjects.length]).toEqual([6, 6, 12]);
  expect(reportThemes[0]).toBe(findTheme('democracy'));
});

test('every organization has its official name in six languages, with article and gender in French and Spanish', () => {
  expect(organizations.length).toBeGreaterThanOrEqual(30);
  expect(new Set(organizations.map((each) => each.code)).size).toBe(organizations.length);
  for (const { names } of organizations) {
    for (const language of allLanguages) expect(names[language].name).toMatch(script[language]);
    expect(names.fr.article).toMatch(/^(le|la|l’|les)$/);
    expect(names.es.article).toMatch(/^(el|la|los|las)$/);
    expect([names.fr.gender, names.es.gender]).not.toContain(undefined);
    if (names.fr.article === 'l’') expect(names.fr.name).toMatch(/^[AEIOUÉ]/);
  }
  expect(findOrganization('UNFPA').names.fr).toEqual({
    name: 'Fonds des Nations Unies pour la population',
    acronym: 'UNFPA',
    article: 'le',
    gender: 'm',
  });
  expect(() => findOrganization('NOBODY')).toThrow('NOBODY');
});
