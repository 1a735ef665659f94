/** One composed message on its way to one recipient. */
export type OutgoingMessage = {
  /** Without angle brackets. */
  messageId: string;
  from: string;
  to: string;
  raw: Buffer;
};

/** Why no conversation with the mail server came about, as far as it can be told. */
export const serverTroubles = [
  'server-not-found',
  'server-silent',
  'tls-not-offered',
  'tls-untrusted',
  'tls-other-name',
  'tls-expired',
  'tls-failed',
  'sign-in-refused',
] as const;
export type ServerTrouble = (typeof serverTroubles)[number];

/**
 * What came of handing a message over. `sent`: the server took it. `deferred`: it surely did not, try later; `unreachable` when no
 * conversation came about at all, with the trouble where it has a name. `refused`: it never will; `badAddress` when the recipient was the reason. `in-doubt`: nobody here knows.
 */
export type Delivery =
  | { outcome: 'sent'; reply: string }
  | { outcome: 'deferred'; reply: string; unreachable?: boolean; trouble?: ServerTrouble }
  | { outcome: 'refused'; reply: string; badAddress: boolean }
  | { outcome: 'in-doubt'; reply: string };

/** Carries messages, as many at a time as it has connections; trouble is an outcome, never thrown. */
export type Carrier = {
  send(message: OutgoingMessage): Promise<Delivery>;
  /** How many messages it carries at the same time; one unless told. */
  connections?: number;
  /** Whether the server ever took the message with this Message-ID; absent where it cannot be asked. */
  knows?(messageId: string): Promise<boolean>;
  close(): Promise<void>;
};
