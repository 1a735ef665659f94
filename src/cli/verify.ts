import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { findBySha256 } from '../offices/archive/public.ts';
import { checkPdf, type PdfFault } from '../offices/documents/public.ts';
import { sha256 } from '../platform/digest.ts';
import { speak, word } from '../platform/words.ts';
import { paperRefusals, paperWords } from './paper-words.ts';
import { type CommonOptions, type Desk, type Output, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';
import { CommandRefused, terminal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

/** `chancery verify FILE.pdf`: whether these very bytes were issued, as what, and which rules of PDF/UA-1 they break; exit code 1 for either no. */
export function registerVerify(program: Command): void {
  const command = program
    .command('verify')
    .argument('<file>', 'a PDF')
    .description('say whether a file was issued from this record, and check it against PDF/UA-1');
  withCommonOptions(command).action(async (file: string, options: CommonOptions) => {
    const bytes = await readFile(file).catch(() => refuseCommand({ code: 'no-such-file', value: file }, settingsRefusals));
    const faults = await checkPdf(bytes).catch(() => refuseCommand({ code: 'not-a-pdf', file }, paperRefusals));
    await runCommand(options, (desk) => verifyFile(desk, file, bytes, faults));
  });
}

async function verifyFile({ db }: Desk, file: string, bytes: Uint8Array, faults: PdfFault[]): Promise<Output> {
  const digest = sha256(bytes);
  const issued = (await findBySha256(db, digest)).map(({ title, language, reference, issued_by_name, issued_at, code }) => {
    return { title, language, reference, issuedBy: issued_by_name, issuedAt: issued_at, code };
  });
  const record = { file, sha256: digest, issued, faults };
  if (issued.length === 0) throw refused('not-issued', record, [], faults);
  const lines = issued.map(({ reference, issuedBy, issuedAt, ...rest }) =>
    speak(paperWords, terminal.language)('issued', {
      ...rest,
      by: issuedBy,
      reference: reference ?? '–',
      day: issuedAt.toISOString().slice(0, 10),
    }),
  );
  if (faults.length > 0) throw refused('faults-found', record, lines, faults);
  return { record, lines: [...lines, speak(paperWords, terminal.language)('sound')] };
}

function refused(
  code: 'not-issued' | 'faults-found',
  record: Record<string, unknown>,
  before: string[],
  faults: PdfFault[],
): CommandRefused {
  const said = word(paperRefusals[code], terminal.language, { file: String(record.file) });
  const rules = faults.map(({ rule, where }) => `ISO 14289-1, ${rule}  ${where}`);
  return new CommandRefused({ code, ...record }, [...before, said, ...rules].join('\n'));
}
