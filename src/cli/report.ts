import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { closeTypesetting } from '../offices/documents/public.ts';
import { inLanguage } from '../offices/languages/public.ts';
import { editionDocument, listEditions } from '../offices/reports/public.ts';
import { asScreenLanguage, type ScreenLanguage } from '../platform/language.ts';
import { editionNamed } from './find-record.ts';
import { type CommonOptions, type Desk, runCommand, withCommonOptions } from './run-command.ts';
import { terminal } from './terminal.ts';
import { bytesOf, type Format, readFormats } from './write-formats.ts';

type ReportOptions = CommonOptions & { languages?: string; to: string; out: string };

/** `chancery report EDITION` writes its versions as files; `chancery editions` lists the editions. */
export function registerReport(program: Command): void {
  const report = program
    .command('report')
    .argument('<edition>', 'the report’s symbol or id')
    .description('write a report’s language versions as files');
  withCommonOptions(report)
    .option('--languages <codes>', 'such as ar,en; all of the edition’s when left out')
    .option('--to <formats>', 'pdf, docx, html, txt', 'pdf')
    .option('--out <folder>', 'where to write', '.')
    .action(async (name: string, options: ReportOptions) => {
      try {
        await runCommand(options, (desk) => writeReport(desk, name, options));
      } finally {
        await closeTypesetting();
      }
    });
  withCommonOptions(program.command('editions').description('list the editions of the report')).action(async (options: CommonOptions) =>
    runCommand(options, async ({ db }) => {
      const editions = await listEditions(db);
      return {
        record: { editions },
        lines: editions.map(
          ({ symbol, title, decision }) => `${symbol.padEnd(20)} ${decision ? '●' : '○'} ${inLanguage(title, terminal.language)}`,
        ),
      };
    }),
  );
}

async function writeReport(desk: Desk, name: string, options: ReportOptions) {
  const edition = await editionNamed(desk.db, name);
  const wanted = options.languages?.split(',').map(asScreenLanguage) ?? edition.languages;
  const languages = wanted.filter((language): language is ScreenLanguage => language !== undefined && edition.languages.includes(language));
  const to = readFormats(options.to);
  await mkdir(options.out, { recursive: true });
  const files: string[] = [];
  for (const language of languages) {
    const document = await editionDocument(desk.db, edition.id, language);
    for (const format of to)
      files.push(await writeVersion(document, format, join(options.out, `${edition.symbol.replaceAll('/', '-')}-${language}.${format}`)));
  }
  return { record: { files }, lines: files };
}

async function writeVersion(document: Awaited<ReturnType<typeof editionDocument>>, format: Format, file: string): Promise<string> {
  await writeFile(file, await bytesOf(document, format));
  return file;
}
