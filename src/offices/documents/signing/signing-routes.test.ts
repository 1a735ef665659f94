import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { setClock } from '../../../platform/clock.ts';
import { makeTestCertificate } from '../../../platform/testing/make-test-certificate.ts';
import { openSampleDoor } from '../../../platform/testing/sample-door.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { useCertificate } from './signing-desk.ts';
import { signingRoutes } from './signing-routes.tsx';

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), 'chancery-signing-page-'));
const actor = (...roles: string[]) => ({ kind: 'account', id: crypto.randomUUID(), name: 'Tala Inkwell', language: 'en', roles }) as Actor;
const show = (roles: string[] = ['administrator'], language = 'en') =>
  openSampleDoor(database().db, actor(...roles), [signingRoutes]).get(`/${language}/signing`);

afterEach(() => {
  useCertificate(undefined);
  setClock();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the page says in four languages that no certificate is set', async () => {
  for (const [language, said] of [
    ['en', 'what is issued is not signed'],
    ['fr', 'n’est pas signé'],
    ['es', 'no se firma'],
    ['ar', 'لا يُوقَّع'],
  ] as const)
    expect((await show(['administrator'], language)).html).toContain(said);
});

test('the page names the certificate, until when it signs, and that it has expired', async () => {
  const { file, password } = makeTestCertificate(folder);
  useCertificate({ file, password });
  const { html } = await show();
  for (const said of ['Signs what is issued', 'Secretariat Seal', 'Test Authority', 'PAdES baseline B-B']) expect(html).toContain(said);
  expect(html).not.toContain(password);
  setClock(new Date(Date.now() + 350 * 86_400_000));
  expect((await show()).html).toContain('expires within thirty days');
  setClock(new Date(Date.now() + 400 * 86_400_000));
  expect((await show()).html).toContain('Expired: nothing can be issued');
});

test('the page words why a certificate cannot be read, and is for the administrator alone', async () => {
  useCertificate({ file: join(folder, 'absent.p12'), password: '' });
  expect((await show()).html).toContain('cannot be read');
  expect((await show(['officer'])).status).toBe(403);
});
