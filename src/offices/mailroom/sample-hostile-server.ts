import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

export type HostileServer = { url: string; taken: string[]; connections: () => number; stop(): Promise<void> };

/** What the server does at RCPT, and with the whole message, by the recipient's local part. A text is answered; `drop` ends the line. */
const atRecipient: Record<string, string> = {
  unknown: '550 5.1.1 no such mailbox here',
  policy: '550 5.7.1 not from you',
  full: '452 4.2.2 mailbox full',
  closing: '421 4.3.2 shutting down',
  'drop-early': 'drop',
};
const atMessage: Record<string, string> = {
  spam: '554 5.6.0 content refused',
  busy: '451 4.3.0 try again later',
  'drop-late': 'drop',
  half: 'half',
  late: 'late',
  garbage: 'what?',
  twice: '250 2.0.0 kept\r\n250 2.0.0 kept',
  'twice-later': 'twice-later',
};

/** A mail server that misbehaves on purpose; `taken` are the Message-IDs it really kept. For tests. */
export async function startHostileServer(lateMs: number): Promise<HostileServer> {
  const taken: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    void converse(socket, taken, lateMs).catch(() => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    connections: () => connections,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function converse(socket: Socket, taken: string[], lateMs: number): Promise<void> {
  socket.write('220 hostile.example ready\r\n');
  let recipient = '';
  let message: string[] | undefined;
  for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (message) {
      if (line !== '.') message.push(line);
      else {
        await endMessage(socket, recipient, message.join('\n'), taken, lateMs);
        message = undefined;
      }
    } else if (/^rcpt to/i.test(line)) {
      recipient = /<([^@>]*)/.exec(line)?.[1] ?? '';
      say(socket, atRecipient[recipient] ?? '250 2.1.5 fine');
    } else if (/^data/i.test(line)) {
      message = [];
      say(socket, '354 go on');
    } else if (/^quit/i.test(line)) {
      socket.end('221 bye\r\n');
    } else say(socket, '250 fine');
  }
}

async function endMessage(socket: Socket, recipient: string, text: string, taken: string[], lateMs: number): Promise<void> {
  const behaviour = atMessage[recipient] ?? '250 2.0.0 kept';
  const messageId = /^message-id:\s*<([^>]+)>/im.exec(text)?.[1] ?? '';
  if (behaviour === 'late') await wait(lateMs);
  if (/^250|half|late|drop|twice/.test(behaviour)) taken.push(messageId);
  if (behaviour === 'twice-later') {
    say(socket, '250 2.0.0 kept');
    await wait(10);
    say(socket, '250 2.0.0 kept, I say');
  } else if (behaviour === 'half') {
    socket.write('25');
    await wait(20);
    socket.destroy();
  } else say(socket, behaviour === 'late' ? '250 2.0.0 kept at last' : behaviour);
}

function say(socket: Socket, answer: string): void {
  if (answer === 'drop') socket.destroy();
  else socket.write(`${answer}\r\n`);
}
