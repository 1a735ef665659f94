import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Carrier, Delivery, OutgoingMessage } from './carrier.ts';
import { type DkimKey, signMessage } from './leaving/sign-message.ts';
import { readSmtpTrouble, type SmtpTrouble, type Stage } from './read-smtp-trouble.ts';
import { readSmtpUrl, type SmtpAddress } from './read-smtp-url.ts';

export type SmtpOptions = {
  /** The longest a message may take on the wire, in milliseconds (60 s); shorter than the postman's lease. */
  deadlineMs?: number;
  /** How long an idle connection is kept, in milliseconds (5 s). */
  idleMs?: number;
  /** How many connections may be open at once; each carries one message at a time (1). */
  connections?: number;
  /** After how many messages a connection is closed (100): many servers count. */
  messagesAConnection?: number;
  /** Certificates (PEM) of authorities to trust besides the usual ones. */
  authorities?: string;
  /** With which keys messages are signed; the one of the sender's domain is taken. */
  dkim?: readonly DkimKey[];
};

type Kept = { connection: SMTPConnection; carried: number; timer?: NodeJS.Timeout };

/** Carries mail to the server of `smtp(s)://user:password@host:port`, over connections that are opened when needed and kept a while. */
export function smtpCarrier(url: string, options: SmtpOptions = {}): Carrier {
  const { deadlineMs = 60_000, idleMs = 5_000, connections = 1, messagesAConnection = 100, dkim = [] } = options;
  const address = readSmtpUrl(url, options.authorities);
  const idle: Kept[] = [];
  const hangUp = (kept: Kept) => {
    clearTimeout(kept.timer);
    if (idle.includes(kept)) idle.splice(idle.indexOf(kept), 1);
    if (!kept.connection.destroyed) kept.connection.quit();
  };
  const keep = (kept: Kept) => {
    if (kept.carried >= messagesAConnection) return hangUp(kept);
    kept.timer = setTimeout(() => hangUp(kept), idleMs).unref();
    idle.push(kept);
  };
  const takeIdle = (): Kept | undefined => {
    for (let kept = idle.pop(); kept; kept = idle.pop()) {
      clearTimeout(kept.timer);
      if (!kept.connection.destroyed) return kept;
    }
    return undefined;
  };
  const converse = async (message: OutgoingMessage): Promise<Delivery> => {
    const used = takeIdle();
    const talk = await talkOnce(address, message, used?.connection, deadlineMs);
    if (talk.connection) keep({ connection: talk.connection, carried: (used?.carried ?? 0) + 1 });
    return talk.silentlyDropped && used ? converse(message) : talk.delivery;
  };
  return {
    connections,
    send: async (message) => converse({ ...message, raw: await signMessage(message, dkim) }),
    close: async () => {
      for (const kept of [...idle]) hangUp(kept);
    },
  };
}

type Talk = { delivery: Delivery; connection?: SMTPConnection; silentlyDropped?: boolean };

/** One message over the given or a new connection; answers the connection where it can be used again. */
async function talkOnce(
  address: SmtpAddress,
  message: OutgoingMessage,
  used: SMTPConnection | undefined,
  deadlineMs: number,
): Promise<Talk> {
  let stage: Stage = 'connecting';
  let connection = used;
  const deadline = AbortSignal.timeout(deadlineMs);
  try {
    connection ??= await connect(address, deadline);
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

function connect({ options, credentials }: SmtpAddress, deadline: AbortSignal): Promise<SMTPConnection> {
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
    const body = bodyOf(connection, message.raw).once('end', onHandedOver).once('error', reject);
    connection.send({ from: message.from, to: [message.to], size: message.raw.length }, body, (error, info) => {
      deadline.removeEventListener('abort', late);
      if (error || !info) return reject(error ?? new Error('no answer'));
      resolve(info.response ?? '');
    });
  });
}

/** The message, given out only to a server that has just asked for it (354): one that answered twice before is out of step and gets nothing. */
function bodyOf(connection: SMTPConnection, raw: Buffer): Readable {
  return new Readable({
    read() {
      if (!String(connection.lastServerResponse).startsWith('354')) {
        this.destroy(new Error('the server answered out of step'));
        return;
      }
      this.push(raw);
      this.push(null);
    },
  });
}
