import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSha256, verificationCode } from '../offices/archive/public.ts';
import { archiveIssued, type IssuedPaper, type OfficialDocument, prepareIssued, useCertificate } from '../offices/documents/public.ts';
import { sha256 } from '../platform/digest.ts';
import { makeTestCertificate } from '../platform/testing/make-test-certificate.ts';
import { useTestDatabase } from '../platform/testing/test-database.ts';
import { captureTerminal } from './capture-terminal.ts';

const testing = useTestDatabase();
const run = captureTerminal();
const before = process.env.DATABASE_URL;
let folder = '';
const letter: OfficialDocument = {
  kind: 'letter',
  language: 'en',
  title: 'Invitation to a seminar',
  letterheads: [{ organization: 'Assembly', contacts: [], address: [] }],
  issuedOn: '2027-03-08',
  blocks: [{ kind: 'paragraph', key: 'p', runs: [{ kind: 'text', text: 'Please come.' }] }],
};
const code = verificationCode(contentSha256(letter));
const facts = {
  kind: 'letter',
  subject: { kind: 'circular', id: crypto.randomUUID() },
  language: 'en',
  reference: 'CIRC/2027/9',
  title: letter.title,
  issuedBy: 'Assembly',
  audience: 'Members',
} as const;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-verify-'));
  process.env.DATABASE_URL = testing().connectionString;
});
afterAll(async () => {
  useCertificate(undefined);
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
  await rm(folder, { recursive: true });
});

async function verify(bytes: Uint8Array, ...more: string[]) {
  const file = join(folder, 'received.pdf');
  await writeFile(file, bytes);
  return run('verify', file, ...more);
}

async function prepared(): Promise<IssuedPaper> {
  const paper = await prepareIssued([letter]);
  if (!paper.ok) throw new Error(paper.refusal.code);
  return paper.paper;
}

test('a file is named as the issued one, the archival copy, one signed since, one with an addition, or none of ours', async () => {
  const plain = await prepared();
  await archiveIssued(testing().db, facts, plain);
  const certificate = makeTestCertificate(folder);
  useCertificate(certificate);
  const signed = await prepared();
  expect(await verify(plain.pdf)).toMatchObject({
    code: 0,
    out: expect.stringContaining(`CIRC/2027/9: Invitation to a seminar (en), code ${code}`),
  });
  expect((await verify(plain.archival)).out).toContain('It is the archival copy and carries its record.\nNo rule of PDF/A-3a and PDF/UA-1');
  const since = await verify(signed.pdf);
  expect(since).toMatchObject({ code: 0, out: expect.stringContaining('A signature was added afterwards') });
  expect(since.out).toContain('Signed with the certificate of Secretariat Seal (Assembly of the Test), issued by Test Authority');
  const added = await verify(Buffer.concat([plain.pdf, Buffer.from('\n%%EOF\n')]), '--json');
  expect(JSON.parse(added.out).refusal).toMatchObject({ code: 'added-since', kind: 'added', issued: [{ code }] });
  const changed = Buffer.from(signed.pdf);
  changed.writeUInt8(changed.readUInt8(changed.indexOf('/Title') + 1) ^ 0x20, changed.indexOf('/Title') + 1);
  const refused = JSON.parse((await verify(changed, '--json')).out).refusal;
  expect(refused).toMatchObject({ code: 'not-issued', kind: 'unknown', issued: [], signatures: [{ holds: false }] });
});

test('the files of a code are written as they were archived, and a code of nothing is refused', async () => {
  const out = join(folder, 'files');
  const ran = await run('archived', code.toLowerCase(), '--to', out, '--json');
  expect(ran.code).toBe(0);
  expect((await readdir(out)).sort()).toEqual(['CIRC-2027-9-en-archive.pdf', 'CIRC-2027-9-en.pdf']);
  for (const { file, sha256: digest } of JSON.parse(ran.out).files) expect(sha256(await readFile(file))).toBe(digest);
  expect(await run('archived', '0000-0000-0000-0000', '--to', out)).toMatchObject({
    code: 1,
    out: expect.stringContaining('Nothing was issued'),
  });
});
