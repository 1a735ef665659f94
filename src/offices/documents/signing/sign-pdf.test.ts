import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestCertificate, type TestCertificate, type TestKey } from '../../../platform/testing/make-test-certificate.ts';
import { checkCopy } from '../checking/check-pdf.ts';
import { sampleLetters } from '../samples/letters.ts';
import { closeTypesetting, typeset } from '../typesetting/typeset.ts';
import type { PdfStandard } from '../typesetting/typesetting-job.ts';
import { addedSince } from './added-since.ts';
import { loadSigner } from './load-signer.ts';
import { readSignatures } from './read-signatures.ts';
import { signPdf } from './sign-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-signing-'));
const at = new Date();
const words = { reason: 'صدرت عن الجمعية', location: 'Geneva', field: 'توقيع إلكتروني' };
const certificates = new Map<TestKey, TestCertificate>();

beforeAll(() => {
  for (const key of ['rsa:2048', 'ec:P-256'] as const) certificates.set(key, makeTestCertificate(folder, { key }));
});
afterAll(() => {
  closeTypesetting();
  rmSync(folder, { recursive: true });
});

function certificateOf(key: TestKey): TestCertificate {
  const made = certificates.get(key);
  if (!made) throw new Error(`no certificate with ${key}`);
  return made;
}

async function signedLetter(key: TestKey, standard: PdfStandard = 'ua-1') {
  const { file, password } = certificateOf(key);
  const loaded = await loadSigner(file, password);
  const set = await typeset(sampleLetters.ar, { standard });
  if (!loaded.ok || !set.ok) throw new Error('no letter to sign');
  return { unsigned: set.pdf, signed: await signPdf(set.pdf, loaded.signer, words, at) };
}

/** What poppler's reader of signatures says, with the libraries of another house (NSS). */
function saidByPoppler(pdf: Uint8Array): string {
  writeFileSync(join(folder, 'letter.pdf'), pdf);
  return execFileSync('pdfsig', [join(folder, 'letter.pdf')], { encoding: 'utf8' });
}

