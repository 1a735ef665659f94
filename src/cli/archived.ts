import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { documentBytes, findByCode, type IssuedDocument, readVerificationCode } from '../offices/archive/public.ts';
import { paperRefusals } from './paper-words.ts';
import { type CommonOptions, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';
import { settingsRefusals } from './words.ts';

const endings: Record<string, string> = { 'application/pdf': 'pdf', 'text/html': 'html' };

/** `chancery archived CODE --to FOLDER`: writes every file issued under a code, byte for byte, the archival copy among them. */
export function registerArchived(program: Command): void {
  const command = program
    .command('archived')
    .argument('<code>', 'the verification code of a document')
    .requiredOption('--to <folder>', 'where the files are written')
    .description('write the issued files of a code, with the archival copy that carries its record');
  withCommonOptions(command).action(async (typed: string, options: CommonOptions & { to: string }) =>
    runCommand(options, async ({ db }) => {
      const code = readVerificationCode(typed);
      const found = code ? await findByCode(db, code) : [];
      if (found.length === 0) return refuseCommand({ code: 'no-such-code', value: typed }, paperRefusals);
      const files = [];
      for (const document of found) {
        const file = join(options.to, nameOf(document));
        const bytes = (await documentBytes(db, document.id)) ?? new Uint8Array();
        await mkdir(options.to, { recursive: true })
          .then(() => writeFile(file, bytes))
          .catch(() => refuseCommand({ code: 'file-not-written', value: file }, settingsRefusals));
        files.push({ file, role: document.role, sha256: document.sha256 });
      }
      return { record: { code, files }, lines: files.map(({ file, sha256 }) => `${sha256}  ${file}`) };
    }),
  );
}

/** `CIRC-2027-4-en.pdf`; the archival copy says so. */
function nameOf({ reference, code, language, role, media_type }: IssuedDocument): string {
  const base = `${reference ?? code}-${language}${role === 'archival' ? '-archive' : ''}`;
  return `${base.replaceAll(/[^\w.-]+/g, '-')}.${endings[media_type] ?? 'docx'}`;
}
