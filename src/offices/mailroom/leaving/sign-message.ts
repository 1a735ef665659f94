import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import type { OutgoingMessage } from '../carrier.ts';
import { domainOf } from './take-turn.ts';

/** A key by which mail of a domain is signed; its public half stands in the DNS at `<selector>._domainkey.<domain>`. */
export type DkimKey = { domain: string; selector: string; privateKey: string };

/** The headers that a signature covers, where a message has them. */
const signedHeaders = [
  'From',
  'To',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'In-Reply-To',
  'References',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Content-Language',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
];

/** The message with a DKIM signature (RFC 6376) by the key of its sender's domain; as it was where there is none. */
export async function signMessage({ from, raw }: Pick<OutgoingMessage, 'from' | 'raw'>, keys: readonly DkimKey[]): Promise<Buffer> {
  const domain = domainOf(from);
  const key = keys.find((each) => domain === each.domain || domain.endsWith(`.${each.domain}`));
  if (!key) return raw;
  const { domain: domainName, selector: keySelector, privateKey } = key;
  const signer = new DKIM({ domainName, keySelector, privateKey, headerFieldNames: signedHeaders.join(':') });
  return buffer(signer.sign(raw));
}
