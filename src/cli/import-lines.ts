import { type importLetterWords, importWords, type LetterPlan, languageName, normalForm } from '../offices/circulars/public.ts';
import { type Finding, inLanguage, type LetterReading, type ReportReading, wordFinding } from '../offices/languages/public.ts';
import { importReportWords, type ReportPlan, unreadOf } from '../offices/reports/public.ts';
import type { ScreenLanguage } from '../platform/language.ts';
import { speak } from '../platform/words.ts';

type SayLetter = (key: keyof typeof importLetterWords & string, args?: Record<string, string | number>) => string;

/** What a letter's reading shows on a terminal: recognised, not recognised and why, what to look at, what would be stored. */
export function letterLines(reading: LetterReading, plan: LetterPlan, language: ScreenLanguage, t: SayLetter): string[] {
  const either = speak(importWords, language);
  const versions = reading.versions.flatMap((version) => [
    `${languageName(version.language, language)}`,
    ...row(t('date'), version.date),
    ...row(t('addressee'), version.addressee?.line),
    ...row(t('salutation'), version.salutation.join(' ')),
    ...row(t('body'), String(version.body.length)),
    ...version.body.flatMap(({ line, facts }) => values(line, facts, either('line'))),
    ...row(t('enclosures'), version.enclosures.length || undefined),
    ...row(t('closing'), version.closing),
    ...version.signatories.flatMap(({ name, post, organization }) =>
      row(t('signatories'), [name, ...post, organization].filter(Boolean).join(' · ')),
    ),
  ]);
  const unread = [
    ...reading.unrecognised.map(
      ({ language: of, line, text }) => `  ${languageName(of, language)} ${either('line')} ${line}: ${text} — ${t('why_line')}`,
    ),
    ...reading.missing.map(({ language: of, part }) => `  ${languageName(of, language)}: ${t(part)} — ${t('why_missing')}`),
    ...plan.matched.filter(({ by }) => by === 'own').map(({ name, post }) => `  ${name} · ${post} — ${t('why_signatory')}`),
  ];
  return [
    ...part(either('recognised'), versions),
    ...part(either('notRecognised'), unread, either('allRecognised')),
    ...findings(reading.notes, language),
    ...part(either('stores'), meetingLines(plan, language, t)),
  ];
}

function meetingLines(plan: LetterPlan, language: ScreenLanguage, t: SayLetter): string[] {
  const letter = t('letterValue', {
    n: plan.languages.length,
    languages: plan.languages.map((code) => languageName(code, language)).join(', '),
  });
  if ('skipped' in plan.meeting) return [...row(t('letter'), letter), ...row(t('meeting'), t(`skipped_${plan.meeting.skipped}`))];
  const { input, assumed } = plan.meeting;
  const facts = { from: input.startsAt, to: input.endsAt, zone: input.zone };
  const when = `${input.startsOn}${input.endsOn === input.startsOn ? '' : `/${input.endsOn}`} ${input.startsAt}–${input.endsAt} ${input.zone}`;
  return [
    ...row(t('letter'), letter),
    ...row(t('meeting'), `${inLanguage(input.title, language)}, ${when}`),
    ...row(t('assumed'), assumed.map((code) => t(`assumed_${code}`, facts)).join('; ')),
  ];
}

/** What a report's reading shows on a terminal. */
export function reportLines(reading: ReportReading, plan: ReportPlan, language: ScreenLanguage): string[] {
  const t = speak(importReportWords, language);
  const either = speak(importWords, language);
  const versions = reading.versions.flatMap((version) => [
    languageName(version.language, language),
    ...row(t('name'), version.title),
    ...row(t('period'), version.period && `${version.period.from}/${version.period.to}`),
    ...row(t('noting'), version.noting?.line),
  ]);
  const sections = reading.sections.flatMap(({ key, headings, activities }) => [
    `${key}  ${inLanguage(headings, language)} → ${plan.sections.find((section) => section.key === key)?.theme ?? '?'}  (${activities.length})`,
    ...activities.map(({ key: own }) => {
      const input = plan.activities.find((planned) => planned.key === own)?.input;
      return `  ${own.padEnd(6)} ${(input?.whens ?? []).join(' ').padEnd(24)} ${input ? inLanguage(input.title, language) : ''}`;
    }),
  ]);
  const unread = unreadOf(reading, plan, language).map(
    ({ language: of, line, words, why }) => `  ${of}${line ? ` ${either('line')} ${line}` : ''}: ${words} — ${why}`,
  );
  return [
    ...part(either('recognised'), [...versions, ...sections]),
    ...part(either('notRecognised'), unread, either('allRecognised')),
    ...findings(reading.notes, language),
  ];
}

function part(title: string, lines: string[], empty?: string): string[] {
  return ['', title.toLocaleUpperCase(), ...(lines.length === 0 && empty ? [`  ${empty}`] : lines)];
}

function row(name: string, value: string | number | undefined): string[] {
  return value === undefined || value === '' ? [] : [`  ${name}: ${value}`];
}

function values(line: number, facts: Parameters<typeof normalForm>[0][], word: string): string[] {
  const shown = facts.filter(({ kind }) => kind !== 'acronym').map(normalForm);
  return shown.length > 0 ? [`    ${word} ${line}: ${shown.join(' · ')}`] : [];
}

function findings(notes: readonly Finding[], language: ScreenLanguage): string[] {
  const either = speak(importWords, language);
  const lines = notes.map((finding) => {
    const { what, where, act } = wordFinding(finding, language);
    return `  ${either(`severity_${finding.severity}`)}: ${what} ${where} ${act}`;
  });
  return part(either('findings'), lines, either('noFindings'));
}
