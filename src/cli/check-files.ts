import { basename } from 'node:path';
import {
  type CheckedFinding,
  type CheckOptions,
  checkFiles,
  concordanceRefusals,
  type FilesCheck,
  wordUnjudged,
} from '../offices/concordance/public.ts';
import { docxRefusals } from '../offices/documents/public.ts';
import { speak } from '../platform/words.ts';
import { checkWords } from './check-words.ts';
import { givenFile, readLanguages } from './given-files.ts';
import { refuseInput } from './refuse-input.ts';
import { CommandEnded, terminal } from './terminal.ts';

export type FilesOptions = { json?: boolean; languages?: string; directory?: string; terms?: string; rules?: string };

/** Checks files and prints what was found; ends with exit code 1 where something must be mended, and 2 on bad input. */
export async function checkFilesCommand(names: string[], options: FilesOptions): Promise<void> {
  const languages = readLanguages(options.languages);
  const rules = await rulesOf(options);
  const files = await Promise.all(names.map(givenFile));
  const checked = await checkFiles(files, { ...rules, languages });
  if (!checked.ok) return refuseInput(checked.refusal, concordanceRefusals, docxRefusals);
  const { check } = checked;
  if (options.json) terminal.print(JSON.stringify(contractOf(check)));
  else for (const line of linesOf(check)) terminal.print(line);
  if (check.findings.some(({ severity }) => severity === 'must')) throw new CommandEnded(1);
}

/** What reads rules, terms and directories is loaded only where some are given. */
async function rulesOf(options: FilesOptions): Promise<CheckOptions> {
  if (!options.rules && !options.terms && !options.directory) return {};
  const { readCheckRules } = await import('./read-check-rules.ts');
  return readCheckRules(options);
}

/** The object of `--json`, whose form is promised in docs/concordance.md: the words of spans are those of the file, broken lines and all. */
function contractOf(check: FilesCheck) {
  const sources = new Map(check.versions.map(({ file, source }) => [file, source]));
  const sourceOf = (file: string) => sources.get(file) ?? '';
  return {
    versions: check.versions.map(({ language, file }) => ({ language, file })),
    pairs: check.pairs,
    findings: check.findings.map(({ family, rule, severity, confidence, message, why, act, spans, expected, suggestion }) => ({
      family,
      rule,
      severity,
      confidence: Math.round(confidence * 100) / 100,
      message,
      why,
      act,
      spans: spans.map(({ language, file, line, start, end, counterpart }) => ({
        language,
        file,
        line,
        start,
        end,
        text: sourceOf(file).slice(start, end),
        ...(counterpart ? { counterpart } : {}),
      })),
      ...(expected === undefined ? {} : { expected }),
      ...(suggestion ? { suggestion } : {}),
    })),
    unjudged: check.unjudged,
  };
}

function linesOf(check: FilesCheck): string[] {
  const t = speak(checkWords, terminal.language);
  const counts = (severity: string) => check.findings.filter((finding) => finding.severity === severity).length;
  const unjudged = check.unjudged.map((one) => wordUnjudged(one, terminal.language));
  return [
    ...check.findings.flatMap(lineOf),
    ...unjudged,
    t('counted', { must: counts('must'), look: counts('look'), style: counts('style') }),
  ];
}

function lineOf({ severity, message, spans }: CheckedFinding): string[] {
  const places = spans.map(
    ({ language, file, line, text, counterpart }) =>
      `       ${language} ${basename(file)}:${line}  ${counterpart ? '… ' : ''}${text.replace(/\s+/g, ' ').slice(0, 90)}`,
  );
  return [`${severity.padEnd(6)} ${message[terminal.language]}`, ...places];
}
