import type { KeyObject } from 'node:crypto';

/** The certificate that signs, ready for use. `certificate` and `chain` are DER, the chain from the issuer upwards; `fingerprint` is SHA-256 in hex. */
export type Signer = {
  name: string;
  issuer: string;
  validFrom: Date;
  validTo: Date;
  fingerprint: string;
  certificate: Buffer;
  chain: Buffer[];
  key: KeyObject;
};

export type Validity = 'valid' | 'soon' | 'expired' | 'not-yet';
const soon = 30 * 86_400_000;

/** Whether the certificate is in force; `soon` in its last thirty days. */
export function validityOf({ validFrom, validTo }: Pick<Signer, 'validFrom' | 'validTo'>, at: Date): Validity {
  if (at < validFrom) return 'not-yet';
  if (at > validTo) return 'expired';
  return validTo.getTime() - at.getTime() < soon ? 'soon' : 'valid';
}
