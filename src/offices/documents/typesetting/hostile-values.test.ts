import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { projectFolder } from '../../../platform/project-folder.ts';
import { word } from '../../../platform/words.ts';
import type { OfficialDocument } from '../official-document.ts';
import { refusals } from '../refusals.ts';
import { sampleLetters } from '../samples/letters.ts';
import { closeTypesetting, typeset } from './typeset.ts';
import { typesetEach } from './typeset-each.ts';

afterAll(closeTypesetting);
const folder = mkdtempSync(join(tmpdir(), 'chancery-hostile-'));
const naughty = join(projectFolder, '../shared/cases/strings/blns.json');

/** A letter that says texts everywhere somebody could have typed them. */
function saying(texts: string[]): OfficialDocument {
  const runsOf = (text: string) => [{ kind: 'text' as const, text }];
  const cells = texts.map(runsOf);
  return {
    ...sampleLetters.en,
    title: texts.join(' ').trim().slice(0, 500) || 'Title',
    addressee: texts,
    salutation: texts,
    enclosures: texts,
    blocks: [
      ...texts.map((text, at) => ({ kind: 'heading' as const, key: `h${at}`, level: 2 as const, runs: runsOf(text) })),
      ...texts.map((text, at) => ({ kind: 'paragraph' as const, key: `p${at}`, runs: runsOf(text) })),
      { kind: 'list', key: 'l', ordered: true, items: cells },
      { kind: 'table', key: 't', header: [runsOf('Said')], rows: cells.map((cell) => [cell]) },
    ],
  };
}

const searchable = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Z}\s-]/gu, '');

function textOf(pdf: Uint8Array): string {
  const file = join(folder, 'said.pdf');
  writeFileSync(file, pdf);
  return searchable(
    execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 27 }),
  );
}

describe('hostile values', () => {
  it.skipIf(!existsSync(naughty))('of the list of naughty strings print as they were written, wherever they stand', async () => {
    const strings = (JSON.parse(readFileSync(naughty, 'utf8')) as string[]).filter((text) => /^[\x20-\x7e]+$/u.test(text));
    expect(strings.length).toBeGreaterThan(250);
    for (let at = 0; at < strings.length; at += 60) {
      const some = strings.slice(at, at + 60);
      const said = textOf(accepted(await typeset(saying(some))).pdf);
      expect(some.filter((text) => said.split(searchable(text)).length < 6)).toEqual([]);
    }
  });

  it.skipIf(!existsSync(naughty))(
    'of the list that no typeface of ours holds are refused in a sentence with their code points',
    async () => {
      const strings = (JSON.parse(readFileSync(naughty, 'utf8')) as string[]).filter((text) => /[^\x20-\x7e]/u.test(text));
      expect(strings.length).toBeGreaterThan(50);
      let refused = 0;
      for await (const answer of typesetEach(strings.map((text) => saying([text])))) {
        if (answer.ok) continue;
        refused += 1;
        expect(answer.refusal.code).toBe('missing-glyphs');
        expect(word(refusals['missing-glyphs'], 'en', answer.refusal as never)).toMatch(/U\+[0-9A-F]{4}/u);
      }
      expect(refused).toBeGreaterThan(20);
    },
  );

  if (!existsSync(naughty)) console.warn(`SKIPPED: the list of naughty strings is not at ${naughty}`);

  it('turn no line around: bidirectional controls change nothing of what stands beside them', async () => {
    for (const control of ['\u202e', '\u202d', '\u2067', '\u2066', '\u200f', '\u061c']) {
      const answer = await typeset({ ...sampleLetters.en, addressee: [`Ms ${control}Rees`, 'Speaker of the House'] });
      if (answer.ok) expect(textOf(answer.pdf)).toContain('SpeakeroftheHouse');
      else expect(answer.refusal.code).toBe('missing-glyphs');
    }
  });

  it('of a million letters are set or refused in a sentence, and the next letter is set', async () => {
    const lengths = [`${'word '.repeat(200_000)}`, 'x'.repeat(1_000_000)];
    for (const text of lengths) {
      const blocks = [{ kind: 'paragraph' as const, key: 'p', runs: [{ kind: 'text' as const, text }] }];
      const answer = await typeset({ ...sampleLetters.en, blocks });
      if (answer.ok) expect(answer.pages).toBeGreaterThan(100);
      else expect(['typesetting-out-of-time', 'typesetting-out-of-memory']).toContain(answer.refusal.code);
    }
    accepted(await typeset(sampleLetters.en));
  });
});
