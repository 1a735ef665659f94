import { type Language, ownNames, type ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { inLanguage } from '../../languages/public.ts';
import { words } from '../words.ts';
import type { RegisterLine } from './list-register.ts';
import { registerWords } from './register-words.ts';

/** A cell that no spreadsheet runs as a formula, quoted where it must be (RFC 4180). */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The lines of a register as CSV with a byte order mark, as spreadsheets expect; every version's subject has a column of its own. */
export function writeRegisterCsv(lines: readonly RegisterLine[], names: Map<string, string>, language: ScreenLanguage): string {
  const t = speak(registerWords, language);
  const w = speak(words, language);
  const subjects = [...new Set(lines.flatMap(({ subjects: own }) => Object.keys(own) as Language[]))].sort();
  const head = [
    ...[w('reference'), t('series'), t('about'), t('on'), t('kindOrWay'), w('languages'), t('bodies'), t('theirReference'), t('refersTo')],
    ...subjects.map((each) => `${w('title')} (${ownNames[each]})`),
  ];
  const rows = lines.map((line) => [
    ...[line.reference, line.series, inLanguage(line.about ?? {}, language), line.on],
    line.kind ? w(`kind_${line.kind}`) : line.way ? t(`way_${line.way}`) : '',
    line.languages.join(' '),
    line.sender ?? line.bodyIds.map((id) => names.get(id) ?? '').join('; '),
    ...[line.theirReference ?? '', line.refersTo ?? ''],
    ...subjects.map((each) => line.subjects[each] ?? ''),
  ]);
  return `\ufeff${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** The subject in the reader's language, else in any. */
export function subjectOfLine(line: RegisterLine, language: ScreenLanguage): { text: string; language: Language } {
  const known = line.subjects[language] ? language : (line.languages.find((each) => line.subjects[each]) ?? language);
  return { text: inLanguage(line.subjects, known), language: known };
}
