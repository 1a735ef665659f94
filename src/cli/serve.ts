import { createServer, type Server } from 'node:http';
import { serve as serveHono } from '@hono/node-server';
import type { Command } from 'commander';
import { demonstrationRoles, isEmpty, seedDemonstration } from '../../demonstration/public.ts';
import { assembleApp } from '../app.tsx';
import { findAccount, installationSecret, makeSignInLink } from '../offices/access/public.ts';
import { documentBytes } from '../offices/archive/public.ts';
import { isStillWanted } from '../offices/circulars/public.ts';
import {
  certificateInUse,
  closeTypesetting,
  currentSigner,
  signingRefusals,
  validityOf,
  warmTypesetting,
} from '../offices/documents/public.ts';
import {
  captureCarrier,
  incomingRefusals,
  type MailboxSettings,
  type Postman,
  readMailboxes,
  smtpCarrier,
  startCapture,
  startPostman,
  watchMailbox,
} from '../offices/mailroom/public.ts';
import { now } from '../platform/clock.ts';
import { log } from '../platform/log.ts';
import { rememberAddress } from '../platform/public-address.ts';
import type { Settings } from '../platform/settings.ts';
import { speak } from '../platform/words.ts';
import { type OpenRecord, openRecord } from './open-record.ts';
import { refuseCommand } from './run-command.ts';
import { startClock } from './start-clock.ts';
import { CommandRefused, terminal, wordRefusal } from './terminal.ts';
import { serveWords, settingsRefusals } from './words.ts';

const say = speak(serveWords, terminal.language);

/** `chancery serve`: the record, the pages and the postman, until told to stop. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('start the server and the postman (what npm start runs)')
    .option('--demonstration', 'load the demonstration secretariat when the database is empty, and print sign-in links')
    .option('--json', 'print what was started as one JSON object')
    .action(async (options: { demonstration?: boolean; json?: boolean }) => serve(options));
}

async function serve(options: { demonstration?: boolean; json?: boolean }): Promise<void> {
  const record = await openRecord({ alone: true });
  try {
    await serveRecord(record, options);
  } finally {
    await record.close();
  }
  if (!options.json) terminal.print(say('stopped'));
}

async function serveRecord(record: OpenRecord, options: { demonstration?: boolean; json?: boolean }): Promise<void> {
  const { db } = record;
  const signing = await describeSigning();
  if (record.adopted && !options.json) terminal.print(say('adopted'));
  const secret = await installationSecret(db);
  const listening = await listen(record, secret);
  const settings = listening.settings;
  try {
    await rememberAddress(db, settings.publicUrl);
    if (options.demonstration && (await isEmpty(db))) {
      if (!options.json) terminal.print(say('loading'));
      warmInBackground(); // its papers are typeset while it is loaded
      await seedDemonstration(db, settings);
    }
    const mail = await startMail(record, settings);
    const clock = startClock(db, settings);
    await announce(record, settings, { ...options, signing });
    const warming = setTimeout(warmInBackground, 1_000);
    await untilToldToStop();
    clearTimeout(warming);
    if (!options.json) terminal.print(say('stopping'));
    clock.stop();
    await mail.stop();
  } finally {
    await new Promise<void>((resolve) => {
      listening.server.close(() => resolve());
      listening.server.closeAllConnections();
    });
    await closeTypesetting();
  }
}

function warmInBackground(): void {
  void warmTypesetting().catch((error) => log.warn({ err: error }, 'typesetting is not ready'));
}

/** With which certificate is signed, or that it cannot sign today; undefined when none is set. A file that cannot be opened ends the start. */
async function describeSigning(): Promise<string | undefined> {
  const loaded = await certificateInUse();
  if (!loaded) return undefined;
  if (!loaded.ok) return refuseCommand(loaded.refusal, signingRefusals);
  const current = await currentSigner(now());
  if (!current.ok) return wordRefusal(current.refusal, signingRefusals);
  const { name, validTo } = loaded.signer;
  const expiresSoon = validityOf(loaded.signer, now()) === 'soon';
  return say(expiresSoon ? 'signingSoon' : 'signing', { name, day: validTo.toISOString().slice(0, 10) });
}

