import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { OctetString } from 'asn1js';
import { AuthenticatedSafe, CertBag, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo } from 'pkijs';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { sha256 } from '../../../platform/digest.ts';
import { readName } from './read-name.ts';
import type { Signer } from './signer.ts';

export type SignerRefusal =
  | 'signing-file-unreadable'
  | 'signing-file-damaged'
  | 'signing-password-wrong'
  | 'signing-file-old'
  | 'signing-key-missing'
  | 'signing-key-unsuited';
export type LoadedSigner = Answer<{ signer: Signer }, SignerRefusal>;

/**
 * Reads the key and its certificates from a PKCS#12 file. Refuses a file that cannot be read, is no PKCS#12, is closed by another password or
 * an outdated cipher, holds no key with its certificate, or a key other than RSA from 2048 bits or an elliptic curve from 256.
 */
export async function loadSigner(file: string, password: string): Promise<LoadedSigner> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return refuse('signing-file-unreadable', { file });
  const pfx = parse(bytes);
  if (!pfx) return refuse('signing-file-damaged', { file });
  const secret = new Uint8Array(Buffer.from(password, 'utf8')).buffer;
  try {
    await pfx.parseInternalValues({ password: secret, checkIntegrity: true });
  } catch (error) {
    return refuse(String(error).includes('ntegrity') ? 'signing-password-wrong' : 'signing-file-damaged', { file });
  }
  const bags = await openBags(pfx, secret).catch(() => undefined);
  if (!bags) return refuse('signing-file-old', { file });
  return signerOf(bags, file);
}

function parse(bytes: Uint8Array): PFX | undefined {
  try {
    return PFX.fromBER(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}

type Bags = { keys: KeyObject[]; certificates: Buffer[] };

/** Throws when the file is closed by a cipher that WebCrypto no longer knows, as files of some years ago are. */
async function openBags(pfx: PFX, password: ArrayBuffer): Promise<Bags> {
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (!(safe instanceof AuthenticatedSafe)) throw new Error('no safe in the file');
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
  const bags: Bags = { keys: [], certificates: [] };
  for (const { value } of safe.parsedValue.safeContents)
    for (const { bagValue } of value.safeBags) {
      if (bagValue instanceof CertBag && bagValue.certValue instanceof OctetString)
        bags.certificates.push(Buffer.from(bagValue.certValue.valueBlock.valueHexView));
      if (bagValue instanceof PrivateKeyInfo) bags.keys.push(keyOf(bagValue));
      if (bagValue instanceof PKCS8ShroudedKeyBag) bags.keys.push(await unshroud(bagValue, password));
    }
  return bags;
}

async function unshroud(bag: PKCS8ShroudedKeyBag, password: ArrayBuffer): Promise<KeyObject> {
  const opened = bag as PKCS8ShroudedKeyBag & { parseInternalValues(parameters: { password: ArrayBuffer }): Promise<void> };
  await opened.parseInternalValues({ password });
  if (!opened.parsedValue) throw new Error('the key stayed closed');
  return keyOf(opened.parsedValue);
}

function keyOf(info: PrivateKeyInfo): KeyObject {
  return createPrivateKey({ key: Buffer.from(info.toSchema().toBER(false)), format: 'der', type: 'pkcs8' });
}

function signerOf({ keys, certificates }: Bags, file: string): LoadedSigner {
  const [key] = keys;
  const read = certificates.map((bytes) => ({ bytes, certificate: new X509Certificate(bytes) }));
  const own = key && read.find(({ certificate }) => certificate.publicKey.equals(createPublicKey(key)));
  if (!key || !own) return refuse('signing-key-missing', { file });
  if (!isSuited(key)) return refuse('signing-key-unsuited', { file });
  const signer: Signer = {
    name: readName(own.certificate.subject),
    issuer: readName(own.certificate.issuer),
    validFrom: own.certificate.validFromDate,
    validTo: own.certificate.validToDate,
    fingerprint: sha256(own.bytes),
    certificate: own.bytes,
    chain: read.filter((each) => each !== own).map(({ bytes }) => bytes),
    key,
  };
  return { ok: true, signer };
}

function isSuited(key: KeyObject): boolean {
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
  return key.asymmetricKeyType === 'rsa' ? bits >= 2048 : ['prime256v1', 'secp384r1', 'secp521r1'].includes(curve);
}
