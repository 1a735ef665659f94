import { beforeAll, expect, test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { inTransaction, newId } from '../../platform/database/public.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { enterBody, enterPost } from '../directory/public.ts';
import { clearanceOf, isWhollySigned } from './clearance-of.ts';
import { changeProfile } from './clearance-profile.ts';
import { layRoute, setRoute, setVersionsCleared, usualRoute } from './route.ts';
import { takeStep } from './take-step.ts';

const testing = useTestDatabase();
let organizationId = '';
let postId = '';

beforeAll(async () => {
  const { db } = testing();
  const names = { en: { formal: 'Assembly' } };
  organizationId = accepted(await enterBody(db, system, { kind: 'secretariat', slug: 'assembly', correspondenceLanguage: 'en', names })).id;
  postId = accepted(await enterPost(db, system, { bodyId: organizationId, kind: 'secretary-general' })).id;
});

async function routed() {
  const subject = { kind: 'circular', id: newId() };
  await setRoute(testing().db, subject, ['en', 'fr'], usualRoute(organizationId, [{ postId, organizationId }]));
  return subject;
}

test('the usual route is reviser, head of cabinet, signatory; a co-signing organization has its own two acts', () => {
  const steps = usualRoute('own', [
    { postId: 'b', organizationId: 'other' },
    { postId: 'a', organizationId: 'own' },
  ]);
  expect(steps.map(({ act, role, recorded }) => [act, role, recorded ?? false])).toEqual([
    ['clear', 'reviser', false],
    ['clear', 'head-of-cabinet', false],
    ['sign', 'signatory', false],
    ['clear', 'head-of-cabinet', true],
    ['sign', 'head-of-cabinet', true],
  ]);
});

test('a step that does not exist is refused', async () => {
  expect(await takeStep(testing().db, system, newId(), 'd')).toMatchObject({ refusal: { code: 'no-such-step' } });
});

test('nobody signs for a vacant post', async () => {
  const { db } = testing();
  const subject = await routed();
  const steps = await clearanceOf(db, subject, {});
  const english = steps.filter(({ language }) => language === 'en');
  for (const step of english.slice(0, 2)) accepted(await takeStep(db, system, step.id, 'digest'));
  const actor = { kind: 'account', id: newId(), name: 'Ann', roles: ['signatory'], language: 'en' } as const;
  const signed = await takeStep(db, { ...actor, roles: ['signatory'] }, english[2]?.id ?? '', 'digest');
  expect(signed).toMatchObject({ refusal: { code: 'post-vacant' } });
});

test('a step taken for one text stands open again for another, and the old one stays in the record', async () => {
  const { db } = testing();
  const subject = await routed();
  const first = (await clearanceOf(db, subject, {}))[0];
  accepted(await takeStep(db, system, first?.id ?? '', 'old'));
  expect((await clearanceOf(db, subject, { en: 'new' }))[0]?.state).toBe('fallen');
  accepted(await takeStep(db, system, first?.id ?? '', 'new'));
  expect((await clearanceOf(db, subject, { en: 'new' }))[0]?.state).toBe('taken');
  const rows = await db
    .selectFrom('clearance')
    .select(['digest', 'reason'])
    .where('step_id', '=', first?.id ?? '')
    .orderBy('at')
    .orderBy('id')
    .execute();
  expect(rows).toEqual([
    { digest: 'old', reason: 'text-changed' },
    { digest: 'new', reason: null },
  ]);
});

test('a version is wholly signed only when every step of every language stands', async () => {
  const { db } = testing();
  const subject = await routed();
  for (const step of await clearanceOf(db, subject, {})) {
    expect(isWhollySigned(await clearanceOf(db, subject, { en: 'd', fr: 'd' }), ['en', 'fr'])).toBe(false);
    accepted(await takeStep(db, system, step.id, 'd'));
  }
  expect(isWhollySigned(await clearanceOf(db, subject, { en: 'd', fr: 'd' }), ['en', 'fr'])).toBe(true);
  expect(isWhollySigned([], ['en'])).toBe(false);
});

test('each organization clears the versions it states, in its own order, and none waits for another', async () => {
  const { db } = testing();
  const names = { en: { formal: 'Institute' } };
  const other = accepted(await enterBody(db, system, { kind: 'partner', slug: 'institute', correspondenceLanguage: 'en', names })).id;
  const otherPost = accepted(await enterPost(db, system, { bodyId: other, kind: 'director' })).id;
  accepted(await changeProfile(db, system, organizationId, { fourEyes: false, order: 'head-of-cabinet reviser' }));
  const subject = { kind: 'circular', id: newId() };
  await inTransaction(db, async (tx) => {
    await setVersionsCleared(tx, subject, new Map([[other, ['ar']]]));
    return { ok: true };
  });
  const signatories = [
    { postId: otherPost, organizationId: other },
    { postId, organizationId },
  ];
  await layRoute(db, subject, ['ar', 'en'], { organizationId, signatories });
  const steps = await clearanceOf(db, subject, {});
  const told = (language: string) =>
    steps.filter((step) => step.language === language).map(({ act, role, recorded }) => `${act} ${recorded ? 'other' : role}`);
  expect(told('ar')).toEqual(['clear head-of-cabinet', 'clear reviser', 'sign signatory', 'clear other', 'sign other']);
  expect(told('en')).toEqual(['clear head-of-cabinet', 'clear reviser', 'sign signatory', 'sign other']);
  expect(steps.filter(({ state }) => state === 'next').map(({ position, language }) => `${language} ${position}`)).toEqual([
    'ar 1',
    'ar 4',
    'en 1',
    'en 4',
  ]);
  accepted(await changeProfile(db, system, organizationId, { fourEyes: false }));
});
