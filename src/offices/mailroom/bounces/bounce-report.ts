/** Why a message did not arrive, in the order from the address to the way there. */
export const bounceReasons = [
  'user-unknown',
  'moved',
  'host-unknown',
  'not-accepting',
  'mailbox-full',
  'inactive',
  'too-large',
  'spam',
  'blocked',
  'policy',
  'sender-refused',
  'relaying',
  'rate',
  'virus',
  'content',
  'expired',
  'network',
  'system',
  'refused',
  'unstated',
] as const;
export type BounceReason = (typeof bounceReasons)[number];

export type BounceReport = {
  /** The recipient as the reporting server wrote it; empty when it named none. */
  address: string;
  /** `failed`: the message will not arrive. `delayed`: the server still tries. */
  action: 'failed' | 'delayed';
  /** Enhanced status (RFC 3463) such as `5.1.1`, where one was found. */
  status?: string;
  reason: BounceReason;
  /** The address is wrong for good, as opposed to a full mailbox, a policy or trouble on the way. */
  hard: boolean;
  /** What the server said, in its words, 500 characters at most. */
  evidence: string;
  /** Of the message that came back, without angle brackets. */
  originalMessageId?: string;
};

const forGood: BounceReason[] = ['user-unknown', 'moved', 'host-unknown', 'not-accepting'];

/** Whether the reason speaks of an address to which nothing will ever arrive. */
export function isForGood(reason: BounceReason): boolean {
  return forGood.includes(reason);
}
