import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../../platform/language.ts';

/** What tesseract is told to expect: the language of the page and the Latin letters of its codes and addresses. */
const alphabets: Record<Language, string> = { en: 'eng', fr: 'fra', es: 'spa', ar: 'ara+eng', ru: 'rus+eng', zh: 'chi_sim+eng' };

/** The words tesseract sees on the pictures of a PDF's pages at 200 dots an inch; nothing of the file's own text takes part. */
export function recognisePages(pdf: Uint8Array, language: Language): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-recognise-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '200', '-gray', '-png', 'page.pdf', 'page'], { cwd: folder, stdio: 'ignore' });
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pictures
      .toSorted()
      .map((picture) => recognise(join(folder, picture), alphabets[language]))
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function recognise(picture: string, alphabet: string): string {
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  return execFileSync('tesseract', [picture, '-', '-l', alphabet], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] });
}
