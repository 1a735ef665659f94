import { expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { loadSampleDocuments, typeset, writeDocx, writeHtml } from '../../documents/public.ts';
import { readFiles } from './read-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (name: string, content: string) => ({ name, bytes: bytes(content) });

async function read(...files: { name: string; bytes: Uint8Array }[]) {
  return accepted(await readFiles(files));
}

test('every character of every paragraph stands where the file has it', async () => {
  const source =
    '\ufeffFirst  paragraph of the\r\nletter that goes on and is broken by its\r\nwidth at the end of each printed line.\r\n\r\nSecond one.';
  const { versions } = await read(text('a.txt', source));
  const [first, second] = versions[0]?.paragraphs ?? [];
  expect(second?.text).toBe('Second one.');
  for (const paragraph of [first, second]) {
    for (const [index, place] of (paragraph?.at ?? []).entries()) {
      const [own, there] = [paragraph?.text.charAt(index) ?? '', source.charAt(place)];
      expect(own === ' ' ? /\s/.test(there) : own === there).toBe(true);
    }
  }
});

const wrapped = `The Governing Council met in extraordinary session and examined the pro-
posals of the Committee, which had been circulated to all of the Members in
good time, and decided to post-
pone the decision on the budget.
It also took note of the report.

1. First item of the list that follows the paragraph
2. Second item`;

test('lines broken by a width are one paragraph, broken words are whole, items of a list stay apart', async () => {
  const { versions } = await read(text('a.txt', wrapped));
  const paragraphs = (versions[0]?.paragraphs ?? []).map((paragraph) => paragraph.text);
  expect(paragraphs[0]).toContain('examined the proposals of the Committee, which');
  expect(paragraphs[0]).toContain('decided to postpone the decision');
  expect(paragraphs.slice(-2)).toEqual(['1. First item of the list that follows the paragraph', '2. Second item']);
});

test('lines that are paragraphs stay paragraphs', async () => {
  const lines = ['The session opened on Monday.', 'It closed on Friday.', 'All Members voted for the motion of the Bureau.'];
  expect((await read(text('a.txt', lines.join('\n')))).versions[0]?.paragraphs).toHaveLength(3);
});

test('a sentence cut by a page is one again', async () => {
  const cut =
    'The Committee examined the reports that its Members had sent in and\n\n\n\nrecommended that the Council should adopt them.\n\nIt rose at noon.';
  expect((await read(text('a.txt', cut))).versions[0]?.paragraphs).toHaveLength(2);
});

test('a page of HTML is read without its scripts and markup, with the places of its entities', async () => {
  const source =
    '<html><head><title>x</title><style>p{}</style></head><body><h1>The meeting</h1><p>The caf&eacute; of the <b>Assembly</b> opens on 3&nbsp;May.<script>var x</script></p></body></html>';
  const { versions } = await read(text('a.html', source));
  const paragraphs = versions[0]?.paragraphs ?? [];
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['The meeting', 'The café of the Assembly opens on 3 May.']);
  const at = paragraphs[1]?.at[(paragraphs[1]?.text ?? '').indexOf('3')] ?? 0;
  expect(source.slice(at, at + 2)).toBe('3&');
});

test('languages are recognised in each file, whatever its name, and six of them in one file', async () => {
  const six = [
    'The Committee will meet in the spring and will elect its President. All of the Members are invited to the session.',
    'La Commission se réunira au printemps et élira son président. Tous les membres sont invités à la session.',
    'La Comisión se reunirá en la primavera y elegirá a su presidente. Todos los miembros están invitados a la reunión.',
    'تجتمع اللجنة في الربيع وتنتخب رئيسها.',
    'Комитет соберётся весной и изберёт своего председателя.',
    '委员会将于春季开会并选举主席。',
  ];
  const { versions } = await read(...six.map((line, index) => text(`${index}.txt`, line)));
  expect(versions.map(({ language }) => language)).toEqual(['en', 'fr', 'es', 'ar', 'ru', 'zh']);
  const together = await read(text('all.txt', six.join('\n\n\n')));
  expect(together.versions.map(({ language }) => language).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
});

test('a file in the script of no language that was asked for is none of them', async () => {
  const english = 'The Committee will meet in the spring and will elect its President. All of the Members are invited to the session.';
  const answer = await readFiles([text('a.txt', english), text('b.txt', 'تجتمع اللجنة في الربيع وتنتخب رئيسها.')], ['en', 'fr']);
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'language-lacking', languages: 'fr' } });
});

test('numbers that count the rows of a table with two languages belong to neither', async () => {
  const rows = [
    ['1', 'The Committee will meet in the spring and will elect its President.', 'تجتمع اللجنة في الربيع وتنتخب رئيسها.'],
    ['2', 'All of the Members are invited to the session.', 'ويُدعى جميع الأعضاء إلى حضور الدورة.'],
  ];
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const { versions } = await read(text('a.html', `<html><body><table>${cells}</table></body></html>`));
  expect(versions.map(({ language, paragraphs }) => [language, paragraphs.length])).toEqual([
    ['en', 2],
    ['ar', 2],
  ]);
});

