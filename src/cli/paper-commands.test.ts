import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveDocument } from '../offices/archive/public.ts';
import { checkPdf, type OfficialDocument, writeDocx } from '../offices/documents/public.ts';
import { useTestDatabase } from '../platform/testing/test-database.ts';
import { captureTerminal } from './capture-terminal.ts';

const testing = useTestDatabase();
const run = captureTerminal();
const before = process.env.DATABASE_URL;
let folder = '';
let data = '';

const letter = (language: OfficialDocument['language'], title: string, text: string) => ({
  language,
  title,
  letterheads: [{ organization: 'Assembly', contacts: [], address: [] }],
  blocks: [{ kind: 'paragraph', key: 'p', runs: [{ kind: 'text', text }] }],
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-papers-'));
  data = join(folder, 'letter.json');
  const versions = { en: letter('en', 'Invitation', 'Please come.'), ar: letter('ar', 'دعوة', 'ندعوكم إلى الحضور.') };
  await writeFile(data, JSON.stringify(versions));
  process.env.DATABASE_URL = testing().connectionString;
});
afterAll(() => {
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
});

describe('typeset', () => {
  test('writes every version in every format', async () => {
    const out = join(folder, 'out');
    const ran = await run('typeset', 'letter', '--data', data, '--languages', 'ar,en', '--to', 'pdf,docx,html,txt', '--out', out);
    expect(ran.code).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual(
      ['ar', 'en'].flatMap((language) => ['docx', 'html', 'pdf', 'txt'].map((format) => `letter-${language}.${format}`)),
    );
    expect(await readFile(join(out, 'letter-en.txt'), 'utf8')).toContain('Please come.');
    expect(await checkPdf(await readFile(join(out, 'letter-ar.pdf')))).toEqual([]);
  });

  test('refuses a language, a kind, a format and a file that are not there, and says where a document is wrong', async () => {
    for (const [args, code] of [
      [['letter', '--data', data, '--languages', 'fr'], 'no-such-version'],
      [['letter', '--data', data, '--to', 'odt'], 'no-such-format'],
      [['letter', '--data', join(folder, 'gone.json')], 'no-such-file'],
    ] as const) {
      const ran = await run('typeset', ...args, '--out', folder, '--json');
      expect(ran.code).toBe(1);
      expect(JSON.parse(ran.out).refusal.code).toBe(code);
    }
    const wrong = join(folder, 'wrong.json');
    await writeFile(wrong, JSON.stringify({ ...letter('en', 'x', 'y'), blocks: [{ kind: 'heading', key: 'h', level: 9, runs: [] }] }));
    const ran = await run('typeset', 'letter', '--data', wrong, '--out', folder);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('blocks.0.level');
  });
});

describe('lint', () => {
  test('finds nothing in a clean file, and each breach with its place in another', async () => {
    expect(await run('lint', data)).toMatchObject({ code: 0, out: '2 documents: nothing to mend.' });
    const bad = join(folder, 'bad.json');
    await writeFile(bad, JSON.stringify([letter('fr', 'Invitation', 'Quelle heure ? À 15 h.')]));
    const said = await run('lint', bad);
    expect(said.code).toBe(1);
    expect(said.out).toContain('2 places need mending:\nfr  Paragraph 1, “Quelle heure ? À 15 h.”');
    const { refusal } = JSON.parse((await run('lint', bad, '--json')).out);
    expect(refusal.findings.map(({ code }: { code: string }) => code)).toEqual(['noBreakSpace', 'hourSplits']);
  });
});

const wordLetter = (language: OfficialDocument['language'], title: string, text: string): OfficialDocument => ({
  kind: 'letter',
  language,
  title,
  letterheads: [{ organization: 'Assembly', contacts: [], address: [] }],
  blocks: [{ kind: 'paragraph', key: 'p', runs: [{ kind: 'text', text }] }],
});

describe('lint of a Word file', () => {
  test('names each breach with its place, and finds nothing in a letter of ours saved as Word', async () => {
    const good = {
      'letter-fr': wordLetter('fr', 'Invitation', 'Venez\u202F! Il est 15\u00A0h.'),
      'letter-ar': wordLetter('ar', 'دعوة', 'اكتبوا إلى \u2066noor@assembly.example\u2069 قبل 8 آذار/مارس 2027.'),
    };
    for (const [name, document] of Object.entries(good)) {
      const file = join(folder, `${name}.docx`);
      await writeFile(file, await writeDocx(document));
      expect(await run('lint', file)).toMatchObject({ code: 0, out: '1 document: nothing to mend.' });
    }
    const bad = join(folder, 'bad.docx');
    await writeFile(bad, await writeDocx(wordLetter('fr', 'Invitation', 'Venez ! Il est 15 h.')));
    const { code, out } = await run('lint', bad, '--json');
    expect(code).toBe(1);
    const { refusal } = JSON.parse(out);
    expect(refusal.findings.map(({ code: breach, language }: Record<string, string>) => [breach, language])).toEqual([
      ['noBreakSpace', 'fr'],
      ['hourSplits', 'fr'],
    ]);
  });

  test('refuses what is no Word file with a sentence', async () => {
    const file = join(folder, 'no.docx');
    await writeFile(file, '%PDF-1.7');
    const { code, out } = await run('lint', file);
    expect(code).toBe(1);
    expect(out).toContain('This is not a Word file');
    expect((await run('lint', join(folder, 'gone.docx'))).code).toBe(1);
  });
});

describe('verify', () => {
  test('names what was issued, and refuses a file that was not and one that is no PDF', async () => {
    const file = join(folder, 'letter-en.pdf');
    await run('typeset', 'letter', '--data', data, '--languages', 'en', '--out', folder);
    const unknown = await run('verify', file, '--json');
    expect(unknown.code).toBe(1);
    expect(JSON.parse(unknown.out).refusal).toMatchObject({ code: 'not-issued', issued: [], faults: [] });
    const issue = {
      kind: 'letter',
      subject: { kind: 'circular', id: crypto.randomUUID() },
      language: 'en',
      reference: 'CIRC/2027/9',
    } as const;
    await archiveDocument(testing().db, {
      ...issue,
      title: 'Invitation',
      issuedBy: 'Assembly',
      audience: 'Members',
      mediaType: 'application/pdf',
      bytes: await readFile(file),
      content: {},
    });
    const known = await run('verify', file);
    expect(known.code).toBe(0);
    expect(known.out).toMatch(/^Issued by Assembly on \d{4}-\d\d-\d\d as CIRC\/2027\/9: Invitation \(en\), code [\dA-Z-]{19}\nNo rule/);
    expect((await run('verify', data, '--json')).out).toContain('not-a-pdf');
  });
});
