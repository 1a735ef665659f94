import { beforeAll, expect, test } from 'vitest';
import { type Answer, accepted } from '../../../platform/answer.ts';
import { allLanguages } from '../../../platform/language.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { closing, postKinds, salute } from '../../languages/public.ts';
import { officer, reviser, sampleParliament } from '../sample-parliament.ts';
import { greet, type SalutationForm } from './greet.ts';
import { clearSalutation, salutationForms, setSalutation } from './salutation-forms.ts';

const testDatabase = useTestDatabase();
const refusal = (answer: Answer) => (answer.ok ? 'accepted' : answer.refusal.code);
const form: SalutationForm = {
  language: 'fr',
  post: 'speaker',
  rank: 'any',
  gender: 'female',
  number: 'one',
  opening: 'Madame,',
  vocative: 'Madame',
};
let organizationId: string;
beforeAll(async () => {
  organizationId = (await sampleParliament(testDatabase().db, 'own')).bodyId;
});

test('without forms of its own an organization greets as the language does, for every post and language', () => {
  for (const language of allLanguages)
    for (const post of postKinds) {
      const wanted = { post, language, style: 'collective' as const };
      const { lines, inClosing } = salute(wanted);
      expect(greet([], wanted)).toEqual({ lines, inClosing, closing: closing({ language, inClosing }) });
    }
});

test('the nearest own form holds: post and rank, then rank, then post, then any', () => {
  const forms: SalutationForm[] = [
    { ...form, post: 'any', opening: 'any' },
    { ...form, opening: 'post' },
    { ...form, post: 'any', rank: 'excellency', opening: 'rank' },
    { ...form, rank: 'excellency', opening: 'both' },
  ];
  const line = (post: 'speaker' | 'minister', rank?: 'excellency') =>
    greet(forms, { post, language: 'fr', gender: 'female', style: 'personal', ...(rank ? { rank } : {}) }).lines[0];
  expect([line('speaker', 'excellency'), line('minister', 'excellency'), line('speaker'), line('minister')]).toEqual([
    'both',
    'rank',
    'post',
    'any',
  ]);
});

test('a form for a gender is never used where none is stated, nor for another language or number', () => {
  const usual = (wanted: object) => salute({ post: 'speaker', language: 'fr', style: 'personal', ...wanted }).lines;
  const own = (wanted: object) => greet([form], { post: 'speaker', language: 'fr', style: 'personal', ...wanted }).lines;
  expect(own({ gender: 'female' })).toEqual(['Madame,']);
  for (const wanted of [{}, { gender: 'male' }, { gender: 'female', plural: true }, { gender: 'female', style: 'collective' }])
    expect(own(wanted)).toEqual(usual(wanted));
  const neutral = { ...form, gender: 'neutral' as const, opening: 'Bonjour,' };
  expect(greet([form, neutral], { post: 'speaker', language: 'fr', style: 'personal' }).lines).toEqual(['Bonjour,']);
});

test('a rank has its usual greeting in every language, both forms where no gender is stated', () => {
  const of = (language: 'en' | 'fr' | 'ar', gender?: 'female') =>
    greet([], { post: 'speaker', rank: 'excellency', language, style: 'personal', ...(gender ? { gender } : {}) });
  expect(of('en').lines).toEqual(['Excellency,']);
  expect(of('ar').lines).toEqual(['صاحبة السعادة،', 'صاحب السعادة،']);
  expect(of('ar', 'female').closing).toContain('صاحبة السعادة');
  expect(of('fr').closing).toContain('Excellence');
});

test('an officer sets a form, sets it again in its place, and takes it back', async () => {
  const { db } = testDatabase();
  const set = (each: SalutationForm, actor = officer) => setSalutation(db, actor, { organizationId, form: each });
  expect(refusal(await set(form, reviser))).toBe('not-permitted');
  expect(refusal(await set({ ...form, opening: ' \n ' }))).toBe('salutation-empty');
  accepted(await set(form));
  accepted(await set({ ...form, opening: 'Madame la Présidente,\r\nChère collègue,', closing: 'Bien à vous,' }));
  const [kept, ...others] = await salutationForms(db, organizationId);
  expect(others).toEqual([]);
  expect(greet(kept ? [kept] : [], { post: 'speaker', gender: 'female', language: 'fr', style: 'personal' })).toEqual({
    lines: ['Madame la Présidente,', 'Chère collègue,'],
    inClosing: 'Madame',
    closing: 'Bien à vous,',
  });
  accepted(await clearSalutation(db, officer, { organizationId, id: kept?.id ?? '' }));
  expect(refusal(await clearSalutation(db, officer, { organizationId, id: kept?.id ?? '' }))).toBe('salutation-unknown');
});