type Listening = { server: Server; settings: Settings };

/** Opens the port before anything is loaded, so that a port in use changes nothing. */
async function listen(record: OpenRecord, secret: string): Promise<Listening> {
  const { port, host } = record.settings;
  const settings = { ...record.settings };
  const app = assembleApp(record.db, settings, secret);
  return new Promise((resolve, reject) => {
    const server = serveHono({ fetch: app.fetch, port, hostname: host, createServer }, (address) => {
      if (!process.env.CHANCERY_URL) settings.publicUrl = `http://${host}:${address.port}`;
      settings.port = address.port;
      resolve({ server: server as Server, settings });
    }) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => {
      const code = error.code === 'EADDRINUSE' ? 'port-in-use' : error.code === 'EACCES' ? 'port-not-allowed' : undefined;
      reject(code ? new CommandRefused({ code, port }, wordRefusal({ code, port: String(port) }, settingsRefusals)) : error);
    });
  });
}

/** The postman with the administrator's mail server, or with the local capture when none is set. */
async function startMail(record: OpenRecord, settings: Settings): Promise<{ stop: () => Promise<void> }> {
  const { db } = record;
  const { mailboxes, repliesTo } = mailboxesInUse();
  const documents = (id: string) => documentBytes(db, id);
  const listenOn = record.connectionString;
  const isWanted = (letter: Parameters<typeof isStillWanted>[1]) => isStillWanted(db, letter);
  const watches = mailboxes.map((mailbox) => watchMailbox({ db, mailbox, log }));
  const stopWatching = () => Promise.all(watches.map((watch) => watch.stop()));
  const common = { db, documents, log, listenOn, isWanted, ...(repliesTo ? { repliesTo } : {}) };
  if (settings.smtpUrl) {
    const postman = startPostman({ ...common, carrier: smtpCarrier(settings.smtpUrl, settings.mail) });
    return { stop: async () => void (await Promise.all([postman.stop(), stopWatching()])) };
  }
  const capture = await startCapture(db, { port: 0 });
  // The capture answers at once and can be asked what it has, so letters of a process that died are taken over within seconds.
  const carrier = captureCarrier(db, capture.url, { deadlineMs: 10_000 });
  const postman: Postman = startPostman({ ...common, carrier, leaseMs: 15_000 });
  return {
    stop: async () => {
      await Promise.all([postman.stop(), stopWatching()]);
      await capture.stop();
    },
  };
}

/** The mailboxes that are read; one that cannot be understood ends the start. */
function mailboxesInUse(): MailboxSettings {
  const read = readMailboxes(process.env);
  if (read.bad.length > 0) refuseCommand({ code: 'bad-mailbox', value: read.bad.join(' ') }, incomingRefusals);
  return read;
}

type Announced = { demonstration?: boolean; json?: boolean; signing?: string };

async function announce(record: OpenRecord, settings: Settings, { signing, ...options }: Announced): Promise<void> {
  const links = options.demonstration ? await signInLinks(record, settings) : [];
  if (options.json) return terminal.print(JSON.stringify({ ok: true, url: settings.publicUrl, links }));
  terminal.print(say('ready', { url: settings.publicUrl }));
  if (!settings.smtpUrl) terminal.print(say('capture', { url: `${settings.publicUrl}/${terminal.language}/mailroom/capture` }));
  if (signing) terminal.print(signing);
  if (links.length > 0) terminal.print(say('links'));
  for (const link of links) terminal.print(`  ${link.role.padEnd(18)} ${link.url}`);
}

async function signInLinks(record: OpenRecord, settings: Settings): Promise<{ role: string; url: string }[]> {
  const links: { role: string; url: string }[] = [];
  for (const { role, email } of demonstrationRoles) {
    const account = await findAccount(record.db, email);
    if (!account) continue;
    const token = await makeSignInLink(record.db, account.id, 12 * 60);
    links.push({ role, url: `${settings.publicUrl}/${account.language}/enter/${token}` });
  }
  return links;
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
