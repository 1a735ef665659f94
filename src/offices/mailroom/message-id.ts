import { sha256 } from '../../platform/digest.ts';

/**
 * The Message-ID (without angle brackets) of one letter to one recipient: always the same for the same subject and recipient, so that a
 * carrier can be asked about it and a receiver can drop a repetition. Only a digest: no name or address can be read from it.
 */
export function messageIdOf(subject: { kind: string; id: string }, recipientKey: string, fromAddress: string): string {
  const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1).toLowerCase();
  return `${sha256([subject.kind, subject.id, recipientKey].join('\0')).slice(0, 40)}@${domain}`;
}
