import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export type SampleCertificate = { key: string; cert: string };
export type SampleAuthority = { pem: string; issue: (name: string, altName: string, days: number) => SampleCertificate };

const quietly = (...parts: string[]) => execFileSync('openssl', parts, { stdio: 'pipe' });

/** An authority of its own, made with openssl in the folder, that issues servers' certificates; for tests. */
export function makeSampleAuthority(folder: string, authority = 'authority'): SampleAuthority {
  const at = (name: string) => join(folder, name);
  const [key, pem] = [at(`${authority}.key`), at(`${authority}.pem`)];
  const subject = ['-subj', `/CN=Test Authority ${authority}`];
  quietly(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    key,
    '-out',
    pem,
    '-days',
    '30',
    ...subject,
  );
  const issue = (name: string, altName: string, days: number): SampleCertificate => {
    const own = (ending: string) => at(`${authority}-${name}.${ending}`);
    const request = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', own('key'), '-out', own('csr')];
    quietly('req', ...request, '-subj', `/CN=${name}`);
    writeFileSync(own('ext'), `subjectAltName=${altName}\nextendedKeyUsage=serverAuth\n`);
    const signing = ['-CA', pem, '-CAkey', key, '-CAcreateserial', '-days', String(days), '-extfile', own('ext')];
    quietly('x509', '-req', '-in', own('csr'), ...signing, '-out', own('pem'));
    return { key: readFileSync(own('key'), 'utf8'), cert: readFileSync(own('pem'), 'utf8') };
  };
  return { pem: readFileSync(pem, 'utf8'), issue };
}

export type TlsServer = { port: number; taken: { raw: Buffer; secure: boolean }[]; stop(): Promise<void> };

/** A real mail server with TLS: from the first byte (`implicit`), by STARTTLS, or with none to offer. */
export async function startTlsServer(kind: 'implicit' | 'starttls' | 'plain', certificate?: SampleCertificate): Promise<TlsServer> {
  const taken: TlsServer['taken'] = [];
  const server = new SMTPServer({
    ...certificate,
    secure: kind === 'implicit',
    disabledCommands: kind === 'plain' ? ['STARTTLS', 'AUTH'] : ['AUTH'],
    logger: false,
    onData(stream, session, done) {
      void buffer(stream).then((raw) => {
        taken.push({ raw, secure: session.secure });
        done(null, 'kept');
      });
    },
  });
  server.on('error', () => {}); // a client that hangs up on a bad certificate is what is tested
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return { port, taken, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
