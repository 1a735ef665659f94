import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type TestCertificate = { file: string; password: string; authority: string };
export type TestKey = 'rsa:2048' | 'rsa:1024' | 'ec:P-256';
const password = 'a password for a day';

/** Makes an authority and a certificate of its own with openssl, for tests: the PKCS#12 file and the authority's certificate lie in the folder. */
export function makeTestCertificate(
  folder: string,
  { key = 'rsa:2048' as TestKey, days = 365, options = [] as string[] } = {},
): TestCertificate {
  const at = (name: string) => join(folder, `${key.replace(':', '-')}-${days}-${name}`);
  const run = (...parts: string[]) => execFileSync('openssl', parts, { stdio: 'pipe' });
  const newKey = (kind: TestKey) => (kind === 'ec:P-256' ? ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] : ['-newkey', kind]);
  run(
    'req',
    '-x509',
    ...newKey('rsa:2048'),
    '-nodes',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
    '-days',
    '3650',
    '-subj',
    '/CN=Test Authority',
  );
  run(
    'req',
    ...newKey(key),
    '-nodes',
    '-keyout',
    at('own.key'),
    '-out',
    at('own.csr'),
    '-subj',
    '/CN=Secretariat Seal/O=Assembly of the Test',
  );
  writeFileSync(at('own.ext'), 'keyUsage=digitalSignature,nonRepudiation\nbasicConstraints=CA:FALSE\n');
  const signing = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-days', String(days), '-extfile', at('own.ext')];
  run('x509', '-req', '-in', at('own.csr'), ...signing, '-out', at('own.pem'));
  const packed = ['-inkey', at('own.key'), '-in', at('own.pem'), '-certfile', at('ca.pem'), '-passout', `pass:${password}`];
  run('pkcs12', '-export', ...packed, ...options, '-out', at('own.p12'));
  return { file: at('own.p12'), password, authority: at('ca.pem') };
}
