import { setTimeout as wait } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import type { Logger } from 'pino';
import { now } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/public.ts';
import type { Mailbox } from './read-mailboxes.ts';
import { messageAtMost, receiveMessage } from './receive-message.ts';

export type Watch = { stop(): Promise<void> };
export type WatchDeps = {
  db: Database;
  mailbox: Mailbox;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** How often the mailbox is looked at besides what the server tells at once, in milliseconds (60 s). */
  pollMs?: number;
  /** Certificates to trust besides those of the machine; for tests. */
  tls?: { ca?: string; rejectUnauthorized?: boolean };
};

const longestPauseMs = 300_000;
const isLocal = (host: string) => ['localhost', '127.0.0.1', '::1'].includes(host);

/** Reads a mailbox until stopped, told by the server (IDLE) or by looking; it never marks, moves or deletes. A lost connection is tried again. */
export function watchMailbox(deps: WatchDeps): Watch {
  const stopping = new AbortController();
  const work = async () => {
    for (let failures = 0; !stopping.signal.aborted; ) {
      const began = now().getTime();
      await watchOnce(deps, stopping.signal).catch((error: Error) =>
        deps.log.warn({ mailbox: deps.mailbox.name, err: error }, 'the mailbox was lost'),
      );
      failures = now().getTime() - began > longestPauseMs ? 0 : failures + 1;
      const pause = Math.min(longestPauseMs, 1000 * 2 ** Math.min(failures, 8));
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const done = work();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

/** Reads what a mailbox holds beyond where it was left, once; answers how many messages were new. */
export async function readMailboxOnce(deps: WatchDeps): Promise<number> {
  const client = clientFor(deps);
  await client.connect();
  try {
    return await readNew(deps, client);
  } finally {
    await client.logout().catch(() => client.close());
  }
}

function clientFor({ mailbox, tls, log }: WatchDeps): ImapFlow {
  const { host, port, secure, user, password } = mailbox;
  const client = new ImapFlow({
    host,
    port,
    secure,
    auth: { user, pass: password },
    ...(secure ? {} : { doSTARTTLS: !isLocal(host) }),
    ...(tls ? { tls } : {}),
    logger: false,
    maxIdleTime: 240_000,
    connectionTimeout: 30_000,
    greetingTimeout: 20_000,
  });
  client.on('error', (error: Error) => log.warn({ mailbox: mailbox.name, err: error }, 'the mailbox complained'));
  return client;
}

async function watchOnce(deps: WatchDeps, signal: AbortSignal): Promise<void> {
  const client = clientFor(deps);
  const bell = { ring: () => {} };
  const closed = new Promise<void>((resolve) => client.on('close', resolve));
  client.on('exists', () => bell.ring());
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  await client.connect();
  try {
    while (!signal.aborted && client.usable) {
      const rung = new Promise<void>((resolve) => {
        bell.ring = resolve;
      });
      await readNew(deps, client);
      const looked = wait(deps.pollMs ?? 60_000, undefined, { signal, ref: false }).catch(() => {});
      const idling = client.idle().catch(() => {}); // the next command ends it
      await Promise.race([rung, looked, closed, stopped]);
      void idling;
    }
  } finally {
    await Promise.race([client.logout().catch(() => {}), wait(2000)]);
    client.close();
  }
}

/** Opens the folder for reading only and takes in what stands above the last number read; a new numbering is read from its start. */
async function readNew(deps: WatchDeps, client: ImapFlow): Promise<number> {
  const { db, mailbox } = deps;
  const opened = await client.mailboxOpen(mailbox.folder, { readOnly: true });
  const validity = String(opened.uidValidity);
  const place = await db.selectFrom('mailbox_place').selectAll().where('mailbox', '=', mailbox.name).executeTakeFirst();
  const last = place?.uid_validity === validity ? Number(place.last_uid) : 0;
  const found = await client.search({ uid: `${last + 1}:*` }, { uid: true });
  const uids = (found || []).filter((uid) => uid > last).sort((a, b) => a - b);
  let taken = 0;
  for (const uid of uids) {
    taken += (await takeOne(deps, client, uid)) ? 1 : 0;
    await rememberPlace(db, mailbox.name, validity, uid);
  }
  return taken;
}

/** One message; gone meanwhile, too large or empty ones are passed over and told. */
async function takeOne({ db, mailbox, log }: WatchDeps, client: ImapFlow, uid: number): Promise<boolean> {
  const size = await client.fetchOne(String(uid), { size: true }, { uid: true });
  if (!size) return false;
  if ((size.size ?? 0) > messageAtMost) {
    log.warn({ mailbox: mailbox.name, uid, size: size.size }, 'a message is too large and stays in the mailbox');
    return false;
  }
  const message = await client.fetchOne(String(uid), { source: true }, { uid: true });
  if (!message) return false; // moved away meanwhile
  if (!message.source) return false;
  const answer = await receiveMessage(db, message.source, 'imap', mailbox.user.includes('@') ? mailbox.user : '');
  if (!answer.ok) log.warn({ mailbox: mailbox.name, uid, refusal: answer.refusal.code }, 'a message was not taken');
  return answer.ok && answer.isNew;
}

async function rememberPlace(db: Database, name: string, validity: string, uid: number): Promise<void> {
  const place = { uid_validity: validity, last_uid: uid, read_at: now() };
  await db
    .insertInto('mailbox_place')
    .values({ mailbox: name, ...place })
    .onConflict((conflict) => conflict.column('mailbox').doUpdateSet(place))
    .execute();
}
