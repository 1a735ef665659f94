import type { Language } from '../../../platform/language.ts';
import { type Finding, finding, sortFindings } from '../comparing/compare-finding.ts';
import { compareVersions } from '../comparing/compare-versions.ts';
import { pairedTexts, pairVersions } from './import-paired.ts';
import type { ReadActivity, ReadParagraphOfActivity, ReadSection, ReportReading } from './import-report-types.ts';
import { type ReadVersionOfReport, readReportVersion, type SectionVersion } from './import-report-version.ts';
import { splitLanguages } from './split-languages.ts';

export { exportReading } from './import-report-export.ts';
export type * from './import-report-types.ts';

/** Reads a periodic report in one or more languages: title, period, noting line, headings, and activities paired across the languages. */
export function readReport(text: string): ReportReading {
  const sources = splitLanguages(text);
  const read = sources.map((source) => readReportVersion(source));
  const period = read.map(({ version }) => version.period).find((one) => one !== undefined);
  const versions = read.map(({ version }, index) => {
    const source = sources[index];
    return version.period === undefined && period && source
      ? readReportVersion(source, period)
      : { version, sections: read[index]?.sections ?? [] };
  });
  const sections = pairSections(versions.map(({ version, sections }) => ({ language: version.language, sections })));
  return {
    versions: versions.map(({ version }) => version),
    ...(period ? { period } : {}),
    sections,
    missing: versions.flatMap(missingFrom),
    notes: notesOn(
      sections,
      versions.map(({ version }) => version.language),
      period,
    ),
  };
}

function missingFrom({ version, sections }: ReadVersionOfReport): ReportReading['missing'] {
  const { language, title, period, noting } = version;
  const found = {
    title: title !== '',
    period: period !== undefined,
    noting: noting !== undefined,
    heading: sections[0]?.heading !== undefined,
    activities: sections.some(({ paragraphs }) => paragraphs.length > 0),
  };
  const parts = Object.keys(found) as (keyof typeof found)[];
  return parts.filter((part) => !found[part]).map((part) => ({ language, part }));
}

type Side = { language: Language; sections: SectionVersion[] };

/** Pairs sections by their order when every version has as many, otherwise by the paragraphs under them. */
function pairSections(sides: Side[]): ReadSection[] {
  const keyed = sides.map(({ language, sections }) => ({
    language,
    paragraphs: sections.map(({ key, paragraphs }) => ({ key, text: paragraphs.map(({ text }) => text).join('\n') })),
  }));
  const even = new Set(sides.map(({ sections }) => sections.length)).size <= 1;
  const rows = even
    ? (sides[0]?.sections ?? []).map((_, index) =>
        Object.fromEntries(sides.map(({ language, sections }) => [language, [sections[index]?.key ?? '']])),
      )
    : pairVersions(keyed);
  return rows.map((row, index) =>
    readSection(
      index,
      sides.map(({ language, sections }) => ({ language, sections: sections.filter(({ key }) => row[language]?.includes(key)) })),
    ),
  );
}

function readSection(index: number, sides: Side[]): ReadSection {
  const present = sides.filter(({ sections }) => sections.length > 0);
  const versions = present.map(({ language, sections }) => ({ language, paragraphs: sections.flatMap(({ paragraphs }) => paragraphs) }));
  const rows = pairVersions(versions);
  const key = `s${index + 1}`;
  return {
    key,
    headings: Object.fromEntries(
      present.flatMap(({ language, sections }) => (sections[0]?.heading ? [[language, sections[0].heading]] : [])),
    ),
    activities: rows.map((row, at): ReadActivity => {
      const texts = versions.map(
        ({ language, paragraphs }) => [language, paragraphs.filter((one) => row[language]?.includes(one.key))] as const,
      );
      return {
        key: `${key}a${at + 1}`,
        ...summary(texts.flatMap(([, found]) => found)),
        versions: Object.fromEntries(texts.filter(([, found]) => found.length > 0)),
      };
    }),
  };
}

/** What the paragraphs of one activity state together; the kind is the one most of them suggest, the later one on a tie. */
function summary(paragraphs: ReadParagraphOfActivity[]): Pick<ReadActivity, 'when' | 'places' | 'kind'> {
  const votes = (kind: string) => paragraphs.filter((one) => one.kind === kind).length;
  const kinds = paragraphs.map(({ kind }) => kind).reverse();
  return {
    when: unique(paragraphs.flatMap(({ when }) => when)),
    places: unique(paragraphs.flatMap(({ places }) => places)),
    kind: kinds.reduce((best, kind) => (votes(kind) > votes(best) ? kind : best), kinds[0] ?? 'meeting'),
  };
}

function unique<T>(values: T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function notesOn(sections: ReadSection[], languages: Language[], period: ReportReading['period']): Finding[] {
  const activities = sections.flatMap((section) => section.activities);
  const rows = activities.map(({ versions }) =>
    Object.fromEntries(languages.map((language) => [language, (versions[language] ?? []).map(({ key }) => key)])),
  );
  const keyed = languages.map((language) => ({ language, paragraphs: activities.flatMap(({ versions }) => versions[language] ?? []) }));
  const compared = pairedTexts(keyed, rows).map(({ language, paragraphs }) => ({
    language,
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      key: activities[Number(paragraph.key.slice(1)) - 1]?.key ?? paragraph.key,
    })),
  }));
  return sortFindings([...compareVersions(compared, { period }), ...activities.flatMap(splitNote)]);
}

/** One activity that is one paragraph in one language and several in another: nothing is lost, but the order of entries differs. */
function splitNote({ key, versions }: ReadActivity): Finding[] {
  const counts = Object.entries(versions) as [Language, { text: string }[]][];
  if (new Set(counts.map(([, paragraphs]) => paragraphs.length)).size <= 1) return [];
  const languages = counts.map(([language]) => language);
  const stated = Object.fromEntries(counts.map(([language, paragraphs]) => [language, [String(paragraphs.length)]]));
  return [finding('style', 'paragraph-split', key, { languages, spans: [], facts: { stated } })];
}
