import type { Command } from 'commander';
import { type LintFinding, lintDocument, wordLintFinding } from '../offices/documents/public.ts';
import { speak, word } from '../platform/words.ts';
import { paperRefusals, paperWords } from './paper-words.ts';
import { readDocuments } from './read-documents.ts';
import { CommandRefused, terminal } from './terminal.ts';
import { printOutput } from './typeset.ts';

/** `chancery lint FILE.json`: breaches of typography in its documents, each with its place; exit code 1 when one would stop issuing. */
export function registerLint(program: Command): void {
  program
    .command('lint')
    .argument('<file>', 'documents as JSON')
    .description('look for breaches of typography; needs no record')
    .option('--json', 'print one JSON object')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const documents = await readDocuments(file);
      const found = documents.flatMap((document) => lintDocument(document).map((finding) => ({ language: document.language, ...finding })));
      if (found.some(({ severity }) => severity === 'must')) throw refusedFor(found);
      const clean = speak(paperWords, terminal.language)('clean', { count: documents.length });
      printOutput({ record: { documents: documents.length, findings: found }, lines: [...found.map(lineOf), clean] }, json);
    });
}

type Found = LintFinding & { language: string };
const lineOf = (finding: Found) => `${finding.language}  ${wordLintFinding(finding, terminal.language)}`;

function refusedFor(findings: Found[]): CommandRefused {
  const refusal = { code: 'findings-found', count: findings.length, findings };
  const heading = word(paperRefusals['findings-found'], terminal.language, { count: findings.length });
  return new CommandRefused(refusal, [heading, ...findings.map(lineOf)].join('\n'));
}
