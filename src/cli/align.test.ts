import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { captureTerminal } from './capture-terminal.ts';

const english = [
  'The Committee will meet on 12 May 2027 in Geneva. It will elect its President.',
  'Background',
  'Some 37 parliaments answered the survey.',
];
const spanish = [
  'La Comisión se reunirá en Ginebra el 12 de mayo de 2027.',
  'Elegirá a su Presidente.',
  'Antecedentes',
  'Respondieron a la encuesta unos 37 parlamentos.',
];
const run = captureTerminal();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-align-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('a paragraph that the other version cuts in two is paired with both, by lines and offsets of the files', async () => {
  const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
  await writeFile(a, english.join('\n\n'));
  await writeFile(b, spanish.join('\n\n'));
  const { code, out } = await run('align', a, b, '--json');
  expect(code).toBe(0);
  const { pairs } = JSON.parse(out);
  const source = spanish.join('\n\n');
  const place = (line: number, text: string) => [line, source.indexOf(text), source.indexOf(text) + text.length];
  expect(pairs.map(({ en, es }: { en: number[][]; es: number[][] }) => [en.map(([line]) => line), es])).toEqual([
    [[1], [place(1, spanish[0] ?? ''), place(3, spanish[1] ?? '')]],
    [[3], [place(5, 'Antecedentes')]],
    [[5], [place(7, spanish[3] ?? '')]],
  ]);
  expect((await run('align', a, b)).out).toContain('en a.txt:1   es b.txt:1,3');
});

test('a file that is not there ends with 2 and a sentence', async () => {
  const { code, out } = await run('align', join(folder, 'none.txt'));
  expect([code, out.includes('none.txt')]).toEqual([2, true]);
});

test('the sentence rules are printed as SRX', async () => {
  expect((await run('sentence-rules')).out).toContain('<srx xmlns="http://www.lisa.org/srx20" version="2.0">');
});
