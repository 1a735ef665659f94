import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MailSettingsProblem, readMailSettings } from './mail-settings.ts';

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-mail-settings-'));
  const pem = { type: 'pkcs8', format: 'pem' } as const;
  const rsa = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: pem,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const ed = generateKeyPairSync('ed25519', { privateKeyEncoding: pem, publicKeyEncoding: { type: 'spki', format: 'pem' } });
  writeFileSync(at('rsa.pem'), rsa.privateKey);
  writeFileSync(at('ed.pem'), ed.privateKey);
  writeFileSync(at('text.pem'), 'no key');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(env: NodeJS.ProcessEnv) {
  const problems: MailSettingsProblem[] = [];
  return { ...readMailSettings(env, problems), problems };
}

test('without settings three connections are opened, nothing is signed and the usual authorities are trusted', () => {
  expect(read({})).toEqual({ connections: 3, dkim: [], problems: [] });
});

test('keys of several domains are read from their files', () => {
  const { dkim, problems } = read({ CHANCERY_DKIM: `Assembly.example:2027:${at('rsa.pem')}, partner.example:s1:${at('rsa.pem')}` });
  expect(problems).toEqual([]);
  expect(dkim.map(({ domain, selector }) => [domain, selector])).toEqual([
    ['assembly.example', '2027'],
    ['partner.example', 's1'],
  ]);
});

test.each(['ed.pem', 'text.pem', 'none.pem'])('a key that cannot sign (%s) is a problem, not a silent lack of signatures', (file) => {
  const setting = `assembly.example:2027:${at(file)}`;
  expect(read({ CHANCERY_DKIM: setting })).toMatchObject({ dkim: [], problems: [{ code: 'bad-dkim', value: setting }] });
});

test('a number of connections out of bounds, and a file without certificates, are problems', () => {
  for (const CHANCERY_SMTP_CONNECTIONS of ['0', '21', 'many']) {
    expect(read({ CHANCERY_SMTP_CONNECTIONS }).problems).toMatchObject([{ code: 'bad-smtp-connections' }]);
  }
  expect(read({ CHANCERY_SMTP_CA: at('text.pem') }).problems).toMatchObject([{ code: 'bad-smtp-ca-file' }]);
});
