import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../platform/digest.ts';
import { readSettings } from '../../platform/settings.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { openFrontDoor, type Web } from '../../platform/web/public.ts';
import { type ArchiveDocument, archiveDocument } from './issued-documents.ts';
import type { SignatureReader } from './judge-file.ts';
import { archiveRoutes } from './routes.tsx';

const database = useTestDatabase();
const issued = Buffer.from('%PDF-1.7 a letter\n%%EOF\n');
const archival = Buffer.from('%PDF-1.7 a letter for the archive\n%%EOF\n');
const older = Buffer.from('%PDF-1.7 the letter with a mistake\n%%EOF');
const signature = { name: 'Secretariat Seal', issuer: 'Authority', validTo: new Date(0), holds: true, coversAll: true };
const olderArchival = Buffer.from('%PDF-1.7 the letter with a mistake, for the archive\n%%EOF');
/** What the documents office would read: here a file says by a word whether it carries a signature. */
const reader: SignatureReader = {
  read: async (bytes) => (Buffer.from(bytes).includes('signed') ? [signature] : []),
  addedSince: async (_, whole) => (Buffer.from(whole).includes('signed') ? 'signatures' : 'other'),
};
let web: Web;
let code = '';

beforeAll(async () => {
  const { db } = database();
  const { settings } = readSettings({ CHANCERY_URL: 'https://chancery.assembly.example' });
  web = openFrontDoor({ db, settings, secret: 'sample', actorOf: async () => undefined });
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, archiveRoutes(reader));
  const facts: Omit<ArchiveDocument, 'bytes'> = {
    kind: 'letter',
    subject: { kind: 'circular', id: crypto.randomUUID() },
    language: 'en',
    reference: 'CIRC/2027/4',
    title: 'Invitation to a seminar',
    issuedBy: 'Assembly',
    audience: 'Presidents of member parliaments',
    mediaType: 'application/pdf',
    content: { blocks: ['confidential words'] },
  };
  const first = await archiveDocument(db, { ...facts, title: 'With a mistake', content: { blocks: ['old'] }, bytes: older });
  await archiveDocument(db, { ...facts, title: 'With a mistake', content: { blocks: ['old'] }, bytes: olderArchival, role: 'archival' });
  const readers = await archiveDocument(db, { ...facts, bytes: issued, replaces: first.id });
  await archiveDocument(db, { ...facts, bytes: archival, role: 'archival' });
  code = readers.code;
});

async function show(path: string, from = '10.0.0.1') {
  const answer = await web.request(path, { headers: { 'x-forwarded-for': from } });
  return { status: answer.status, html: await answer.text(), cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

async function send(fields: Record<string, string | File>, { language = 'en', from = '10.0.0.1' } = {}) {
  const { html, cookie } = await show(`/${language}/verify`, from);
  const body = new FormData();
  body.set('form_token', /name="form_token" value="([^"]+)"/.exec(html)?.[1] ?? '');
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await web.request(`/${language}/verify/file`, { method: 'POST', body, headers: { cookie, 'x-forwarded-for': from } });
  return { status: answer.status, html: await answer.text() };
}

const file = (...parts: (string | Uint8Array)[]) => new File([Buffer.concat(parts.map((part) => Buffer.from(part)))], 'letter.pdf');

describe('the page of a code', () => {
  test.each([
    ['en', 'This document was issued', 'PDF/A, archival copy'],
    ['fr', 'Ce document a été émis', 'exemplaire d’archives'],
    ['es', 'Este documento fue emitido', 'ejemplar de archivo'],
    ['ar', 'صدرت هذه الوثيقة', 'نسخة المحفوظات'],
  ])('says in %s what was issued, by whom and to whom in general, and never the text', async (language, title, copy) => {
    const { status, html } = await show(`/${language}/verify/${code.toLowerCase().replaceAll('-', ' ')}`);
    expect(status).toBe(200);
    for (const said of [
      title,
      copy,
      'Invitation to a seminar',
      'CIRC/2027/4',
      'Assembly',
      'Presidents of member parliaments',
      sha256(archival),
    ])
      expect(html).toContain(said);
    expect(html).not.toContain('confidential words');
    expect(html.length).toBeLessThan(20_000);
  });

  test('takes the letters O, I and L for the figures they look like', async () => {
    const mistyped = code.replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await show(`/en/verify/${mistyped}`)).html).toContain('Invitation to a seminar');
  });

  test('answers an unknown code and a mistyped one alike', async () => {
    for (const typed of ['0000-0000-0000-0000', 'nonsense']) {
      const { status, html } = await show(`/en/verify/${typed}`);
      expect(status).toBe(404);
      expect(html).toContain('No document with this code was issued here');
    }
  });

  test('refuses who tries many codes, and nobody else', async () => {
    const answers: number[] = [];
    for (let tried = 0; tried < 61; tried++) answers.push((await show('/en/verify/0000-0000-0000-0000', '10.0.0.66')).status);
    expect(answers.slice(0, 60)).not.toContain(429);
    expect(answers.at(-1)).toBe(429);
    expect((await show(`/en/verify/${code}`, '10.0.0.67')).status).toBe(200);
  });
});

