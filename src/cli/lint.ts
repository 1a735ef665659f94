import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  type DocxDropped,
  documentOfDocx,
  docxRefusals,
  type LintFinding,
  lintDocument,
  type OfficialDocument,
  readDocx,
  wordLintFinding,
} from '../offices/documents/public.ts';
import { speak, word } from '../platform/words.ts';
import { paperRefusals, paperWords } from './paper-words.ts';
import { readDocuments } from './read-documents.ts';
import { printOutput, refuseCommand } from './refuse-command.ts';
import { CommandRefused, terminal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

/** `chancery lint FILE.docx` or `.json`: breaches of typography in its documents, each with its place; exit code 1 when one would stop issuing. */
export function registerLint(program: Command): void {
  program
    .command('lint')
    .argument('<file>', 'a Word file, or documents as JSON')
    .description('look for breaches of typography; needs no record')
    .option('--json', 'print one JSON object')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const { documents, dropped } = await documentsOf(file);
      const found = documents.flatMap((document) => lintDocument(document).map((finding) => ({ language: document.language, ...finding })));
      if (found.some(({ severity }) => severity === 'must')) throw refusedFor(found);
      const clean = speak(paperWords, terminal.language)('clean', { count: documents.length });
      printOutput(
        { record: { documents: documents.length, findings: found, ...(dropped ? { dropped } : {}) }, lines: [...found.map(lineOf), clean] },
        json,
      );
    });
}

/** The documents of a file, and what of a Word file was not read; ends the command when it cannot be read. */
async function documentsOf(file: string): Promise<{ documents: OfficialDocument[]; dropped?: DocxDropped[] }> {
  if (!/\.docx$/i.test(file)) return { documents: await readDocuments(file) };
  const bytes = await readFile(file).catch(() => refuseCommand({ code: 'no-such-file', value: file }, settingsRefusals));
  const read = await readDocx(bytes);
  if (!read.ok) return refuseCommand(read.refusal, docxRefusals);
  return { documents: [documentOfDocx(read.reading)], dropped: read.reading.dropped };
}

type Found = LintFinding & { language: string };
const lineOf = (finding: Found) => `${finding.language}  ${wordLintFinding(finding, terminal.language)}`;

function refusedFor(findings: Found[]): CommandRefused {
  const refusal = { code: 'findings-found', count: findings.length, findings };
  const heading = word(paperRefusals['findings-found'], terminal.language, { count: findings.length });
  return new CommandRefused(refusal, [heading, ...findings.map(lineOf)].join('\n'));
}
