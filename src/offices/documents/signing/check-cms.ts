import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { OctetString } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs';
import { sameToken, sha256 } from '../../../platform/digest.ts';
import { readName } from './read-name.ts';

/** What a detached CMS signature says of itself, and whether it fits the bytes; whom to trust is not judged here. */
export type CheckedCms = { name: string; issuer: string; validFrom: Date; validTo: Date; fingerprint: string; holds: boolean };

const digests: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const rsaPss = '1.2.840.113549.1.1.10';
const messageDigest = '1.2.840.113549.1.9.4';

/** Checks a signature over `signed`; undefined when the bytes are no CMS signature with its certificate. */
export function checkCms(cms: Uint8Array, signed: readonly Uint8Array[]): CheckedCms | undefined {
  try {
    const content = ContentInfo.fromBER(new Uint8Array(cms));
    const data = new SignedData({ schema: content.content });
    const [signer] = data.signerInfos;
    const bytes = signer && certificateOf(data, signer);
    if (!signer || !bytes) return undefined;
    const certificate = new X509Certificate(bytes);
    return {
      name: readName(certificate.subject),
      issuer: readName(certificate.issuer),
      validFrom: certificate.validFromDate,
      validTo: certificate.validToDate,
      fingerprint: sha256(bytes),
      holds: holds(signer, certificate, signed),
    };
  } catch {
    return undefined;
  }
}

function certificateOf({ certificates = [] }: SignedData, { sid }: SignerInfo): Buffer | undefined {
  if (!(sid instanceof IssuerAndSerialNumber)) return undefined;
  const own = certificates.find(
    (each) => each instanceof Certificate && each.serialNumber.isEqual(sid.serialNumber) && each.issuer.isEqual(sid.issuer),
  );
  return own instanceof Certificate ? Buffer.from(own.toSchema().toBER(false)) : undefined;
}

function holds(
  { digestAlgorithm, signedAttrs, signatureAlgorithm, signature }: SignerInfo,
  by: X509Certificate,
  signed: readonly Uint8Array[],
) {
  const digest = digests[digestAlgorithm.algorithmId];
  const said = signedAttrs?.attributes.find(({ type }) => type === messageDigest)?.values[0];
  if (!digest || !signedAttrs || !(said instanceof OctetString)) return false;
  const hash = createHash(digest);
  for (const part of signed) hash.update(part);
  if (!sameToken(hash.digest('hex'), Buffer.from(said.valueBlock.valueHexView).toString('hex'))) return false;
  const padding = signatureAlgorithm.algorithmId === rsaPss ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {};
  const attributes = new Uint8Array(signedAttrs.encodedValue);
  return verify(digest, attributes, { key: by.publicKey, ...padding }, Buffer.from(signature.valueBlock.valueHexView));
}
