import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { projectFolder } from '../../../platform/project-folder.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleLetters } from '../samples/letters.ts';
import { readFamilies } from './font-families.ts';
import { administratorFonts } from './fonts.ts';
import { closeTypesetting, typeset } from './typeset.ts';

const vazirmatn = join(projectFolder, 'node_modules/@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf');
const inSheqels: OfficialDocument = {
  ...sampleLetters.en,
  blocks: [{ kind: 'paragraph', key: 'p', runs: [{ kind: 'text', text: 'The fee is 40 ₪.' }] }],
};

/** A folder as an administrator would fill it: a typeface in a folder of its own, and a file that is none. */
function folderOfFonts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-fonts-'));
  mkdirSync(join(folder, 'vazirmatn'));
  copyFileSync(vazirmatn, join(folder, 'vazirmatn', 'Vazirmatn.ttf'));
  writeFileSync(join(folder, 'broken.ttf'), 'no typeface');
  return folder;
}

afterEach(() => {
  vi.unstubAllEnvs();
  closeTypesetting();
});

it('a character that our typefaces lack is refused, and set when the administrator adds one that has it', async () => {
  expect(await typeset(inSheqels)).toMatchObject({ ok: false, refusal: { code: 'missing-glyphs', characters: '₪ (U+20AA)' } });
  closeTypesetting();
  vi.stubEnv('CHANCERY_FONTS', folderOfFonts());
  const { pdf } = accepted(await typeset(inSheqels));
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/\+Vazirmatn/u);
});

it('the folder is the one that is named, else “fonts” in the data folder, and none when there is none', () => {
  const folder = folderOfFonts();
  expect(administratorFonts({ CHANCERY_FONTS: folder })).toBe(folder);
  expect(administratorFonts({ CHANCERY_DATA: folder })).toBeUndefined();
  mkdirSync(join(folder, 'fonts'));
  expect(administratorFonts({ CHANCERY_DATA: folder })).toBe(join(folder, 'fonts'));
  expect(administratorFonts({ CHANCERY_FONTS: vazirmatn })).toBeUndefined();
});

it('families are read from the files by their own names, and a broken file is passed over', () => {
  expect(readFamilies(folderOfFonts())).toEqual(['Vazirmatn']);
  expect(readFamilies(join(projectFolder, 'node_modules/@expo-google-fonts/source-serif-4/600SemiBold'))).toEqual(['Source Serif 4']);
});
