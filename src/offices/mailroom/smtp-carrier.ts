import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Carrier, Delivery, OutgoingMessage } from './carrier.ts';
import { readSmtpTrouble, type SmtpTrouble, type Stage } from './read-smtp-trouble.ts';

export type SmtpOptions = {
  /** The longest a message may take on the wire, in milliseconds (60 s); shorter than the postman's lease. */
  deadlineMs?: number;
  /** How long an idle connection is kept, in milliseconds (5 s). */
  idleMs?: number;
};

/** Carries mail to the server of `smtp(s)://user:password@host:port`, one after the other over one connection that is opened when needed. */
export function smtpCarrier(url: string, { deadlineMs = 60_000, idleMs = 5_000 }: SmtpOptions = {}): Carrier {
  let open: SMTPConnection | undefined;
  let idle: NodeJS.Timeout | undefined;
  const hangUp = () => {
    clearTimeout(idle);
    if (open && !open.destroyed) open.quit();
    open = undefined;
  };
  const converse = async (message: OutgoingMessage): Promise<Delivery> => {
    clearTimeout(idle);
    const reused = open !== undefined && !open.destroyed;
    const talk = await talkOnce(url, message, reused ? open : undefined, deadlineMs);
    open = talk.connection;
    if (talk.silentlyDropped && reused) return converse(message);
    if (open) idle = setTimeout(hangUp, idleMs).unref();
    return talk.delivery;
  };
  return { send: converse, close: async () => hangUp() };
}

type Talk = { delivery: Delivery; connection?: SMTPConnection; silentlyDropped?: boolean };

/** One message over the given or a new connection; answers the connection where it can be used again. */
async function talkOnce(url: string, message: OutgoingMessage, used: SMTPConnection | undefined, deadlineMs: number): Promise<Talk> {
  let stage: Stage = 'connecting';
  let connection = used;
  const deadline = AbortSignal.timeout(deadlineMs);
  try {
    connection ??= await connect(url, deadline);
    stage = 'talking';
    const reply = await handOver(connection, message, deadline, () => {
      stage = 'handed-over';
    });
    return { delivery: { outcome: 'sent', reply }, connection };
  } catch (error) {
    const trouble = error as SmtpTrouble;
    connection?.close();
    const reached: Stage = stage as Stage; // the callback above may have moved it on
    return { delivery: readSmtpTrouble(trouble, reached), silentlyDropped: reached === 'talking' && !trouble.responseCode };
  }
}

function connect(url: string, deadline: AbortSignal): Promise<SMTPConnection> {
  const { options, credentials } = readSmtpUrl(url);
  const connection = new SMTPConnection(options);
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      connection.close();
      reject(error);
    };
    connection.on('error', fail); // stays: a connection may break while nobody uses it
    deadline.addEventListener('abort', () => fail(new Error('the server did not answer in time')), { once: true });
    connection.connect((error) => {
      if (error) return fail(error);
      if (!credentials) return resolve(connection);
      connection.login({ credentials }, (refused) => (refused ? fail(refused) : resolve(connection)));
    });
  });
}

function handOver(connection: SMTPConnection, message: OutgoingMessage, deadline: AbortSignal, onHandedOver: () => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error('the server did not answer in time'));
    deadline.addEventListener('abort', late, { once: true });
    const body = Readable.from([message.raw], { objectMode: false }).once('end', onHandedOver);
    connection.send({ from: message.from, to: [message.to], size: message.raw.length }, body, (error, info) => {
      deadline.removeEventListener('abort', late);
      if (error || !info) return reject(error ?? new Error('no answer'));
      resolve(info.response ?? '');
    });
  });
}

/** Credentials travel only under TLS, except to this very machine. */
function readSmtpUrl(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const credentials = username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined;
  const options = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ignoreTLS: local && !secure,
    requireTLS: !secure && !local && credentials !== undefined,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  };
  return { options, credentials };
}
