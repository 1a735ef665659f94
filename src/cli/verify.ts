import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type FileFinding, judgeFile } from '../offices/archive/public.ts';
import { addedSince, checkCopy, type PdfFault, readSignatures } from '../offices/documents/public.ts';
import { type Words, word } from '../platform/words.ts';
import { paperRefusals, paperWords } from './paper-words.ts';
import { type CommonOptions, type Desk, type Output, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';
import { CommandRefused, terminal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

const say = (wording: Words[string], facts: Record<string, string> = {}) => word(wording, terminal.language, facts);

/**
 * `chancery verify FILE.pdf`: whether these bytes were issued, as what and with which signatures, and which rules of PDF/UA-1 (of PDF/A-3a for an
 * archival copy) they break; exit code 1 for any no.
 */
export function registerVerify(program: Command): void {
  const command = program
    .command('verify')
    .argument('<file>', 'a PDF')
    .description('say whether a file was issued from this record, read its signatures, and check it against PDF/UA-1 or PDF/A-3a');
  withCommonOptions(command).action(async (file: string, options: CommonOptions) => {
    const bytes = await readFile(file).catch(() => refuseCommand({ code: 'no-such-file', value: file }, settingsRefusals));
    await checkCopy(bytes, 'ua-1').catch(() => refuseCommand({ code: 'not-a-pdf', file }, paperRefusals));
    await runCommand(options, (desk) => verifyFile(desk, file, bytes));
  });
}

async function verifyFile({ db }: Desk, file: string, bytes: Uint8Array): Promise<Output> {
  const finding = await judgeFile(db, bytes, { read: readSignatures, addedSince });
  const { kind, document, successor, signatures } = finding;
  const archival = document?.role === 'archival';
  const faults = await checkCopy(bytes, archival ? 'a-3a' : 'ua-1');
  const record = { file, sha256: finding.sha256, kind, issued: issuedOf(finding), replacedBy: successor?.code, signatures, faults };
  const lines = [...issuedLines(finding), ...signatureLines(finding)];
  if (kind === 'unknown') throw refused('not-issued', record, signatureLines(finding));
  if (kind === 'added') throw refused('added-since', record, lines);
  if (signatures.some(({ holds }) => !holds)) throw refused('signature-broken', record, lines);
  if (faults.length > 0) throw refused('faults-found', record, [...lines], faults);
  return { record, lines: [...lines, say(archival ? paperWords.soundArchive : paperWords.sound)] };
}

function issuedOf({ document }: FileFinding) {
  if (!document) return [];
  const { title, language, reference, issued_by_name: issuedBy, issued_at: issuedAt, code, role } = document;
  return [{ title, language, reference, issuedBy, issuedAt, code, role }];
}

function issuedLines({ kind, document, successor }: FileFinding): string[] {
  if (!document) return [];
  const { title, language, reference, issued_by_name: by, issued_at, code } = document;
  const day = issued_at.toISOString().slice(0, 10);
  return [
    say(paperWords.issued, { title, language, by, code, reference: reference ?? '–', day }),
    ...(kind === 'archival' ? [say(paperWords.archival)] : []),
    ...(kind === 'signed' ? [say(paperWords.signedSince)] : []),
    ...(successor ? [say(paperWords.replaced, { code: successor.code })] : []),
  ];
}

function signatureLines({ signatures }: FileFinding): string[] {
  return signatures.map(({ name, issuer, at, holds, coversAll }) => {
    const wording = holds ? (coversAll ? paperWords.signatureHolds : paperWords.signatureHoldsPart) : paperWords.signatureBroken;
    return say(wording, { name, issuer, at: at?.toISOString() ?? '–' });
  });
}

function refused(
  code: 'not-issued' | 'added-since' | 'signature-broken' | 'faults-found',
  record: Record<string, unknown>,
  before: string[],
  faults: PdfFault[] = [],
): CommandRefused {
  const said = word(paperRefusals[code], terminal.language, { file: String(record.file) });
  const rules = faults.map(({ rule, where }) => `ISO ${rule.startsWith('19005') ? '' : '14289-1, '}${rule}  ${where}`);
  return new CommandRefused({ code, ...record }, [...before, said, ...rules].join('\n'));
}
