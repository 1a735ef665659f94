import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { canonicalJson, sha256 } from '../../../platform/digest.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { contentSha256, documentBytes, documentsOf, verificationCode } from '../../archive/public.ts';
import { checkArchive } from '../checking/check-archive.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleLetters } from '../samples/letters.ts';
import { closeTypesetting } from '../typesetting/typeset.ts';
import { writeText } from '../write-text.ts';
import { archiveIssued } from './archive-issued.ts';
import { prepareIssued } from './prepare-issued.ts';
import { recordOf } from './record-files.ts';

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), 'chancery-archive-'));
afterAll(() => {
  closeTypesetting();
  rmSync(folder, { recursive: true });
});

/** The sample with the code that belongs to it, as an issuing act prints it. */
function printed(sample: OfficialDocument): OfficialDocument {
  const code = verificationCode(contentSha256(recordOf(sample)));
  return { ...sample, verification: { code, url: `https://chancery.assembly.example/en/verify/${code}`, label: 'Code' } };
}

const letters = [printed(sampleLetters.ar), printed(sampleLetters.en)];
const facts = {
  kind: 'letter',
  subject: { kind: 'circular', id: crypto.randomUUID() },
  language: 'ar',
  reference: 'CIRC/2027/1',
  title: 'Invitation',
  issuedBy: 'Assembly',
  audience: 'Members',
} as const;

async function prepare(versions: OfficialDocument[], texts = versions) {
  const prepared = await prepareIssued(versions, { texts });
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  return prepared.paper;
}

/** The files poppler takes out of a PDF, by name. */
function attachmentsOf(pdf: Uint8Array): Map<string, Buffer> {
  const into = mkdtempSync(join(folder, 'out-'));
  writeFileSync(join(folder, 'copy.pdf'), pdf);
  execFileSync('pdfdetach', ['-saveall', '-o', into, join(folder, 'copy.pdf')]);
  return new Map(readdirSync(into).map((name) => [name, readFileSync(join(into, name))]));
}

describe('an issued paper', () => {
  test('is archived for readers and for the archive, told apart, with a digest each and one code', async () => {
    const { db } = database();
    const paper = await prepare(letters.slice(0, 1), letters);
    const archived = await archiveIssued(db, facts, paper, [{ mediaType: 'text/html', bytes: Buffer.from('<p>') }]);
    const rows = await documentsOf(db, 'circular', facts.subject.id);
    expect(rows.map(({ role, media_type }) => `${role} ${media_type}`).sort()).toEqual([
      'archival application/pdf',
      'reader application/pdf',
      'reader text/html',
    ]);
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set([letters[0]?.verification?.code]));
    expect(sha256((await documentBytes(db, archived.id)) ?? '')).toBe(archived.sha256);
    expect(sha256((await documentBytes(db, archived.archivalId)) ?? '')).toBe(archived.archivalSha256);
    expect(archived.sha256).not.toBe(archived.archivalSha256);
  });

  test('carries in its archival copy the record, byte for byte, that gives the printed code again, and the text of every version', async () => {
    const { archival } = await prepare(letters.slice(0, 1), letters);
    const files = attachmentsOf(archival);
    expect([...files.keys()].sort()).toEqual(['record-ar.json', 'text-ar.txt', 'text-en.txt']);
    const record = files.get('record-ar.json') ?? Buffer.alloc(0);
    expect(record.toString()).toBe(canonicalJson(recordOf(sampleLetters.ar)));
    expect(verificationCode(sha256(record))).toBe(letters[0]?.verification?.code);
    expect(files.get('text-en.txt')?.toString()).toBe(letters[1] && writeText(letters[1]));
    execFileSync('qpdf', ['--check', join(folder, 'copy.pdf')]);
  });

  test('of several versions in one file carries the record of each', async () => {
    const paper = await prepare(letters);
    const files = attachmentsOf(paper.archival);
    for (const { language, verification } of letters)
      expect(verificationCode(sha256(files.get(`record-${language}.json`) ?? ''))).toBe(verification?.code);
    expect(paper.content).toEqual(letters.map(recordOf));
  });

  test('gives the same bytes again as long as nothing signs it', async () => {
    const [one, two] = [await prepare(letters.slice(0, 1)), await prepare(letters.slice(0, 1))];
    expect(sha256(one.archival)).toBe(sha256(two.archival));
    expect(sha256(one.pdf)).toBe(sha256(two.pdf));
  });
});

describe('the rules of the archive', () => {
  test('find nothing in our archival copy, and each of them is found in a copy broken for it', async () => {
    const { archival, pdf } = await prepare(letters.slice(0, 1));
    expect(await checkArchive(archival)).toEqual([]);
    expect((await checkArchive(pdf)).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['19005-3 6.6.4-1', '19005-3 6.2.3-1']));
    const broken = async (from: string, to: string) => {
      const copy = Buffer.from(archival);
      const at = copy.indexOf(from);
      expect(at).toBeGreaterThan(0);
      copy.write(to.padEnd(from.length), at, 'latin1');
      return (await checkArchive(copy)).map(({ rule }) => rule);
    };
    expect(await broken('<pdfaid:part>3', '<pdfaid:part>2')).toEqual(['19005-3 6.6.4-1']);
    expect(await broken('/Marked true', '/Marked null')).toEqual(['19005-3 6.7.2.2-1']);
    expect(await broken('/OutputIntents', '/OutputNothing')).toEqual(['19005-3 6.2.3-1']);
    expect(await broken('/AFRelationship /Source', '/AFRelationship /Saucer')).toEqual(['19005-3 6.8-3']);
    expect(await broken('/Subtype /application#2Fjson', '')).toEqual(['19005-3 6.8-2']);
    expect(await broken('/Desc <FEFF', '/Disc <FEFF')).toEqual(['19005-3 6.8-1']);
    expect(await broken('  /ID [', '  /IT [')).toEqual(['19005-3 6.1.3-1']);
    expect(await broken('/Lang (ar)', '/AA <<>>')).toEqual(['19005-3 6.5.1-1']);
    expect(await broken('  /Info ', ' /Encrypt 1 0 R %')).toEqual(['19005-3 6.1.3-2']);
  });
});