/** What openssl says of the signature taken out of the file, over the bytes it covers. */
function saidByOpenssl(pdf: Uint8Array, authority: string) {
  const text = Buffer.from(pdf).toString('latin1');
  const [, length = '', next = '', rest = ''] = /\/ByteRange \[0 (\d+) (\d+) (\d+)/.exec(text) ?? [];
  const hex = text.slice(Number(length) + 1, Number(next) - 1);
  const cms = Buffer.from(hex, 'hex');
  writeFileSync(join(folder, 'signature.der'), cms.subarray(0, 4 + cms.readUInt16BE(2)));
  writeFileSync(
    join(folder, 'signed.bin'),
    Buffer.concat([pdf.slice(0, Number(length)), pdf.slice(Number(next), Number(next) + Number(rest))]),
  );
  const from = ['-inform', 'DER', '-in', join(folder, 'signature.der')];
  const over = ['-content', join(folder, 'signed.bin'), '-binary', '-CAfile', authority, '-purpose', 'any', '-out', '/dev/null'];
  const { status, stderr } = spawnSync('openssl', ['cms', '-verify', ...from, ...over], { encoding: 'utf8' });
  const printed = execFileSync('openssl', ['cms', '-cmsout', '-print', ...from], { encoding: 'utf8', maxBuffer: 1e7 });
  return { status, stderr, printed };
}

describe.each(['rsa:2048', 'ec:P-256'] as const)('a letter signed with %s', (key) => {
  test('keeps its bytes before the signature, and is found valid by poppler and openssl', async () => {
    const { unsigned, signed } = await signedLetter(key);
    expect(Buffer.compare(signed.subarray(0, unsigned.length), unsigned)).toBe(0);
    const said = saidByPoppler(signed);
    expect(said).toContain('Signature Validation: Signature is Valid.');
    expect(said).toContain('Total document signed');
    expect(said).toContain('Signature Type: ETSI.CAdES.detached');
    expect(said).toContain('Secretariat Seal');
    const { status, stderr, printed } = saidByOpenssl(signed, certificateOf(key).authority);
    expect(stderr).toMatch(/Verification successful/i);
    expect(status).toBe(0);
    expect(printed).toContain('id-smime-aa-signingCertificateV2');
    expect(printed).not.toContain('signingTime');
  });

  test('is found broken by both, and by us, when one byte is changed', async () => {
    const { signed } = await signedLetter(key);
    const tampered = Buffer.from(signed);
    const place = tampered.indexOf('/Title') + 1;
    tampered.writeUInt8(tampered.readUInt8(place) ^ 0x20, place);
    expect(saidByPoppler(tampered)).toContain('Digest Mismatch');
    expect(saidByOpenssl(tampered, certificateOf(key).authority).status).not.toBe(0);
    expect((await readSignatures(tampered)).map(({ holds }) => holds)).toEqual([false]);
  });

  test('is read by us with its holder, its time and its reason', async () => {
    const [signature, ...others] = await readSignatures((await signedLetter(key)).signed);
    expect(others).toEqual([]);
    expect(signature).toMatchObject({
      name: 'Secretariat Seal (Assembly of the Test)',
      issuer: 'Test Authority',
      reason: words.reason,
      holds: true,
      coversAll: true,
    });
    expect(signature?.at?.toISOString().slice(0, 19)).toBe(at.toISOString().slice(0, 19));
  });
});

describe('a signature', () => {
  test.each(['ua-1', 'a-3a'] as const)('breaks no rule of %s, for its field is tagged and named', async (standard) => {
    const { signed } = await signedLetter('rsa:2048', standard);
    expect(await checkCopy(signed, standard)).toEqual([]);
    writeFileSync(join(folder, 'checked.pdf'), signed);
    execFileSync('qpdf', ['--check', join(folder, 'checked.pdf')]);
    expect(Buffer.from(signed).includes('/S /Form')).toBe(true);
  });

  test('whose field were not tagged would be found by the rules', async () => {
    const { signed } = await signedLetter('rsa:2048');
    const untagged = Buffer.from(signed);
    untagged.write('/S /Span', untagged.indexOf('/S /Form'), 'latin1');
    expect((await checkCopy(untagged, 'ua-1')).map(({ rule }) => rule)).toContain('7.18.4-1');
  });
});

describe('what was added to an issued file', () => {
  test('is told apart: a signature, a changed object, and one number used twice', async () => {
    const { unsigned, signed } = await signedLetter('rsa:2048');
    expect(await addedSince(unsigned, signed)).toBe('signatures');
    const note = Buffer.from('\n1 0 obj\n<< /Type /Note >>\nendobj\nstartxref\n0\n%%EOF\n');
    expect(await addedSince(unsigned, Buffer.concat([unsigned, note]))).toBe('other');
    expect(await addedSince(unsigned, Buffer.concat([signed, note]))).toBe('other');
  });

  test('is not taken for a signature when another page is put in the place of the first before signing', async () => {
    const { file, password } = certificateOf('rsa:2048');
    const loaded = await loadSigner(file, password);
    const set = await typeset(sampleLetters.en);
    if (!loaded.ok || !set.ok) throw new Error('no letter to sign');
    const text = Buffer.from(set.pdf).toString('latin1');
    const contents = /\/Contents (\d+) 0 R/.exec(text)?.[1] ?? '';
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1];
    const [, root, size] = [null, /\/Root (\d+) 0 R/.exec(text)?.[1], /\/Size (\d+)/.exec(text)?.[1]];
    const object = `${contents} 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n`;
    const offset = set.pdf.length + 1;
    const table = `xref\n${contents} 1\n${String(offset).padStart(10, '0')} 00000 n \ntrailer\n<< /Size ${size} /Root ${root} 0 R /Prev ${start} >>\n`;
    const forged = Buffer.from(`\n${object}${table}startxref\n${offset + object.length}\n%%EOF\n`, 'latin1');
    const signed = await signPdf(Buffer.concat([set.pdf, forged]), loaded.signer, words, at);
    expect(saidByPoppler(signed)).toContain('Signature is Valid');
    expect(await addedSince(set.pdf, signed)).toBe('other');
  });
});
