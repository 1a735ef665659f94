import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { circularRefusals, importLetterWords, type LetterPlan, planLetter, storeLetterReading } from '../offices/circulars/public.ts';
import { reportThemeCodes } from '../offices/directory/public.ts';
import { closeTypesetting } from '../offices/documents/public.ts';
import {
  importRefusals,
  type LetterReading,
  type ReportReading,
  readLetter,
  readReport,
  textOfBytes,
} from '../offices/languages/public.ts';
import {
  importReportRefusals,
  planReport,
  type ReportChoice,
  type ReportPlan,
  reportRefusals,
  storeReportReading,
} from '../offices/reports/public.ts';
import { asLanguage, asScreenLanguage } from '../platform/language.ts';
import { speak } from '../platform/words.ts';
import { registerImportDirectory } from './import-directory.ts';
import { letterLines, reportLines } from './import-lines.ts';
import { importCommandWords } from './import-words.ts';
import { type CommonOptions, type Desk, type Output, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';
import { CommandRefused, terminal, wordRefusal } from './terminal.ts';
import { settingsRefusals } from './words.ts';

type ImportOptions = CommonOptions & { store?: boolean; original?: string };
type LetterOptions = ImportOptions & { meeting?: string; city?: string };
type ReportOptions = ImportOptions & { symbol?: string; theme: string[] };
const say = speak(importCommandWords, terminal.language);
const collect = (value: string, before: string[]) => [...before, value];

/** `chancery import letter FILE` and `import report FILE`: shows what is recognised and what not; stores it only with `--store`. */
export function registerImport(program: Command): void {
  const group = program.command('import').description('take in a letter, a report or a list for the directory');
  registerImportDirectory(group);
  const letter = group
    .command('letter')
    .argument('<file>', 'plain text, one or more languages')
    .description('read a letter; with --store, draft it and plan its meeting');
  withCommonOptions(letter)
    .option('--store', 'store what is shown')
    .option('--original <code>', 'language of the original')
    .option('--meeting <number>', 'which of the meetings read to plan (1, 2 …), or none', '1')
    .option('--city <name>', 'city of a meeting that is not online, where the letter names none')
    .action(async (file: string, options: LetterOptions) => runCommand(options, (desk) => importLetter(desk, file, options)));
  const report = group
    .command('report')
    .argument('<file>', 'plain text, one or more languages')
    .description('read a report; with --store, open its edition and register its activities');
  withCommonOptions(report)
    .option('--store', 'store what is shown')
    .option('--original <code>', 'language of the original')
    .option('--symbol <symbol>', 'symbol of the edition')
    .option(
      '--theme <section=theme>',
      `theme of a heading that is not known, such as s2=peace (${reportThemeCodes.join(', ')}); repeat`,
      collect,
      [],
    )
    .action(async (file: string, options: ReportOptions) => {
      try {
        await runCommand(options, (desk) => importReport(desk, file, options));
      } finally {
        await closeTypesetting();
      }
    });
}

async function importLetter({ db, actor }: Desk, file: string, options: LetterOptions): Promise<Output> {
  const { text, fileName } = await readText(file);
  const reading = readLetter(text);
  const meeting = options.meeting === 'none' ? ('none' as const) : Math.max(0, (Number(options.meeting) || 1) - 1);
  const choice = { meeting, city: options.city, original: asLanguage(options.original) };
  const planned = await planLetter(db, reading, choice);
  if (!planned.ok) return refuseCommand(planned.refusal, importRefusals);
  const shown = { reading, plan: planned.plan };
  if (!options.store)
    return { record: { stored: false, ...shown }, lines: [...linesOfLetter(reading, planned.plan), '', say('notStored')] };
  const stored = await storeLetterReading(db, actor, { fileName, text, reading, choice });
  if (!stored.ok) return refuseCommand(stored.refusal, importRefusals, circularRefusals);
  const { circularId, meetingId } = stored;
  const done = [say('storedLetter', { id: circularId }), ...(meetingId ? [say('storedMeeting', { id: meetingId })] : [])];
  return { record: { stored: true, circularId, meetingId, ...shown }, lines: [...linesOfLetter(reading, planned.plan), '', ...done] };
}

const linesOfLetter = (reading: LetterReading, plan: LetterPlan) =>
  letterLines(reading, plan, terminal.language, speak(importLetterWords, terminal.language));

async function importReport({ db, actor, settings }: Desk, file: string, options: ReportOptions): Promise<Output> {
  const { text, fileName } = await readText(file);
  const reading: ReportReading = readReport(text);
  const choice: ReportChoice = { symbol: options.symbol, original: asScreenLanguage(options.original), themes: themesIn(options.theme) };
  const planned = await planReport(db, reading, fileName, choice);
  if (!planned.ok) return refuseCommand(planned.refusal, importRefusals, importReportRefusals);
  const plan: ReportPlan = planned.plan;
  const lines = reportLines(reading, plan, terminal.language);
  if (!options.store) return { record: { stored: false, reading, plan }, lines: [...lines, '', say('notStored')] };
  const stored = await storeReportReading(db, actor, { fileName, text, reading, choice }, settings);
  if (!stored.ok) return refuseCommand(stored.refusal, importRefusals, importReportRefusals, reportRefusals);
  const { editionId, decision } = stored;
  const done = [
    say('storedReport', { symbol: plan.edition.symbol, n: plan.activities.length }),
    ...(decision === 'recorded' ? [say('decided')] : []),
  ];
  return { record: { stored: true, editionId, symbol: plan.edition.symbol, decision, reading, plan }, lines: [...lines, '', ...done] };
}

function themesIn(pairs: readonly string[]): NonNullable<ReportChoice['themes']> {
  const read = pairs.flatMap((pair) => {
    const [key = '', name] = pair.split('=');
    const code = reportThemeCodes.find((known) => known === name);
    return code ? [[key, code] as const] : [];
  });
  return Object.fromEntries(read);
}

async function readText(file: string): Promise<{ text: string; fileName: string }> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    const refusal = { code: 'no-such-file', value: file };
    throw new CommandRefused(refusal, wordRefusal(refusal, settingsRefusals));
  }
  const read = textOfBytes(new Uint8Array(bytes));
  return read.ok ? { text: read.text, fileName: basename(file) } : refuseCommand(read.refusal, importRefusals);
}
