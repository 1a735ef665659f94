import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { closeTypesetting, type OfficialDocument } from '../offices/documents/public.ts';
import { paperRefusals } from './paper-words.ts';
import { readDocuments } from './read-documents.ts';
import { type Output, printOutput, refuseCommand } from './refuse-command.ts';
import { bytesOf, readFormats } from './write-formats.ts';

type TypesetOptions = { data: string; languages?: string; to: string; out: string; json?: boolean };

/** `chancery typeset KIND --data FILE.json`: documents of a file as PDF, DOCX, HTML and plain text, without record or server. */
export function registerTypeset(program: Command): void {
  program
    .command('typeset')
    .argument('<kind>', 'letter, report, participants, programme …')
    .description('typeset the documents of a JSON file; needs no record')
    .requiredOption('--data <file>', 'one document, a list of them, or one for each language code')
    .option('--languages <codes>', 'such as ar,en; all of the file’s when left out')
    .option('--to <formats>', 'pdf, docx, html, txt', 'pdf')
    .option('--out <folder>', 'where to write', '.')
    .option('--json', 'print one JSON object')
    .action(async (kind: string, options: TypesetOptions) => {
      try {
        printOutput(await writeDocuments(kind, options), options.json);
      } finally {
        closeTypesetting();
      }
    });
}

async function writeDocuments(kind: string, { data, languages, to, out }: TypesetOptions): Promise<Output> {
  const formats = readFormats(to);
  const documents = chosen(await readDocuments(data, kind), kind, languages);
  await mkdir(out, { recursive: true });
  const files: string[] = [];
  for (const [index, document] of documents.entries())
    for (const format of formats) {
      const twin = documents.findIndex(({ language }) => language === document.language) === index ? '' : `-${index + 1}`;
      const file = join(out, `${kind}-${document.language}${twin}.${format}`);
      await writeFile(file, await bytesOf(document, format));
      files.push(file);
    }
  return { record: { files }, lines: files };
}

/** The versions of this kind in the languages asked for, in that order. */
function chosen(documents: OfficialDocument[], kind: string, languages: string | undefined): OfficialDocument[] {
  const ofKind = documents.filter((document) => document.kind === kind);
  const has = documents.map((document) => `${document.kind} ${document.language}`).join(', ');
  const wanted = languages?.split(',').map((code) => code.trim()) ?? [...new Set(ofKind.map(({ language }) => language))];
  if (ofKind.length === 0) return refuseCommand({ code: 'no-such-version', kind, language: languages ?? '*', has }, paperRefusals);
  return wanted.flatMap((code) => {
    const found = ofKind.filter(({ language }) => language === code);
    return found.length > 0 ? found : refuseCommand({ code: 'no-such-version', kind, language: code, has }, paperRefusals);
  });
}
