import { expect, test } from 'vitest';
import { type Actor, system } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { openSampleDoor } from '../../platform/testing/sample-door.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { journalOf } from '../archive/public.ts';
import { appointHolder, enterBody, enterPost } from '../directory/public.ts';
import { ensureAccount, findAccount } from './accounts.ts';
import { changeAccount, closeAccount, openAccount } from './change-accounts.ts';
import type { SignInMail } from './mail-sign-in-link.ts';
import { actorOfAccount } from './mint-actor.ts';
import { accessRoutes } from './routes.tsx';
import { actorOfSession, openSession } from './sessions.ts';

const testDatabase = useTestDatabase();
const mails: string[] = [];
const mail: SignInMail = async (_db, { address, url }) => {
  mails.push(`${address} ${url}`);
};

async function sampleAdministrator(name: string): Promise<Actor> {
  const { db } = testDatabase();
  const email = `${name}@assembly.example`;
  await ensureAccount(db, { email, name, language: 'en', roles: ['administrator'] });
  const account = await findAccount(db, email);
  if (!account) throw new Error('no account');
  return actorOfAccount(account);
}

async function sampleSigner(slug: string): Promise<string> {
  const { db } = testDatabase();
  const names = { en: { formal: 'Assembly of Rivers' } };
  const { id } = accepted(await enterBody(db, system, { kind: 'secretariat', slug, correspondenceLanguage: 'en', names }));
  const { id: postId } = accepted(await enterPost(db, system, { bodyId: id, kind: 'secretary-general' }));
  const person = { gender: 'female' as const, names: [{ script: 'Latn', given: 'Tala', family: 'Inkwell' }] };
  return accepted(await appointHolder(db, system, { postId, from: '2020-01-01', person })).personId;
}

test('the administrator opens, changes and closes an account on its pages, and the journal says so', async () => {
  const { db } = testDatabase();
  const actor = await sampleAdministrator('ada');
  const personId = await sampleSigner('assembly');
  const door = openSampleDoor(db, actor, [accessRoutes(mail)]);
  const bad = await door.post('/en/accounts/new', { name: 'Tala', email: 'nonsense', language: 'en', roles: 'signatory' });
  expect([bad.status, bad.html.includes('value="nonsense"')]).toEqual([422, true]);
  const typed = { name: 'Tala Inkwell', email: 'Tala@assembly.example', language: 'fr', roles: ['signatory'], person: personId };
  const opened = await door.post('/en/accounts/new', typed);
  const path = opened.location?.split('?')[0] ?? '';
  const account = await findAccount(db, 'tala@assembly.example');
  expect(account).toMatchObject({ language: 'fr', roles: ['signatory'], person_id: personId });
  expect((await door.get('/en/accounts')).html).toContain('Tala Inkwell');
  expect((await door.get(path)).html).toContain('Assembly of Rivers');
  const twice = await door.post('/en/accounts/new', typed);
  expect([twice.status, twice.html.includes('open already')]).toEqual([409, true]);
  await door.post(`${path}/link`, {}, path);
  expect(mails.at(-1)).toMatch(/^tala@assembly\.example https:.*\/fr\/enter\//);
  await door.post(path, { name: 'Tala Inkwell', language: 'ar', roles: ['signatory', 'officer'], person: '' });
  expect(await findAccount(db, 'tala@assembly.example')).toMatchObject({ language: 'ar', person_id: null });
  const session = await openSession(db, account?.id ?? '');
  await door.post(`${path}/close`, {}, path);
  expect([await findAccount(db, 'tala@assembly.example'), await actorOfSession(db, session)]).toEqual([undefined, undefined]);
  expect((await journalOf(db, 'account', account?.id ?? '')).map(({ act }) => act)).toEqual([
    'access.open-account',
    'access.mail-link',
    'access.change-account',
    'access.close-account',
  ]);
});

test('a closed account is opened anew under the same e-mail', async () => {
  const { db } = testDatabase();
  const actor = await sampleAdministrator('bea');
  const input = { email: 'cleo@assembly.example', name: 'Cleo', language: 'en' as const, roles: ['officer' as const] };
  const { id } = accepted(await openAccount(db, actor, input));
  accepted(await closeAccount(db, actor, id));
  expect(accepted(await openAccount(db, actor, { ...input, name: 'Cleo Two' })).id).toBe(id);
  expect(await closeAccount(db, actor, '01900000-0000-7000-8000-00000000ffff')).toMatchObject({ refusal: { code: 'account-unknown' } });
});

test('the last administrator neither gives up the role nor closes the account; a person must be in the directory', async () => {
  const { db } = testDatabase();
  await db.deleteFrom('session').execute();
  await db.deleteFrom('account').execute();
  const actor = await sampleAdministrator('dora');
  const id = actor.kind === 'account' ? actor.id : '';
  const change = { id, name: 'Dora', language: 'en' as const, roles: ['officer' as const] };
  expect(await changeAccount(db, actor, change)).toMatchObject({ refusal: { code: 'last-administrator' } });
  expect(await closeAccount(db, actor, id)).toMatchObject({ refusal: { code: 'last-administrator' } });
  const stranger = { ...change, roles: ['administrator' as const], personId: id };
  expect(await changeAccount(db, actor, stranger)).toMatchObject({ refusal: { code: 'person-not-found' } });
  await sampleAdministrator('ella');
  expect(await changeAccount(db, actor, change)).toEqual({ ok: true });
});

test('nobody but an administrator sees or changes accounts', async () => {
  const { db } = testDatabase();
  const officer: Actor = { kind: 'account', id: '01900000-0000-7000-8000-000000000009', name: 'Olu', roles: ['officer'], language: 'en' };
  expect((await openSampleDoor(db, officer, [accessRoutes(mail)]).get('/en/accounts')).status).toBe(403);
  const input = { email: 'f@assembly.example', name: 'F', language: 'en' as const, roles: [] };
  expect(await openAccount(db, officer, input)).toMatchObject({ refusal: { code: 'not-permitted' } });
});
