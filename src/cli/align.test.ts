import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from './main.ts';
import { terminal } from './terminal.ts';

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
const printed: string[] = [];
const { print, complain } = terminal;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-align-'));
  terminal.print = (line) => printed.push(line);
  terminal.complain = (line) => printed.push(line);
});
afterAll(async () => {
  terminal.print = print;
  terminal.complain = complain;
  await rm(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  printed.length = 0;
  const code = await main(args);
  return { code, said: printed.join('\n') };
}

test('a paragraph that the other version cuts in two is paired with both, by lines and offsets of the files', async () => {
  const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
  await writeFile(a, english.join('\n\n'));
  await writeFile(b, spanish.join('\n\n'));
  const { code, said } = await run('align', a, b, '--json');
  expect(code).toBe(0);
  const { pairs } = JSON.parse(said);
  const source = spanish.join('\n\n');
  const place = (line: number, text: string) => [line, source.indexOf(text), source.indexOf(text) + text.length];
  expect(pairs.map(({ en, es }: { en: number[][]; es: number[][] }) => [en.map(([line]) => line), es])).toEqual([
    [[1], [place(1, spanish[0] ?? ''), place(3, spanish[1] ?? '')]],
    [[3], [place(5, 'Antecedentes')]],
    [[5], [place(7, spanish[3] ?? '')]],
  ]);
  expect((await run('align', a, b)).said).toContain('en a.txt:1   es b.txt:1,3');
});

test('a file that is not there ends with 2 and a sentence', async () => {
  const { code, said } = await run('align', join(folder, 'none.txt'));
  expect([code, said.includes('none.txt')]).toEqual([2, true]);
});

test('the sentence rules are printed as SRX', async () => {
  expect((await run('sentence-rules')).said).toContain('<srx xmlns="http://www.lisa.org/srx20" version="2.0">');
});
