import { type Refused, refuse } from '../../../platform/answer.ts';
import { type LoadedSigner, loadSigner, type SignerRefusal } from './load-signer.ts';
import { type Signer, validityOf } from './signer.ts';

/** Where the certificate lies: a PKCS#12 file and the password that opens it. */
export type SigningSettings = { file: string; password: string };
export type SigningRefusal = SignerRefusal | 'signing-certificate-expired' | 'signing-certificate-not-yet';

/** Whether a refusal comes from the certificate. */
export function isSigningRefusal(code: string): code is SigningRefusal {
  return code.startsWith('signing-');
}

let settings: SigningSettings | undefined;
let loading: Promise<LoadedSigner> | undefined;

/** Sets the certificate with which this process signs what it issues; none: nothing is signed. It is read when first needed. */
export function useCertificate(chosen: SigningSettings | undefined): void {
  settings = chosen;
  loading = undefined;
}

/** The certificate as read from its file, in force or not; undefined when none is set. Refuses what `loadSigner` refuses. */
export async function certificateInUse(): Promise<LoadedSigner | undefined> {
  if (!settings) return undefined;
  loading ??= loadSigner(settings.file, settings.password);
  return loading;
}

/** Who signs at this moment; no signer when no certificate is set. Refuses while a set certificate cannot be read or is not in force. */
export async function currentSigner(at: Date): Promise<{ ok: true; signer?: Signer } | Refused<SigningRefusal>> {
  const loaded = await certificateInUse();
  if (!loaded?.ok) return loaded ?? { ok: true };
  const { signer } = loaded;
  const validity = validityOf(signer, at);
  if (validity === 'expired') return refuse('signing-certificate-expired', { name: signer.name, day: dayOf(signer.validTo) });
  if (validity === 'not-yet') return refuse('signing-certificate-not-yet', { name: signer.name, day: dayOf(signer.validFrom) });
  return { ok: true, signer };
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
