/** One composed message on its way to one recipient. */
export type OutgoingMessage = {
  /** Without angle brackets. */
  messageId: string;
  from: string;
  to: string;
  raw: Buffer;
};

/**
 * What came of handing a message over. `sent`: the server took it. `deferred`: it surely did not, try later; `unreachable` when no
 * conversation came about at all. `refused`: it never will; `badAddress` when the recipient was the reason. `in-doubt`: nobody here knows.
 */
export type Delivery =
  | { outcome: 'sent'; reply: string }
  | { outcome: 'deferred'; reply: string; unreachable?: boolean }
  | { outcome: 'refused'; reply: string; badAddress: boolean }
  | { outcome: 'in-doubt'; reply: string };

/** Carries messages one at a time; trouble is an outcome, never thrown. */
export type Carrier = {
  send(message: OutgoingMessage): Promise<Delivery>;
  /** Whether the server ever took the message with this Message-ID; absent where it cannot be asked. */
  knows?(messageId: string): Promise<boolean>;
  close(): Promise<void>;
};
