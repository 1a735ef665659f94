import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { bodyNames, nameBodies } from './bodies/body-names.ts';
import { type ListedBody, listBodies } from './bodies/list-bodies.ts';
import { orderBodies } from './bodies/order-bodies.ts';
import { displayName } from './display-name.ts';
import { factContext } from './fact-context.ts';
import { foldText } from './fold-text.ts';
import { wordPost } from './posts/word-posts.ts';
import { sampleParliament } from './sample-parliament.ts';

const testDatabase = useTestDatabase();
beforeAll(async () => {
  const { db } = testDatabase();
  for (const [slug, country] of [
    ['cote', 'CIV'],
    ['egy', 'EGY'],
    ['ury', 'URY'],
    ['est', 'EST'],
  ] as const)
    await sampleParliament(db, slug, { country });
});

const search = async (query: string) => (await listBodies(testDatabase().db, { query })).map(({ slug }) => slug);

test('a search finds a body by its country in any language, without accents, hamza or case', async () => {
  expect(await search('cote d’ivoire')).toEqual(['cote']);
  expect(await search("COTE D'IVOIRE")).toEqual(['cote']);
  expect(await search('اوروغواي')).toEqual(['ury']);
  expect(await search('أوروغواي')).toEqual(['ury']);
  expect(await search('Уругвай')).toEqual(['ury']);
  expect(await search('乌拉圭')).toEqual(['ury']);
  expect(await search('egypte')).toEqual(['egy']);
  expect(await search('parlement ury')).toEqual(['ury']);
  expect(await search('gypte')).toEqual([]);
  expect(await search('  ')).toHaveLength(4);
});

test('folding keeps letters apart that differ by more than a mark', () => {
  expect(foldText('Économie  ÎLE')).toBe('economie ile');
  expect(foldText('إثيوبيا')).toBe(foldText('اثيوبيا'));
  expect(foldText('مدرسة')).toBe(foldText('مدرسه'));
  expect(foldText('قلب')).not.toBe(foldText('كلب'));
});

test('bodies stand in the alphabet of the reader', async () => {
  const bodies = await listBodies(testDatabase().db);
  const order = (language: 'en' | 'fr' | 'ar') => orderBodies(bodies, language).map(({ body, letter }) => `${letter} ${body.slug}`);
  expect(order('en')).toEqual(['C cote', 'E egy', 'E est', 'U ury']);
  expect(order('fr')).toEqual(['C cote', 'E egy', 'E est', 'U ury']);
  expect(order('ar')).toEqual(['ا est', 'ا ury', 'ك cote', 'م egy']);
  const spanish = ['Ñandú', 'Nube', 'Óleo'].map((formal) => ({
    kind: 'partner',
    country: null,
    names: { short: {}, formal: { es: formal }, ofForm: {} },
  }));
  // Only what the order looks at: kind, country and names.
  expect(orderBodies(spanish as unknown as ListedBody[], 'es').map(({ letter }) => letter)).toEqual(['N', 'Ñ', 'O']);
});

test('a name is given in the language asked for, else in English', async () => {
  const { db } = testDatabase();
  const ids = (await listBodies(db)).map(({ id }) => id);
  expect([...(await nameBodies(db, ids, 'fr', 'formal')).values()].sort()[0]).toBe('Parlement cote');
  expect([...(await nameBodies(db, ids, 'ar')).values()].sort()[0]).toBe('Parliament cote');
  const names = [...(await bodyNames(db, ids.slice(0, 1))).values()][0];
  expect(names?.ofForm).toEqual({ en: 'of Parliament cote', fr: 'du Parlement cote' });
  expect(await nameBodies(db, [], 'en')).toEqual(new Map());
});

test('a person’s name stands in the script of the language and in the holder’s own order', () => {
  const latin = { script: 'Latn', given: 'Mei', family: 'Lin', family_first: true };
  const han = { script: 'Hans', given: '美', family: '林', family_first: true };
  const arab = { script: 'Arab', given: 'مي', family: 'لين', family_first: false };
  expect(displayName([arab, han, latin], 'en')).toBe('Lin Mei');
  expect(displayName([arab, han, latin], 'zh')).toBe('林美');
  expect(displayName([latin, arab], 'ar')).toBe('مي لين');
  expect(displayName([latin], 'ar')).toBe('Lin Mei');
  expect(displayName([arab], 'fr')).toBe('مي لين');
  expect(displayName([], 'fr')).toBe('');
  expect(displayName([{ ...latin, given: 'Anna', family: 'Test', family_first: false, particle: 'van der' }], 'en')).toBe(
    'Anna van der Test',
  );
  expect(displayName([{ ...latin, given: 'Anne', family: 'Essai', family_first: false, particle: 'd’' }], 'fr')).toBe('Anne d’Essai');
});

test('a text may name a country in every form it needs', () => {
  const name = factContext('en').countryName;
  expect(name?.('GMB', 'en', 'of')).toBe('of the Gambia');
  expect(name?.('KEN', 'fr', 'in')).toBe('au Kenya');
  expect(name?.('KEN', 'fr', 'to')).toBe('au Kenya');
  expect(name?.('URY', 'es', 'to')).toBe('al Uruguay');
  expect(name?.('SLV', 'es', 'to')).toBe('a El Salvador');
  expect(name?.('KEN', 'en', undefined)).toBe('Kenya');
  expect(name?.('KEN', 'en', 'formal')).toBe('Republic of Kenya');
  expect(name?.('XYZ', 'en', 'of')).toBeUndefined();
  expect(name?.('KEN', 'en', 'constructor')).toBeUndefined();
});

test('a post is worded by its holder’s stated gender, with both forms when none was stated', () => {
  expect(wordPost({ kind: 'group-president' }, 'parliament', 'female', 'fr')).toBe('Présidente du Groupe');
  expect(wordPost({ kind: 'group-president' }, 'associate', 'female', 'fr')).toBe('Présidente');
  expect(wordPost({ kind: 'speaker' }, 'parliament', 'male', 'es')).toBe('Presidente del Parlamento');
  expect(wordPost({ kind: 'speaker' }, 'parliament', null, 'en')).toBe('Speaker');
  expect(wordPost({ kind: 'chair', committee: 'health' }, 'parliament', null, 'en')).toBe('Chair, committee on health');
  const title = { fr: { female: 'cheffe', male: 'chef' }, en: { neutral: 'Head' } };
  expect(wordPost({ kind: 'director', title }, 'un-entity', 'female', 'fr')).toBe('Cheffe');
  expect(wordPost({ kind: 'director', title }, 'un-entity', null, 'fr')).toBe('Cheffe / chef');
  expect(wordPost({ kind: 'director', title }, 'un-entity', 'male', 'ar')).toBe('Head');
});
