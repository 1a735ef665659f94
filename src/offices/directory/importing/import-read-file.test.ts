import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../platform/project-folder.ts';
import { matchPost } from './import-match-post.ts';
import { readDirectoryFile } from './import-read-file.ts';
import { cutName, readGender, readLanguage } from './import-read-values.ts';
import { importFields } from './import-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const cases = join(projectFolder, '../shared/cases/vcard');

async function values(file: Uint8Array): Promise<Record<string, string>[]> {
  const read = await readDirectoryFile(file);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.table.rows.map(({ cells }) =>
    Object.fromEntries(importFields.flatMap((field, index) => (cells[index] ? [[field, cells[index]]] : []))),
  );
}

async function code(file: Uint8Array): Promise<string> {
  const read = await readDirectoryFile(file);
  return read.ok ? 'read' : read.refusal.code;
}

test('a vCard 2.1 with quoted-printable over several lines, bare types and a picture is read', async () => {
  const card = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=A7=D9=',
    '=84;Zo=C3=AB;;Dr.',
    'TEL;WORK;FAX:1',
    'TEL;WORK;VOICE:2',
  ];
  const rest = ['PHOTO;ENCODING=BASE64;JPEG:', ' AAAA', 'ORG:Lake\\; Assembly;Registry', 'EMAIL;INTERNET:a@lake.example', 'END:VCARD'];
  expect(await values(bytes([...card, ...rest].join('\r\n')))).toEqual([
    { body: 'Lake; Assembly', honorific: 'Dr.', given: 'Zoë', family: 'ال', email: 'a@lake.example', phone: '2' },
  ]);
});

test('a vCard 4.0 gives the preferred address, the stated gender and the language', async () => {
  const card =
    'BEGIN:VCARD\nVERSION:4.0\nFN:Ola Muster\nEMAIL:b@lake.example\nitem1.EMAIL;PREF=1:mailto:c@lake.example\nGENDER:F;x\nLANG:fr\nEND:VCARD';
  expect(await values(bytes(card))).toEqual([{ name: 'Ola Muster', gender: 'F', email: 'c@lake.example', language: 'fr' }]);
});

test('a card with a picture of seven megabytes and one that never ends its quoted text are read', async () => {
  const picture = `PHOTO;ENCODING=b:${' AAAA=\r\n'.repeat(900_000)}`;
  const quoted = `NOTE;ENCODING=QUOTED-PRINTABLE:${'=\r\n'.repeat(1000)}`;
  expect(await values(bytes(`BEGIN:VCARD\r\nN:Muster;Ola\r\nORG:${'x'.repeat(200_000)}\r\n${picture}${quoted}`))).toMatchObject([
    { given: 'Ola', family: 'Muster' },
  ]);
});

test('Popolo gives a row for each membership that has not ended', async () => {
  const popolo = {
    persons: [{ id: 'p', name: 'Ola Muster', given_name: 'Ola', family_name: 'Muster', gender: 'female' }, { name: 'Nobody' }],
    organizations: [{ id: 'o', name: 'Lake Assembly' }],
    posts: [{ id: 's', label: 'Speaker', organization_id: 'o' }],
    memberships: [
      { person_id: 'p', post_id: 's' },
      { person_id: 'p', organization_id: 'o', role: 'Clerk', end_date: '2001-01-01' },
    ],
  };
  expect(await values(bytes(JSON.stringify(popolo)))).toEqual([
    { body: 'Lake Assembly', post: 'Speaker', given: 'Ola', family: 'Muster', gender: 'female' },
    { name: 'Nobody' },
  ]);
});

test('the Parline shape gives a chamber with the Speaker whose dates contain today', async () => {
  const chamber_speakers = [
    { value: { en: 'Ola Muster' }, date_from: '2020-01-01' },
    { value: 'Then Before', date_from: '2001-01-01', date_to: '2020-01-01' },
  ];
  const parline = { data: [{ id: 'KE-LC01', attributes: { chamber_name: { value: { en: 'Lake House' } }, chamber_speakers } }] };
  expect(await values(bytes(JSON.stringify(parline)))).toEqual([
    { code: 'KE', body: 'Lake House', kind: 'parliament', country: 'KE', nameEn: 'Lake House' },
    { code: 'KE', body: 'Lake House', post: 'Speaker', name: 'Ola Muster' },
  ]);
});

