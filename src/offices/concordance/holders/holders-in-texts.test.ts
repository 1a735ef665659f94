import { beforeAll, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import type { Language } from '../../../platform/language.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { enterBody, enterHolding, enterPerson, enterPost } from '../../directory/public.ts';
import type { PostKind, Term } from '../../languages/public.ts';
import { checkKeyed } from '../checking/check-keyed.ts';
import { holdersInTexts } from './holders-in-texts.ts';

const testing = useTestDatabase();
const actor: Actor = system;
const terms: Term[] = [];
type PostTitle = Parameters<typeof enterPost>[2]['title'];

async function parliament(slug: string, country: string, kind: 'parliament' | 'secretariat', names: Record<string, [string, string]>) {
  const named = Object.fromEntries(Object.entries(names).map(([language, [formal, of]]) => [language, { short: formal, formal, of }]));
  return accepted(await enterBody(testing().db, actor, { kind, slug, country, correspondenceLanguage: 'en', names: named })).id;
}

async function holder(bodyId: string, kind: PostKind, gender: 'female' | 'male', given: string, family: string, title?: PostTitle) {
  const { db } = testing();
  const postId = accepted(await enterPost(db, actor, { bodyId, kind, ...(title ? { title } : {}) })).id;
  const personId = accepted(await enterPerson(db, actor, { gender, names: [{ script: 'Latn', given, family }] })).id;
  accepted(await enterHolding(db, actor, { postId, personId, from: '2024-01-01' }));
}

beforeAll(async () => {
  const kenya = await parliament('parliament-ken', 'KEN', 'parliament', {
    en: ['Parliament of Kenya', 'of the Parliament of Kenya'],
    fr: ['Parlement du Kenya', 'du Parlement du Kenya'],
    ar: ['برلمان كينيا', 'برلمان كينيا'],
  });
  await holder(kenya, 'speaker', 'female', 'Wanjiru', 'Otieno');
  const chad = await parliament('assembly-tcd', 'TCD', 'parliament', {
    en: ['National Assembly', 'of the National Assembly'],
    fr: ['Assemblée nationale', 'de l’Assemblée nationale'],
  });
  await holder(chad, 'speaker', 'female', 'Amina', 'Deby');
  const peru = await parliament('congress-per', 'PER', 'parliament', {
    en: ['Congress of Peru', 'of the Congress of Peru'],
    fr: ['Congrès du Pérou', 'du Congrès du Pérou'],
  });
  await holder(peru, 'speaker', 'female', 'Rosa', 'Quispe');
  await holder(peru, 'director', 'male', 'Luis', 'Mamani', { fr: { male: 'président', female: 'présidente' } });
});

const versions = (texts: Partial<Record<Language, string>>) =>
  Object.entries(texts).map(([language, text]) => ({ language: language as Language, paragraphs: [{ key: 'p', text, facts: [] }] }));

async function rulesFor(texts: Partial<Record<Language, string>>): Promise<string[]> {
  const compared = versions(texts);
  const held = await holdersInTexts(testing().db, compared, terms);
  const { findings } = checkKeyed(compared, held);
  return findings.filter(({ family }) => family === 'gender').map(({ rule, spans }) => `${rule} ${spans.at(-1)?.text}`);
}

test('a post of a woman is found where a text makes her a man, in the title, the pronoun and the honorific', async () => {
  expect(await rulesFor({ fr: 'Le Président du Parlement du Kenya a ouvert la séance.' })).toContain('gender-title Le Président');
  expect(await rulesFor({ ar: 'افتتح رئيس برلمان كينيا الجلسة.' })).toContain('gender-title رئيس');
  expect(await rulesFor({ en: 'The Speaker of the Parliament of Kenya opened the session. He thanked the hosts.' })).toEqual([
    'gender-pronoun He',
  ]);
  expect(await rulesFor({ fr: 'M. Wanjiru Otieno a pris la parole.' })).toContain('gender-honorific M.');
});

test('what is right raises nothing', async () => {
  expect(
    await rulesFor({
      en: 'The Speaker of the Parliament of Kenya opened the session. She thanked the hosts.',
      fr: 'La Présidente du Parlement du Kenya a ouvert la séance. Elle a remercié les hôtes.',
      ar: 'افتتحت رئيسة برلمان كينيا الجلسة وشكرت المضيفين.',
    }),
  ).toEqual([]);
});

test('a name that may be another parliament’s, and a post held by a woman and a man, tell nothing', async () => {
  const { db } = testing();
  expect(await rulesFor({ fr: 'Le Président de l’Assemblée nationale a ouvert la séance.' })).toEqual([]);
  expect(await rulesFor({ fr: 'Le Président du Congrès du Pérou a ouvert la séance.' })).toEqual([]);
  const peru = await holdersInTexts(db, versions({ en: 'the Congress of Peru' }), terms);
  expect(peru.holders.map(({ post, names }) => [post.endsWith('/name'), names])).toEqual([
    [true, ['Rosa Quispe']],
    [true, ['Luis Mamani']],
  ]);
});

test('the same list comes back for the same posts until the directory changes', async () => {
  const { db } = testing();
  const texts = versions({ en: 'the Parliament of Kenya' });
  const first = await holdersInTexts(db, texts, terms);
  expect((await holdersInTexts(db, texts, terms)).terms).toBe(first.terms);
  expect((await holdersInTexts(db, versions({ en: 'No parliament at all' }), terms)).terms).toBe(terms);
  const body = await parliament('parliament-gha', 'GHA', 'parliament', { en: ['Parliament of Ghana', 'of the Parliament of Ghana'] });
  await holder(body, 'speaker', 'male', 'Kofi', 'Mensah');
  const later = await holdersInTexts(db, versions({ en: 'the Parliament of Ghana' }), terms);
  expect(later.holders).toMatchObject([{ gender: 'm', names: ['Kofi Mensah'] }]);
});
