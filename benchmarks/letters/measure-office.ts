import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type OfficialDocument, writeDocx } from '../../src/offices/documents/public.ts';
import { type Cost, costOf } from './processor-seconds.ts';

const run = promisify(execFile);
const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';

/** Letters as Word files in a folder of their own, ready for LibreOffice. */
export async function openOffice(letters: readonly OfficialDocument[]) {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-letters-'));
  const files: string[] = [];
  for (const [index, letter] of letters.entries()) {
    const file = join(folder, `${index}.docx`);
    await writeFile(file, await writeDocx(letter));
    files.push(file);
  }
  const convert = async (chosen: readonly string[]): Promise<Cost> => {
    const out = join(folder, 'out');
    await rm(out, { recursive: true, force: true });
    await mkdir(out);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const cost = await costOf(async () => {
      await run('soffice', [profile, '--headless', '--convert-to', tagged, '--outdir', out, ...chosen], { timeout: 600_000 });
    });
    if ((await readdir(out)).length !== chosen.length) throw new Error('LibreOffice did not convert every letter');
    return cost;
  };
  return { files, convert, close: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * A letter by a LibreOffice that is already running: one process converts `letters` in a row, less what the same process needs for the first
 * few of them, its own start included. A letter by a process of its own: so many of them, one after the other. A process before both has made the profile.
 */
export async function measureOffice(letters: readonly OfficialDocument[], alone: number): Promise<{ warm: Cost; cold: Cost }> {
  const office = await openOffice(letters);
  const few = 4;
  try {
    await office.convert(office.files.slice(0, 1));
    const start = await office.convert(office.files.slice(0, few));
    const all = await office.convert(office.files);
    const each = (key: keyof Cost) => (all[key] - start[key]) / (letters.length - few);
    const cold: Cost = { wall: 0, processor: 0 };
    for (const file of office.files.slice(0, alone)) {
      const cost = await office.convert([file]);
      cold.wall += cost.wall / alone;
      cold.processor += cost.processor / alone;
    }
    return { warm: { wall: each('wall'), processor: each('processor') }, cold };
  } finally {
    await office.close();
  }
}
