import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { now } from '../../platform/clock.ts';
import { type Database, newId } from '../../platform/database/public.ts';
import { log } from '../../platform/log.ts';

export type Capture = { url: string; port: number; stop(): Promise<void> };

/**
 * Starts a mail server on this machine alone (127.0.0.1; port 0 takes a free one) that keeps every message in `captured_mail` and hands
 * none on. A message is stored before it is acknowledged.
 */
export async function startCapture(db: Database, { port = 0 }: { port?: number } = {}): Promise<Capture> {
  const server = new SMTPServer({
    name: 'capture.localhost',
    banner: 'keeps everything, delivers nothing',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: 30 * 1024 * 1024,
    onData(stream, session, callback) {
      buffer(stream)
        .then((raw) => keep(db, session, raw))
        .then(
          () => callback(null, 'kept'),
          (error: Error) => {
            log.error({ err: error }, 'the capture could not keep a message');
            callback(Object.assign(new Error('could not keep the message, try again'), { responseCode: 451 }));
          },
        );
    },
  });
  server.on('error', (error) => log.warn({ err: error }, 'a conversation with the capture broke'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const bound = (server.server.address() as AddressInfo).port;
  return { url: `smtp://127.0.0.1:${bound}`, port: bound, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function keep(db: Database, session: SMTPServerSession, raw: Buffer): Promise<void> {
  const mail = await PostalMime.parse(raw);
  const { mailFrom, rcptTo } = session.envelope;
  await db
    .insertInto('captured_mail')
    .values({
      id: newId(),
      received_at: now(),
      message_id: (mail.messageId ?? '').replace(/^<|>$/g, ''),
      sender: mailFrom ? mailFrom.address : '',
      recipient: rcptTo.map(({ address }) => address).join(', '),
      subject: mail.subject ?? '',
      raw,
    })
    .execute();
}
