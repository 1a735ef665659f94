import type { Language } from '../../../platform/language.ts';
import type { ReportReading, ReportVersion } from './import-report-types.ts';

/** Writes a reading out as plain text again, one language after the other in the file's order; no paragraph is lost. */
export function exportReading(reading: ReportReading): string {
  return `${reading.versions.map((version) => exportVersion(reading, version)).join('\n\n\n')}\n`;
}

function exportVersion(reading: ReportReading, version: ReportVersion): string {
  const { language, title, subtitle, noting } = version;
  const opening = [title, ...subtitle, ...(noting ? [noting.line] : [])];
  return [...opening, ...bodyOf(reading, language)].filter((text) => text !== '').join('\n\n');
}

function bodyOf({ sections }: ReportReading, language: Language): string[] {
  return sections.flatMap(({ headings, activities }) => [
    headings[language] ?? '',
    ...activities.flatMap(({ versions }) => (versions[language] ?? []).map(({ source }) => source)),
  ]);
}
