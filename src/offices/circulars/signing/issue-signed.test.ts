import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { canonicalJson, sha256 } from '../../../platform/digest.ts';
import { makeTestCertificate, type TestCertificate } from '../../../platform/testing/make-test-certificate.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { documentBytes, documentsOf, verificationCode } from '../../archive/public.ts';
import { checkCopy, closeTypesetting, type OfficialDocument, readSignatures, useCertificate } from '../../documents/public.ts';
import { enterSampleRecord, type SampleRecord, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, signSample } from '../drafting/sample-steps.ts';
import { dispatchCircular } from '../issuing/dispatch-circular.ts';
import { issueCircular } from '../issuing/issue-circular.ts';

const testing = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), 'chancery-issue-'));
let record: SampleRecord;
let certificate: TestCertificate;

beforeAll(async () => {
  record = await enterSampleRecord(testing().db);
  certificate = makeTestCertificate(folder);
});
afterEach(() => {
  useCertificate(undefined);
  setClock();
});
afterAll(() => {
  closeTypesetting();
  rmSync(folder, { recursive: true });
});

async function signedSample(): Promise<string> {
  const id = await draftSample(testing().db, record);
  await signSample(testing().db, id);
  return id;
}

test('what is issued under a certificate is signed for readers and for the archive, and the letters carry the signed file', async () => {
  const { db } = testing();
  useCertificate(certificate);
  const id = await signedSample();
  accepted(await issueCircular(db, system, id, samplePlace));
  const pdfs = (await documentsOf(db, 'circular', id)).filter(({ media_type }) => media_type === 'application/pdf');
  expect(pdfs.map(({ role }) => role).sort()).toEqual([...Array(4).fill('archival'), ...Array(4).fill('reader')]);
  for (const { id: documentId, role, sha256: digest, signed_by } of pdfs) {
    const bytes = (await documentBytes(db, documentId)) ?? new Uint8Array();
    expect(sha256(bytes)).toBe(digest);
    expect(signed_by).toContain('Secretariat Seal');
    expect(await checkCopy(bytes, role === 'archival' ? 'a-3a' : 'ua-1')).toEqual([]);
    expect(await readSignatures(bytes)).toMatchObject([{ issuer: 'Test Authority', holds: true, coversAll: true }]);
    writeFileSync(join(folder, 'issued.pdf'), bytes);
    expect(execFileSync('pdfsig', [join(folder, 'issued.pdf')], { encoding: 'utf8' })).toContain('Signature is Valid');
  }
  accepted(await dispatchCircular(db, system, id, samplePlace));
  const sent = await db
    .selectFrom('letter')
    .innerJoin('dispatch', 'dispatch.id', 'letter.subject_id')
    .select('letter.attachments')
    .where('dispatch.circular_id', '=', id)
    .execute();
  const readers = new Set(pdfs.filter(({ role }) => role === 'reader').map((each) => each.id));
  expect(sent.length).toBeGreaterThan(0);
  for (const { attachments } of sent) {
    const [letter] = attachments as { documentId?: string }[];
    expect(readers).toContain(letter?.documentId);
  }
});

test('the archival copy carries the record as it was frozen, and its code is the printed one whether it is signed or not', async () => {
  const { db } = testing();
  for (const chosen of [undefined, certificate]) {
    useCertificate(chosen);
    const id = await signedSample();
    accepted(await issueCircular(db, system, id, samplePlace));
    const version = await db
      .selectFrom('issued_version')
      .selectAll()
      .where('circular_id', '=', id)
      .where('language', '=', 'ar')
      .executeTakeFirstOrThrow();
    const { verification, ...frozen } = version.document as OfficialDocument;
    const copy = (await documentsOf(db, 'circular', id)).find(({ role, language }) => role === 'archival' && language === 'ar');
    writeFileSync(join(folder, 'copy.pdf'), (await documentBytes(db, copy?.id ?? '')) ?? '');
    const listed = execFileSync('pdfdetach', ['-list', join(folder, 'copy.pdf')], { encoding: 'utf8' });
    expect(listed.match(/text-(ar|en|es|fr)\.txt/g)).toHaveLength(4);
    const record = join(folder, 'record.json');
    execFileSync('pdfdetach', ['-savefile', 'record-ar.json', '-o', record, join(folder, 'copy.pdf')]);
    const taken = readFileSync(record, 'utf8');
    expect(taken).toBe(canonicalJson(frozen));
    expect(verificationCode(sha256(taken))).toBe(verification?.code);
    expect(copy?.code).toBe(verification?.code);
  }
});

test('nothing is issued while the certificate has expired or its password is wrong', async () => {
  const { db } = testing();
  const id = await signedSample();
  useCertificate({ ...certificate, password: 'wrong' });
  expect(await issueCircular(db, system, id, samplePlace)).toMatchObject({ refusal: { code: 'signing-password-wrong' } });
  useCertificate(certificate);
  setClock(new Date(Date.now() + 400 * 86_400_000));
  expect(await issueCircular(db, system, id, samplePlace)).toMatchObject({ refusal: { code: 'signing-certificate-expired' } });
  expect(await documentsOf(db, 'circular', id)).toEqual([]);
});
