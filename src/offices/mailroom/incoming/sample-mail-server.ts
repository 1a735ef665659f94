import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Mailbox } from './read-mailboxes.ts';

export type SampleMailServer = {
  mailbox: (secure: boolean) => Mailbox;
  certificate: string;
  /** Lays a message into the folder as a delivering server does. */
  deliver: (name: string, text: string) => Promise<void>;
  folder: string;
  stop: () => Promise<void>;
  restart: () => Promise<void>;
};

/** Where Debian puts it; the tests' programs are installed by `npm test`. */
export const dovecot = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path));

/** A real IMAP server (Dovecot) on this machine with one mailbox, over TLS with a certificate of its own; for tests. */
export async function startSampleMailServer(): Promise<SampleMailServer> {
  if (!dovecot) throw new Error('dovecot is not installed');
  const root = await mkdtemp(join(tmpdir(), 'imap-'));
  await chmod(root, 0o755);
  const folder = join(root, 'mail');
  for (const part of ['new', 'cur', 'tmp']) await mkdir(join(folder, part), { recursive: true });
  const [plain, secure] = [await freePort(), await freePort()];
  const certificate = makeCertificate(root);
  await writeFile(join(root, 'dovecot.conf'), configuration(root, plain, secure));
  giveTo(root);
  const running: { child?: ChildProcess } = {};
  const start = async () => {
    running.child = spawn(dovecot, ['-F', '-c', join(root, 'dovecot.conf')], { stdio: 'ignore' });
    await untilOpen(plain);
  };
  const stop = async () => {
    const child = running.child;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  await start();
  const entry = { host: '127.0.0.1', user: 'desk', password: 'a-password', folder: 'INBOX', name: 'desk@127.0.0.1/INBOX' };
  return {
    mailbox: (isSecure) => ({ ...entry, secure: isSecure, port: isSecure ? secure : plain }),
    certificate,
    folder,
    deliver: async (name, text) => {
      const file = join(folder, 'new', name);
      await writeFile(file, text);
      giveTo(file);
    },
    restart: async () => {
      await stop();
      await start();
    },
    stop: async () => {
      await stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Dovecot keeps no mail of root's: as root the mailbox belongs to the user nobody. */
function ownerOfMail(): { user: string; uid: number; gid: number } {
  const { username, uid, gid } = userInfo();
  return uid === 0 ? { user: 'nobody', uid: 65534, gid: 65534 } : { user: username, uid, gid };
}

function giveTo(path: string): void {
  const { uid, gid } = ownerOfMail();
  if (userInfo().uid === 0) spawnSync('chown', ['-R', `${uid}:${gid}`, path]);
}

function makeCertificate(root: string): string {
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const args = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-keyout',
    join(root, 'key.pem'),
    '-out',
    join(root, 'cert.pem'),
  ];
  const made = spawnSync('openssl', [...args, ...names], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return join(root, 'cert.pem');
}

function configuration(root: string, plain: number, secure: number): string {
  const { user, uid, gid } = ownerOfMail();
  const service = userInfo().uid === 0 ? 'dovenull' : user;
  const internal = userInfo().uid === 0 ? 'dovecot' : user;
  return `
base_dir = ${root}/run
state_dir = ${root}/state
log_path = ${root}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${root}/cert.pem
ssl_key = <${root}/key.pem
default_login_user = ${service}
default_internal_user = ${internal}
first_valid_uid = 1
mail_location = maildir:${root}/mail
mail_uid = ${uid}
mail_gid = ${gid}
passdb {
  driver = static
  args = password={PLAIN}a-password
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${root}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${plain}
  }
  inet_listener imaps {
    port = ${secure}
    ssl = yes
  }
}
service anvil {
  chroot =
}
`;
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await fetch(`http://127.0.0.1:${port}`).then(
      () => true,
      (error: { cause?: { code?: string } }) => error.cause?.code !== 'ECONNREFUSED',
    );
    if (open) return;
    await wait(50);
  }
  throw new Error('the IMAP server did not start');
}
