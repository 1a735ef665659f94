import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { sampleLetters } from '../samples/letters.ts';
import { sampleReports } from '../samples/reports.ts';
import { closeTypesetting, typeset } from './typeset.ts';
import { typesetTogether } from './typeset-together.ts';

afterAll(closeTypesetting);
const file = join(mkdtempSync(join(tmpdir(), 'chancery-together-')), 'both.pdf');
const textOfPage = (page: number) =>
  execFileSync('pdftotext', ['-f', String(page), '-l', String(page), '-raw', file, '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

describe('versions typeset together', () => {
  it('stand in one sound, tagged file in the order given, each from a new page', async () => {
    const [ar, en, both] = [
      accepted(await typeset(sampleReports.ar)),
      accepted(await typeset(sampleReports.en)),
      accepted(await typesetTogether([sampleReports.ar, sampleReports.en])),
    ];
    writeFileSync(file, both.pdf);
    expect(both.pages).toBe(ar.pages + en.pages);
    expect(textOfPage(1).normalize('NFKC')).toContain('التعاون');
    expect(textOfPage(ar.pages + 1).replace(/\s+/g, ' ')).toContain('Cooperation with the United Nations system');
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/);
    execFileSync('qpdf', ['--check', file]);
  });

  it('keep the running head off the first page of each version', async () => {
    const { pages } = accepted(await typeset(sampleReports.ar));
    expect(textOfPage(pages + 1).match(/CL\/219\/9-R\.1/g)).toHaveLength(1);
    expect(textOfPage(pages + 2).match(/CL\/219\/9-R\.1/g)).toHaveLength(1);
  });

  it('are the same bytes again, and of one kind', async () => {
    const versions = [sampleReports.en, sampleReports.ar];
    const [once, again] = [accepted(await typesetTogether(versions)), accepted(await typesetTogether(versions))];
    expect(Buffer.compare(once.pdf, again.pdf)).toBe(0);
    await expect(typesetTogether([sampleReports.en, sampleLetters.en])).rejects.toThrow('kinds');
  });
});
