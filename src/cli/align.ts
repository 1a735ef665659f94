import { basename } from 'node:path';
import type { Command } from 'commander';
import { concordanceRefusals, pairFiles } from '../offices/concordance/public.ts';
import { docxRefusals } from '../offices/documents/public.ts';
import { writeSrx } from '../offices/languages/public.ts';
import { givenFile, readLanguages } from './given-files.ts';
import { refuseInput } from './refuse-input.ts';
import { terminal } from './terminal.ts';

type AlignOptions = { json?: boolean; languages?: string };

/** `chancery align FILE FILE`: which paragraphs of the versions say the same; nothing is compared. */
export function registerAlign(program: Command): void {
  program
    .command('align')
    .argument('<file...>', 'files that hold the versions (text, Word, PDF or HTML)')
    .description('pair the paragraphs of language versions; needs no record')
    .option('--languages <codes>', 'languages that the files hold, such as en,ar')
    .option('--json', 'print one JSON object: versions, pairs (lines from 1, offsets from 0)')
    .action(alignFiles);
  program
    .command('sentence-rules')
    .description('print the rules by which sentences are cut, in six languages, as SRX 2.0')
    .action(() => terminal.print(writeSrx()));
}

async function alignFiles(names: string[], options: AlignOptions): Promise<void> {
  const files = await Promise.all(names.map(givenFile));
  const paired = await pairFiles(files, readLanguages(options.languages));
  if (!paired.ok) return refuseInput(paired.refusal, concordanceRefusals, docxRefusals);
  const { versions, pairs } = paired;
  if (options.json) {
    terminal.print(JSON.stringify({ versions: versions.map(({ language, file }) => ({ language, file })), pairs }));
    return;
  }
  for (const pair of pairs) {
    const places = versions.map(({ language, file }) => {
      const lines = (pair[language] ?? []).map(([line]) => line);
      return `${language} ${basename(file)}:${lines.length > 0 ? lines.join(',') : '–'}`;
    });
    terminal.print(places.join('   '));
  }
}
