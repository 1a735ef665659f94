import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { projectFolder } from '../../../platform/project-folder.ts';
import { checkPdf } from '../checking/check-pdf.ts';
import type { PaperStyle } from '../official-document.ts';
import { sampleLetters } from '../samples/letters.ts';
import { listTypefaces } from './list-typefaces.ts';
import { closeTypesetting, typeset } from './typeset.ts';

const folder = mkdtempSync(join(tmpdir(), 'typefaces-'));
const before = process.env.CHANCERY_FONTS;
beforeAll(async () => {
  const face = join(projectFolder, 'node_modules/@expo-google-fonts/vazirmatn/400Regular');
  for (const name of (await readdir(face)).filter((each) => each.endsWith('.ttf'))) await copyFile(join(face, name), join(folder, name));
  writeFileSync(join(folder, 'broken.ttf'), 'no typeface');
  closeTypesetting();
  process.env.CHANCERY_FONTS = folder;
});
afterAll(() => {
  closeTypesetting();
  if (before === undefined) delete process.env.CHANCERY_FONTS;
  else process.env.CHANCERY_FONTS = before;
});

async function typefacesOf(paper: PaperStyle, language: 'en' | 'ar'): Promise<string> {
  const letter = sampleLetters[language];
  const { pdf } = accepted(await typeset({ ...letter, letterheads: letter.letterheads.map((head) => ({ ...head, paper })) }));
  expect(await checkPdf(pdf)).toEqual([]);
  const file = join(folder, 'letter.pdf');
  writeFileSync(file, pdf);
  return (await promisify(execFile)('pdffonts', [file])).stdout;
}

test('the typefaces of the house and of the administrator’s folder are named, a broken file is not', () => {
  expect(listTypefaces()).toEqual(['Amiri', 'Noto Serif SC', 'Source Sans 3', 'Source Serif 4', 'Vazirmatn']);
});

test('a typeface of the folder sets the Latin texts, while Arabic keeps its own', async () => {
  expect(await typefacesOf({}, 'en')).not.toContain('Vazirmatn');
  const latin = await typefacesOf({ serif: 'Vazirmatn' }, 'en');
  expect(latin).toContain('Vazirmatn');
  expect(latin).not.toContain('SourceSerif');
  expect(await typefacesOf({ serif: 'Vazirmatn' }, 'ar')).toContain('Amiri');
});

test('a typeface that is gone gives way to the usual one', async () => {
  expect(await typefacesOf({ serif: 'Gone Since Spring' }, 'en')).toContain('SourceSerif');
});
