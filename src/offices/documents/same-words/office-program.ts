import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const soffice = '/usr/bin/soffice';

/** Whether LibreOffice, which stands for every office program that is not Word, is here; says loudly when it is not. */
export function hasOfficeProgram(what: string): boolean {
  const present = existsSync(soffice);
  if (!present) console.warn(`\n*** LibreOffice is not here (${soffice}): ${what} are SKIPPED. ***\n`);
  return present;
}

const filters = { pdf: 'pdf', txt: 'txt:Text (encoded):UTF8', docx: 'docx:MS Word 2007 XML' };

/** Opens Word files in LibreOffice and saves them in another format, each under its name. */
export function convertByOffice(files: Record<string, Uint8Array>, to: keyof typeof filters): Record<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-office-'));
  try {
    const names = Object.keys(files);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.docx`), bytes);
    const sent = names.map((name) => join(folder, `${name}.docx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, '--headless', '--convert-to', filters[to], '--outdir', join(folder, 'back'), ...sent];
    execFileSync(soffice, options, { timeout: 240_000, stdio: 'ignore' });
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, 'back', `${name}.${to}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