async function workbook(rows: string[][]): Promise<Uint8Array> {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((text, at) => cell(text).replace('<c ', `<c r="${'ABCDEFGH'[at]}${index + 1}" `)).join('')}</row>`,
  );
  const zip = new JSZip();
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packed = 'http://schemas.openxmlformats.org/package/2006';
  zip.file('[Content_Types].xml', `<Types xmlns="${packed}/content-types"/>`);
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packed}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`);
  return zip.generateAsync({ type: 'uint8array' });
}

test('an Excel workbook is read under its Arabic headings, with the line numbers of the sheet', async () => {
  const read = await readDirectoryFile(await workbook([['قائمة'], ['البلد', 'المنصب', 'الاسم'], ['كينيا', 'رئيس البرلمان', 'أما تستويل']]));
  expect(read).toMatchObject({
    ok: true,
    table: { kind: 'xlsx', headings: ['البلد', 'المنصب', 'الاسم'], rows: [{ line: 3, cells: ['كينيا', 'رئيس البرلمان', 'أما تستويل'] }] },
  });
});

test('what cannot be read is refused by name, and nothing crashes', async () => {
  expect(
    await Promise.all([bytes(''), bytes('{"a":'), bytes('{"a":1}'), bytes('<vcards/>'), bytes('a\0b'), bytes('Name\n')].map(code)),
  ).toEqual([...['import-empty', 'import-json-broken', 'import-json-unknown', 'import-kind-unknown', 'import-not-text', 'import-empty']]);
  expect(await code(new Uint8Array([0x4e, 0xe9, 0x0a, 0x61]))).toBe('import-not-utf8');
  expect(await code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('import-old-excel');
  expect(await code(bytes('PK\u0003\u0004 and no more'))).toBe('import-sheet-broken');
  expect(await code(new Uint8Array(9 * 1024 * 1024))).toBe('import-too-large');
  expect(await code(bytes(`Name\n${'a\n'.repeat(10_001)}`))).toBe('import-too-many-lines');
  expect(await code(bytes('BEGIN:VCARD\nN:;'))).toBe('read');
});

test('posts are known in four languages, and a word that may mean several says so', () => {
  expect([matchPost('The Speaker'), matchPost('رئيسة البرلمان'), matchPost('Secrétaire du Groupe'), matchPost('Clerk')]).toEqual([
    ...[['speaker'], ['speaker'], ['group-secretary'], ['secretary-general']],
  ]);
  expect(matchPost('Présidente')).toEqual(['speaker', 'group-president', 'chair']);
});

test('gender and language are read as stated, and a name is cut only where its writing says where', () => {
  expect([readGender('Femme'), readGender('M'), readGender(''), readGender('Mr')]).toEqual(['female', 'male', null, undefined]);
  expect([readLanguage('fr-CA'), readLanguage('árabe'), readLanguage('中文'), readLanguage('Dutch')]).toEqual([
    'fr',
    'ar',
    'zh',
    undefined,
  ]);
  expect(cutName('Ama DE TESTWELL')).toMatchObject({ given: 'Ama', family: 'DE TESTWELL' });
  expect(cutName('TESTWELL Ama')).toMatchObject({ given: 'Ama', family: 'TESTWELL', familyFirst: true });
  expect(cutName('Testwell, Ama')).toMatchObject({ given: 'Ama', family: 'Testwell' });
  expect(cutName('Ama Testwell')).toBeUndefined();
});

test.runIf(existsSync(cases))('every card of the shared cases is read, or refused with a code', async () => {
  const outcomes: Record<string, string> = {};
  for await (const file of glob('src/**/*.{vcf,json,xml}', { cwd: cases })) outcomes[file] = await code(readFileSync(join(cases, file)));
  const cards = Object.entries(outcomes).filter(([file]) => file.endsWith('.vcf'));
  expect(cards.length).toBeGreaterThanOrEqual(18);
  expect(cards.filter(([, outcome]) => outcome !== 'read')).toEqual([]);
  expect(Object.values(outcomes)).toContain('import-kind-unknown');
});

if (!existsSync(cases)) console.warn('SKIPPED: the shared vCard cases are not on this machine; only our own cards were read.');
