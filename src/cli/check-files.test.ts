import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { captureTerminal } from './capture-terminal.ts';

const english = [
  'To: Presidents of member parliaments',
  'Dear Sir or Madam,',
  'The Committee will meet on 12 May 2027 at 10 a.m. in Geneva.',
  'It will examine 37 amendments and elect its President.',
  'Please write to desk@assembly.example before 1 April 2027.',
];
const arabic = [
  'إلى: رؤساء البرلمانات الأعضاء',
  'حضرة السيد/السيدة،',
  'تجتمع اللجنة في 12 أيار/مايو 2027 الساعة 10 صباحاً في جنيف.',
  'وستنظر في 37 تعديلاً وتنتخب رئيسها.',
  'يرجى الكتابة إلى desk@assembly.example قبل 1 نيسان/أبريل 2027.',
];
const run = captureTerminal();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-check-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

test('two files that say the same end with 0, their paragraphs paired by line and offset', async () => {
  const [a, b] = [await file('a.txt', english.join('\n\n')), await file('b.txt', arabic.join('\n\n'))];
  const { code, out } = await run('check', a, b, '--json');
  const answer = JSON.parse(out);
  expect(answer.findings.filter(({ severity }: { severity: string }) => severity === 'must')).toEqual([]);
  expect(code).toBe(0);
  expect(answer.versions).toEqual([
    { language: 'en', file: a },
    { language: 'ar', file: b },
  ]);
  expect(answer.pairs).toHaveLength(5);
  const third = english.join('\n\n').indexOf('The Committee');
  expect(answer.pairs[2].en).toEqual([[5, third, third + (english[2] ?? '').length]]);
});

test('a changed day ends with 1 and is marked at its place in both files, in four languages', async () => {
  const [a, b] = [await file('a.txt', english.join('\r\n')), await file('b.txt', arabic.join('\n').replace('12 أيار', '13 أيار'))];
  const { code, out } = await run('check', a, b, '--languages', 'en,ar', '--json');
  expect(code).toBe(1);
  const [finding] = JSON.parse(out).findings;
  expect(finding).toMatchObject({ family: 'facts', severity: 'must' });
  expect(Object.keys(finding.message)).toEqual(['en', 'fr', 'es', 'ar']);
  const of = (language: string) => finding.spans.find((span: { language: string }) => span.language === language);
  const whole = english.join('\r\n');
  expect(of('en')).toMatchObject({ line: 3, file: a });
  expect(whole.slice(of('en').start, of('en').end)).toContain('12 May 2027');
  expect(of('ar').text).toContain('13');
});

test('several languages in one file are told apart, and a plain list is printed for a person', async () => {
  const both = await file('both.txt', `${english.join('\n\n')}\n\n\n${arabic.join('\n\n').replace('37', '39')}`);
  const { code, out } = await run('check', both);
  expect(code).toBe(1);
  expect(out).toMatch(/must\s+The versions differ: numbers/);
});

test('bad input ends with 2 and a sentence', async () => {
  const a = await file('a.txt', english.join('\n'));
  expect(await run('check', join(folder, 'gone.txt'), a)).toMatchObject({ code: 2, out: expect.stringContaining('gone.txt') });
  expect(await run('check', a, a, '--json')).toMatchObject({ code: 2, out: expect.stringContaining('language-twice') });
  expect(await run('check', a, '--languages', 'en,xx')).toMatchObject({ code: 2, out: expect.stringContaining('xx') });
  expect(await run('check', await file('empty.txt', ' \n'), a)).toMatchObject({ code: 2 });
  expect(await run('check', await file('odd.pdf', '%PDF-1.7 nothing'), a)).toMatchObject({
    code: 2,
    out: expect.stringContaining('no PDF'),
  });
  expect(await run('check', a, '--rules', await file('rules.json', '{"severities":{}}'))).toMatchObject({ code: 2 });
});

test('rules of a house change how grave a rule is', async () => {
  const [a, b] = [await file('a.txt', english.join('\n\n')), await file('b.txt', arabic.join('\n\n').replace('37', '39'))];
  const rules = await file('rules.json', JSON.stringify({ severity: { 'number-differs': 'style' } }));
  expect((await run('check', a, b)).code).toBe(1);
  expect((await run('check', a, b, '--rules', rules)).code).toBe(0);
});

test('an exported directory tells the gender of a post’s holder, and a term base how a body is called', async () => {
  const a = await file('a.txt', 'The Secretary General of the IPU opened the session in Geneva.');
  const b = await file('b.txt', 'Le Secrétaire général de l’UIP a ouvert la session à Genève.');
  const post = { titles: { en: 'Secretary General of the IPU' }, gender: 'female' };
  await mkdir(join(folder, 'directory'), { recursive: true });
  await file('directory/posts.json', JSON.stringify({ posts: [post] }));
  const found = async (...more: string[]) => JSON.parse((await run('check', a, b, '--json', ...more)).out).findings as { family: string }[];
  expect((await found()).filter(({ family }) => family === 'gender')).toEqual([]);
  expect((await found('--directory', join(folder, 'directory'))).filter(({ family }) => family === 'gender')).not.toEqual([]);
  expect(await run('check', a, b, '--directory', join(folder, 'gone'))).toMatchObject({ code: 2 });
  expect(await run('check', a, b, '--terms', a)).toMatchObject({ code: 2, out: expect.stringContaining('XML') });
});
