import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** What the server does with a whole message; the first word says whether it keeps it. */
const endings = {
  'keeps, answers': 62,
  'keeps, answers after a while': 6,
  'keeps, answers twice': 4,
  'keeps, answers too late': 4,
  'keeps, breaks off without an answer': 5,
  'keeps, breaks off in the middle of its answer': 4,
  'refuses for now (451)': 7,
  'forgets, breaks off': 4,
  'forgets, breaks off in the middle of its answer': 2,
  'forgets, answers nonsense': 2,
} as const;
const openings = { 'lets in': 94, 'hangs up at once': 3, 'greets with 421': 3 } as const;
const recipients = { takes: 88, 'greylists (450)': 6, 'hangs up': 3, 'says it closes (421)': 3 } as const;

export type Misdeeds = Record<string, number>;
export type ChaosServer = {
  url: string;
  /** Where it can be asked by Message-ID whether it ever kept a message. */
  askUrl: string;
  /** How often each Message-ID was kept. */
  kept: Map<string, number>;
  misdeeds: Misdeeds;
  stop(): Promise<void>;
};

/** A mail server that misbehaves by dice (the same dice for the same seed); whoever's address begins with `nobody` it does not know. */
export async function startChaosServer(seed: number, lateMs: number): Promise<ChaosServer> {
  const kept = new Map<string, number>();
  const misdeeds: Misdeeds = {};
  const random = diceOf(seed);
  const roll = <Name extends string>(chances: Readonly<Record<Name, number>>): Name => {
    const names = Object.keys(chances) as Name[];
    let left = random() * names.reduce((sum, name) => sum + chances[name], 0);
    const isHit = (name: Name) => {
      left -= chances[name];
      return left < 0;
    };
    const chosen = names.find(isHit) ?? (names[0] as Name);
    misdeeds[chosen] = (misdeeds[chosen] ?? 0) + 1;
    return chosen;
  };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    void converse({ socket, kept, roll, lateMs }).catch(() => {});
  });
  const register = createHttpServer((request, response) => {
    response.end(kept.has(decodeURIComponent(request.url?.slice(1) ?? '')) ? 'yes' : 'no');
  });
  for (const each of [server, register]) await once(each.listen(0, '127.0.0.1'), 'listening');
  const portOf = (each: typeof server | typeof register) => (each.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${portOf(server)}`,
    askUrl: `http://127.0.0.1:${portOf(register)}`,
    kept,
    misdeeds,
    async stop() {
      for (const socket of sockets) socket.destroy();
      register.closeAllConnections();
      await Promise.all([server, register].map((each) => new Promise((resolve) => each.close(resolve))));
    },
  };
}

type Talk = {
  socket: Socket;
  kept: Map<string, number>;
  roll: <Name extends string>(chances: Readonly<Record<Name, number>>) => Name;
  lateMs: number;
};

async function converse(talk: Talk): Promise<void> {
  const { socket, roll } = talk;
  const say = (text: string) => socket.writable && socket.write(`${text}\r\n`);
  const opening = roll(openings);
  if (opening === 'hangs up at once') return void socket.destroy();
  if (opening === 'greets with 421') return void socket.end('421 4.3.2 not now\r\n');
  say('220 chaos.example ready');
  let message: string[] | undefined;
  for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (message && line === '.') {
      await endMessage(talk, message);
      message = undefined;
    } else if (message) message.push(line);
    else if (/^rcpt to/i.test(line)) answerRecipient(talk, /<nobody/i.test(line));
    else if (/^data/i.test(line)) {
      message = [];
      say('354 go on');
    } else if (/^quit/i.test(line)) socket.end('221 bye\r\n');
    else say('250 fine');
  }
}

function answerRecipient({ socket, roll }: Talk, isUnknown: boolean): void {
  const answer = roll(recipients);
  if (answer === 'hangs up') socket.destroy();
  else if (answer === 'says it closes (421)') socket.end('421 4.3.2 shutting down\r\n');
  else if (answer === 'greylists (450)') socket.write('450 4.2.0 greylisted, try again\r\n');
  else socket.write(isUnknown ? '550 5.1.1 no such mailbox here\r\n' : '250 2.1.5 fine\r\n');
}

async function endMessage({ socket, kept, roll, lateMs }: Talk, lines: string[]): Promise<void> {
  const messageId = /^message-id:\s*<([^>]+)>/im.exec(lines.join('\n'))?.[1] ?? '';
  const ending = roll(endings);
  if (ending === 'keeps, answers too late') await wait(lateMs);
  if (ending === 'keeps, answers after a while') await wait(lateMs / 20);
  if (ending.startsWith('keeps')) kept.set(messageId, (kept.get(messageId) ?? 0) + 1);
  if (ending.includes('middle of its answer')) {
    socket.write('25');
    await wait(5);
  }
  if (ending.includes('breaks off')) return void socket.destroy();
  if (ending === 'refuses for now (451)') return void socket.write('451 4.3.0 try again later\r\n');
  if (ending === 'forgets, answers nonsense') return void socket.write('what?\r\n');
  socket.write('250 2.0.0 kept\r\n'.repeat(ending === 'keeps, answers twice' ? 2 : 1));
}

/** Dice with a seed (mulberry32). */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
