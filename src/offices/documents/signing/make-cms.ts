import { createHash, sign } from 'node:crypto';
import { fromBER, type Sequence } from 'asn1js';
import { der, derOid, derSet, tag } from './der.ts';
import type { Signer } from './signer.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  sha256WithEcdsa: '1.2.840.10045.4.3.2',
};
const sequence = (...parts: Uint8Array[]) => der(tag.sequence, ...parts);
const sha256Algorithm = sequence(derOid(oid.sha256), der(tag.null));
const version1 = der(tag.integer, Buffer.from([1]));

/**
 * A detached CMS signature over a digest (SHA-256), as PAdES baseline B-B asks: content type, digest and signing certificate are signed; the
 * time stands in the PDF's signature dictionary and not here.
 */
export function makeCms(signer: Signer, digest: Buffer): Buffer {
  const attributes = signedAttributes(signer, digest);
  const signature = sign('sha256', derSet(...attributes), signer.key);
  const signerInfo = sequence(
    version1,
    issuerAndSerial(signer.certificate),
    sha256Algorithm,
    asImplicit(derSet(...attributes)),
    signer.key.asymmetricKeyType === 'ec' ? sequence(derOid(oid.sha256WithEcdsa)) : sequence(derOid(oid.sha256WithRsa), der(tag.null)),
    der(tag.octets, signature),
  );
  const signedData = sequence(
    version1,
    derSet(sha256Algorithm),
    sequence(derOid(oid.data)),
    asImplicit(derSet(signer.certificate, ...signer.chain)),
    derSet(signerInfo),
  );
  return sequence(derOid(oid.signedData), der(tag.context0, signedData));
}

function signedAttributes({ certificate }: Signer, digest: Buffer): Buffer[] {
  const attribute = (type: string, value: Buffer) => sequence(derOid(type), der(tag.set, value));
  const certificateId = sequence(der(tag.octets, digestOf(certificate)));
  return [
    attribute(oid.contentType, derOid(oid.data)),
    attribute(oid.messageDigest, der(tag.octets, digest)),
    attribute(oid.signingCertificateV2, sequence(sequence(certificateId))),
  ];
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** A SET written as `[0]`, as CMS has its attributes and certificates. */
function asImplicit(set: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag.context0]), set.subarray(1)]);
}

/** Issuer and serial number exactly as the certificate writes them. */
function issuerAndSerial(certificate: Buffer): Buffer {
  const outer = fromBER(new Uint8Array(certificate)).result as Sequence;
  const [body] = outer.valueBlock.value;
  const fields = (body as Sequence).valueBlock.value.map((field) => Buffer.from(field.valueBeforeDecodeView));
  const from = fields[0]?.[0] === tag.context0 ? 1 : 0;
  const [serial, , issuer] = fields.slice(from);
  if (!serial || !issuer) throw new Error('the certificate has no issuer or serial number');
  return sequence(issuer, serial);
}
