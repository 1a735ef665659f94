import type { BounceReason } from './bounce-report.ts';
import { reasonOfStatus } from './status-reasons.ts';
import { moved, notAccepting, unknownHost, unknownUser } from './words-of-address.ts';
import { fullElsewhere, unknownElsewhere } from './words-of-languages.ts';
import * as trouble from './words-of-trouble.ts';
import * as way from './words-of-way.ts';

/**
 * In the order in which the first that fits is believed: what surely says that the address itself is right stands before what says that
 * it is wrong, because servers quote their general advice with both.
 */
const order: [BounceReason, RegExp[]][] = [
  ['mailbox-full', [...trouble.mailboxFull, ...fullElsewhere]],
  ['system', way.program],
  ['sender-refused', trouble.senderRefused],
  ['not-accepting', notAccepting],
  ['relaying', trouble.relaying],
  ['inactive', trouble.inactive],
  ['moved', moved],
  ['host-unknown', unknownHost],
  ['user-unknown', unknownUser],
  ['too-large', trouble.tooLarge],
  ['virus', trouble.virus],
  ['spam', trouble.spam],
  ['rate', trouble.greylisted],
  ['blocked', trouble.blocked],
  ['policy', trouble.policy],
  ['user-unknown', unknownElsewhere],
];
const vague: [BounceReason, RegExp[]][] = [
  ['expired', way.expired],
  ['network', way.network],
  ['system', way.system],
  ['content', way.content],
  ['refused', way.refused],
];

function fitting(words: string, list: [BounceReason, RegExp[]][]): BounceReason | undefined {
  return list.find(([, patterns]) => patterns.some((pattern) => pattern.test(words)))?.[0];
}

/** What these words say for certain; undefined when they are general or say nothing. */
export function reasonInWords(words: string): BounceReason | undefined {
  return words.trim() === '' ? undefined : fitting(words.slice(0, wordsAtMost), order);
}

const wordsAtMost = 6000;

export type Said = {
  /** The server's own diagnosis of this recipient, the narrowest words there are. */
  diagnosis: string;
  /** What else was written about this recipient. */
  section: string;
  /** The whole prose. */
  prose: string;
  status?: string;
};

/** Names the reason: the diagnosis before the status, the status before the prose around it, the general words last. */
export function nameReason(said: Said): BounceReason {
  const reason = reasonOf(said);
  const addressed = /^5\.1\.[1236]$/.test(said.status ?? '');
  if (reason === 'inactive' && said.status === '5.1.1') return 'user-unknown';
  if (reason !== 'user-unknown' || addressed) return reason;
  const around = `${said.diagnosis}\n${said.section}\n${said.prose}`;
  return answersData(around) || (contradicts(said.status) && !answersRecipient(around)) ? 'refused' : reason;
}

/** Words of an unknown user beside a status of a mailbox that is there, of the system, or of a policy: evidence against itself marks nobody. */
function contradicts(status: string | undefined): boolean {
  return /^5\.(2\.[12]|3\.\d+|7\.\d+)$/.test(status ?? '');
}

/** The refusal came at the recipient's own command, where only the address can be meant. */
function answersRecipient(words: string): boolean {
  return /rcpt[ _]to|\brcpt\b|no such user\b|recipient address rejected: user \S+@|does not like recipient|bad-mailbox/i.test(words);
}

/** A server that took the recipient and refused only the text does not know no such user: its filter says so. A pipelined RCPT is answered beside DATA. */
function answersData(words: string): boolean {
  if (/delivery error: dd |no valid recipient|(need|want|valid|no) rcpt|rcpt .{0,20}(first|needed)|<<< ?503/i.test(words)) return false;
  return /in reply to (the )?(end of )?data\b|>>> ?data\s[^>]*<<< ?5|after (end of )?data\b|end of data\)/i.test(words);
}

function reasonOf({ diagnosis, section, prose, status }: Said): BounceReason {
  return (
    reasonInWords(diagnosis) ??
    reasonOfStatus(status) ??
    reasonInWords(section) ??
    fitting(diagnosis, vague) ??
    reasonInWords(prose) ??
    fitting(`${section}\n${prose}`.slice(0, wordsAtMost), vague) ??
    'unstated'
  );
}