test('letters typeset by the house are read back from Word, HTML and PDF, paragraph by paragraph', async () => {
  const samples = (await loadSampleDocuments()).filter(
    ({ document }) => document.kind === 'letter' && ['en', 'ar'].includes(document.language),
  );
  expect(samples.length).toBeGreaterThan(1);
  for (const { document } of samples) {
    const words = (document.blocks.find((block) => block.kind === 'paragraph')?.runs ?? [])
      .map((run) => run.text)
      .join('')
      .slice(0, 40);
    const bare = (given: string) =>
      given
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replace(/[\s\u00a0\u202f\u2066-\u2069\u200e\u200f\u061c]+/g, ' ');
    const files = [
      { name: 'a.docx', bytes: await writeDocx(document) },
      { name: 'a.html', bytes: bytes(writeHtml(document)) },
      { name: 'a.pdf', bytes: accepted(await typeset(document)).pdf },
    ];
    for (const file of files) {
      const { versions, readings } = await read(file);
      expect(versions[0]?.language, file.name).toBe(document.language);
      expect(bare(versions[0]?.paragraphs.map((paragraph) => paragraph.text).join(' ') ?? ''), file.name).toContain(bare(words).trim());
      expect(readings[0]?.format).toBe(file.name.slice(2));
    }
  }
});

test('addressee, salutation, closing and signatures are known wherever they stand', async () => {
  const letter = `3 August 2027\n\nDear Sir or Madam,\n\nThe Union will hold its session in Geneva, to which all of the Members and observers are invited.\n\nTo: Presidents of all parliaments\n\nThe programme is attached to this letter.\n\nYours sincerely,\n\n(signed)\nAnna Example\nSecretary General`;
  const { versions } = await read(text('a.txt', letter));
  const parts = versions[0]?.paragraphs.map(({ part }) => part) ?? [];
  expect(parts.filter((part) => part !== 'body')).toEqual(['salutation', 'addressee', 'closing', 'signature', 'signature', 'signature']);
});

test('what cannot be read is refused by name', async () => {
  const refusal = async (name: string, content: string) => {
    const answer = await readFiles([text(name, content)]);
    return answer.ok ? undefined : answer.refusal.code;
  };
  expect(await refusal('a.txt', '')).toBe('file-empty');
  expect(await refusal('a.txt', ' \n ')).toBe('file-empty');
  expect(await refusal('a.txt', 'a\u0000b')).toBe('file-not-text');
  expect(await refusal('a.rtf', '{\\rtf1 text}')).toBe('file-not-known');
  expect(await refusal('a.docx', 'no Word file')).toBe('file-not-as-named');
  expect(await refusal('a.pdf', '%PDF-1.4 broken')).toBe('pdf-damaged');
  const twice = await readFiles([text('a.txt', 'The same words.'), text('b.txt', 'The same words.')]);
  expect(twice).toMatchObject({ refusal: { code: 'language-twice', same: 'yes', file: 'b.txt', other: 'a.txt' } });
  expect(await refusal('a.docx', 'PK broken')).toMatch(/^docx-/);
  expect((await readFiles([])).ok).toBe(false);
});

test('paragraphs of a line each stay apart, though the clauses of a preamble end with a comma before a small letter', async () => {
  const clauses = [
    'Генеральная Ассамблея,',
    'ссылаясь на свои прежние решения о защите озёр и о доступе населения к чистой питьевой воде,',
    'отмечая с обеспокоенностью, что площадь почти половины обследованных озёр продолжает сокращаться,',
    'будучи убеждена в том, что ни одно государство не может защитить общее озеро в одиночку; и',
    'принимая во внимание доклад Генерального секретаря,',
    '1. призывает все государства принять необходимые меры;',
  ];
  for (const between of ['\n', '\n\n'])
    expect((await read(text('a.txt', clauses.join(between)))).versions[0]?.paragraphs.map((one) => one.text)).toEqual(clauses);
});

test('page numbers and what each page repeats are left out of plain texts, and sentences go on over the page', async () => {
  const cut = ['The Committee examined the reports that its Members had sent in and', 'recommended that the Council should adopt them.'];
  const pages = [`A/79/214\n\nFirst paragraph.\n\n${cut[0]}\n\n1\n`, `A/79/214\n\n${cut[1]}\n\n2\n`];
  const paragraphs = ['First paragraph.', cut.join(' ')];
  const readTexts = async (source: string) => (await read(text('a.txt', source))).versions[0]?.paragraphs.map((one) => one.text);
  expect(await readTexts(pages.join('\f'))).toEqual(paragraphs);
  expect(await readTexts(`First paragraph.\n\n${cut[0]}\n\n- 1 -\n\n${cut[1]}`)).toEqual(paragraphs);
});