describe('a file', () => {
  test.each([
    ['as issued', () => file(issued), 'This is the issued file, byte for byte'],
    ['of the archive', () => file(archival), 'This is the archival copy of the issued document'],
    ['signed afterwards', () => file(issued, 'signed\n%%EOF\n'), 'issued file with a signature added afterwards'],
    [
      'signed afterwards without a line end between',
      () => file(older, ' signed\n%%EOF\n'),
      'issued file with a signature added afterwards',
    ],
    ['with something else added', () => file(issued, 'more\n%%EOF\n'), 'something was added to it afterwards'],
    ['changed', () => file(String(issued).replace('letter', 'latter')), 'was not issued here, or it was changed since'],
    ['replaced by a newer one', () => file(older), 'replaced by a newer one'],
    ['of the archive, replaced by a newer one', () => file(olderArchival), 'replaced by a newer one'],
  ])('%s is known when it is sent', async (_, made, said) => {
    const { status, html } = await send({ file: made() });
    expect(status).toBe(200);
    expect(html).toContain(said);
    expect(html).not.toContain('confidential words');
  });

  test('is known by its digest alone, and one with an addition by its beginning', async () => {
    expect((await send({ digest: sha256(issued) })).html).toContain('This is the issued file, byte for byte');
    const begun = await send({ digest: 'a'.repeat(64), beginnings: `${'b'.repeat(64)} ${sha256(issued)}` });
    expect(begun.html).toContain('This file begins with an issued file');
    expect(begun.html).toContain('Upload the file and read its signatures');
    expect((await send({ digest: 'a'.repeat(64) })).html).toContain('was not issued here');
  });

  test('shows its signatures, and that its code is another than the one looked up', async () => {
    const { html } = await send({ file: file(issued, 'signed\n%%EOF\n'), code: '0000-0000-0000-0000' });
    expect(html).toContain('Secretariat Seal');
    expect(html).toContain('Fits the file');
    expect(html).toContain(`another code than the one you looked up: ${code}`);
  });

  test('that was forgotten is asked for, and one too large is refused with a sentence', async () => {
    expect(await send({}, { language: 'fr' })).toMatchObject({
      status: 422,
      html: expect.stringContaining('Choisissez d’abord un fichier'),
    });
    const large = await send({ file: file(Buffer.alloc(13 * 1024 * 1024)) });
    expect(large).toMatchObject({ status: 413, html: expect.stringContaining('larger than 12 megabytes') });
  });

  test('is not kept', async () => {
    const count = () => database().db.selectFrom('issued_document').select('id').execute();
    const before = (await count()).length;
    await send({ file: file('another') });
    expect((await count()).length).toBe(before);
  });
});
