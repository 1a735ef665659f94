import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { makeTestCertificate } from '../../../platform/testing/make-test-certificate.ts';
import { loadSigner } from './load-signer.ts';
import { validityOf } from './signer.ts';
import { certificateInUse, currentSigner, useCertificate } from './signing-desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-certificates-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => useCertificate(undefined));
const day = 86_400_000;
const codeOf = async (file: string, password: string) => {
  const loaded = await loadSigner(file, password);
  return loaded.ok ? 'ok' : loaded.refusal.code;
};

test('a certificate is read with its holder, its issuer and its chain, and its key stays closed to whoever prints it', async () => {
  const { file, password } = makeTestCertificate(folder);
  const loaded = await loadSigner(file, password);
  if (!loaded.ok) throw new Error(loaded.refusal.code);
  expect(loaded.signer).toMatchObject({ name: 'Secretariat Seal (Assembly of the Test)', issuer: 'Test Authority' });
  expect(loaded.signer.chain).toHaveLength(1);
  expect(JSON.stringify(loaded.signer.key)).toBe('{}');
});

test('a file that cannot sign is refused, and each reason has its own sentence', async () => {
  const { file, password } = makeTestCertificate(folder, { days: 100 });
  const broken = join(folder, 'broken.p12');
  writeFileSync(broken, 'no certificate');
  const old = makeTestCertificate(folder, { days: 101, options: ['-legacy'] });
  const keyless = makeTestCertificate(folder, { days: 102, options: ['-nokeys'] });
  const weak = makeTestCertificate(folder, { key: 'rsa:1024', days: 103 });
  expect(await codeOf(join(folder, 'absent.p12'), password)).toBe('signing-file-unreadable');
  expect(await codeOf(broken, password)).toBe('signing-file-damaged');
  expect(await codeOf(file, 'another password')).toBe('signing-password-wrong');
  expect(await codeOf(old.file, old.password)).toBe('signing-file-old');
  expect(await codeOf(keyless.file, keyless.password)).toBe('signing-key-missing');
  expect(await codeOf(weak.file, weak.password)).toBe('signing-key-unsuited');
});

test('whoever is to sign is in force at that moment, and nobody signs without a certificate', async () => {
  expect(await currentSigner(new Date())).toEqual({ ok: true });
  const { file, password } = makeTestCertificate(folder, { days: 60 });
  useCertificate({ file, password });
  const loaded = await certificateInUse();
  if (!loaded?.ok) throw new Error('not loaded');
  const { validFrom, validTo } = loaded.signer;
  const on = (moment: Date) => validityOf(loaded.signer, moment);
  expect(on(new Date(validFrom.getTime() + day))).toBe('valid');
  expect(on(new Date(validTo.getTime() - 29 * day))).toBe('soon');
  expect(await currentSigner(new Date(validTo.getTime() + 1000))).toMatchObject({ refusal: { code: 'signing-certificate-expired' } });
  expect(await currentSigner(new Date(validFrom.getTime() - day))).toMatchObject({ refusal: { code: 'signing-certificate-not-yet' } });
  expect(await currentSigner(validFrom)).toMatchObject({ ok: true, signer: { name: 'Secretariat Seal (Assembly of the Test)' } });
});
