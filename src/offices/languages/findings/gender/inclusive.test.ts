import { expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import { findInVersions } from '../find-in-versions.ts';
import type { HouseRules } from '../house-rules.ts';

function found(language: Language, text: string, house: HouseRules): string[] {
  return findInVersions({ versions: [{ language, paragraphs: [{ key: 'p1', text }] }], house })
    .filter(({ code }) => code === 'inclusive-form' || code === 'gender-title')
    .map(({ severity, spans, suggestion }) => `${severity} ${spans.at(-1)?.text} ${suggestion ?? ''}`.trim());
}

test.each<[Language, string, string]>([
  ['en', 'The Chairman opened the meeting.', 'look Chairman Chair'],
  ['en', 'It needs more manpower.', 'look manpower workforce'],
  ['fr', 'Les délégués ont adopté le texte.', 'look Les délégués Les déléguées et les délégués'],
  ['es', 'Todos los diputados votaron.', 'look Todos los diputados'],
  ['ar', 'ناقش المشاركون التقرير.', 'look المشاركون المشاركات والمشاركون'],
])('a house that names both looks at %s: %s', (language, text, expected) => {
  expect(found(language, text, { inclusive: 'required' }).join('\n')).toContain(expected);
  expect(found(language, text, {})).toEqual([]);
  expect(found(language, text, { inclusive: 'free' })).toEqual([]);
});

test.each<[Language, string]>([
  ['fr', 'Les déléguées et délégués ont adopté le texte avec les participant·e·s.'],
  ['es', 'Las diputadas y los diputados votaron.'],
  ['en', 'The chairperson and the Ombudsman spoke of human rights.'],
  ['fr', 'Les membres et les juges ont siégé.'],
])('what names both is right: %s: %s', (language, text) => {
  expect(found(language, text, { inclusive: 'required' })).toEqual([]);
});

test.each<[Language, string, string]>([
  ['fr', 'Les délégué·e·s sont invité(e)s.', 'look délégué·e·s'],
  ['es', 'Los delegados/as y tod@s asistirán.', 'look delegados/as'],
  ['ar', 'دُعي المشاركون/ات إلى الجلسة.', 'look المشاركون/ات'],
  ['en', 'Each member has his/her vote.', 'look his/her'],
  ['ru', 'Депутатка выступила.', 'look Депутатка'],
])('a house that refuses short marks looks at %s: %s', (language, text, expected) => {
  expect(found(language, text, { inclusive: 'refused' })).toContain(expected);
});

test.each<[Language, string]>([
  ['fr', 'Voir l’ordre du jour/programme et le site unmembre@a.example.'],
  ['es', 'Véase el documento A/78/212 y escriba a todas@a.example y/o llame.'],
  ['en', 'He or she votes; see his/hers@a.example.'],
])('no short mark: %s: %s', (language, text) => {
  expect(found(language, text, { inclusive: 'refused' })).toEqual([]);
});

test('“Mme le Président” is looked at, accepted or mended as the house says', () => {
  const text = 'Mme le Président a ouvert la séance.';
  expect(found('fr', text, {})).toEqual(['look le Président la Présidente']);
  expect(found('fr', text, { masculineTitles: 'must' })).toEqual(['must le Président la Présidente']);
  expect(found('fr', text, { masculineTitles: 'accepted' })).toEqual([]);
});
