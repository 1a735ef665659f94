import type { Language } from '../../../platform/language.ts';
import { foldText, foldWord } from '../read-folded.ts';
import { pattern, readingOf } from '../read-patterns.ts';
import { type Period, type Recognised, recogniseFacts } from '../recognising/recognise-facts.ts';
import { textOf } from '../texts/content.ts';
import { readInline } from '../texts/read-inline.ts';
import type { ReadNoting, ReadParagraphOfActivity, ReportVersion } from './import-report-types.ts';
import { guessKind } from './read-activity-kind.ts';
import { placesIn } from './read-places.ts';
import type { LanguageVersion } from './split-languages.ts';
import { type SourceParagraph, splitParagraphs } from './split-paragraphs.ts';

export type SectionVersion = { key: string; heading?: string; paragraphs: ReadParagraphOfActivity[] };
export type ReadVersionOfReport = { version: ReportVersion; sections: SectionVersion[] };

/** Reads one language version of a report; days without a year are placed in its period (or the one given). */
export function readReportVersion(source: LanguageVersion, given?: Period): ReadVersionOfReport {
  const { language } = source;
  const paragraphs = splitParagraphs(source);
  const start = paragraphs.findIndex(isProse);
  const opening = start < 0 ? paragraphs : paragraphs.slice(0, start);
  const headed = opening.length > 1 ? opening.slice(0, -1) : opening;
  const version = readOpening(headed, language);
  const period = version.period ?? given;
  return { version, sections: sectionsOf(paragraphs.slice(headed.length), language, period) };
}

/** A paragraph of prose is long or ends as a sentence; headings are neither. */
function isProse({ text }: SourceParagraph): boolean {
  return text.length > 160 || (text.length > 60 && /[.!؟?]["”»*_)]*$/u.test(text));
}

function readOpening(opening: SourceParagraph[], language: Language): ReportVersion {
  const texts = opening.map(({ text }) => textOf(readInline(text)));
  const noted = texts.findIndex((text) => pattern(`(?<![\\p{L}])(?:${readingOf(language).report.noted})`, 'iu').test(foldText(text).text));
  const last = noted < 0 ? -1 : texts[noted + 1]?.startsWith('(') ? noted + 1 : noted;
  const rest = texts.filter((_, index) => noted < 0 || index < noted || index > last);
  const [title = '', ...subtitle] = rest;
  const period = rest.map((text) => periodIn(text, language)).find((one) => one !== undefined);
  return {
    language,
    title,
    subtitle,
    ...(period ? { period } : {}),
    ...(noted < 0 ? {} : { noting: readNoting(texts.slice(noted, last + 1).join(' '), language) }),
  };
}

/** A span of a month or more, both ends with their year. */
function periodIn(text: string, language: Language): Period | undefined {
  for (const fact of recogniseFacts(text, language)) {
    if (fact.kind === 'days' && fact.value.to && Date.parse(fact.value.to) - Date.parse(fact.value.from) >= 27 * 86_400_000) {
      return { from: fact.value.from, to: fact.value.to };
    }
  }
  return undefined;
}

function readNoting(line: string, language: Language): ReadNoting {
  const { noted, body } = readingOf(language).report;
  const facts = recogniseFacts(line, language);
  const date = facts.find(({ kind }) => kind === 'days');
  const session = facts
    .map((fact) => (fact.kind === 'ordinal' || fact.kind === 'number' ? fact.value.value : undefined))
    .find((value) => value !== undefined);
  const place = /\(([^(),،\d]+)[,،]/u.exec(line)?.[1]?.trim();
  const verb = originalOf(line, `(?<![\\p{L}])(?:${noted})`);
  const by = originalOf(line, `(?<![\\p{L}])${body}`)?.replace(/^(?:by|par|por) (?:the |le |la |el )?|^the /i, '');
  return {
    line,
    ...(verb ? { verb } : {}),
    ...(by ? { body: by } : {}),
    ...(session === undefined ? {} : { session }),
    ...(place ? { place } : {}),
    ...(date?.kind === 'days' ? { date: date.value.from } : {}),
  };
}

function originalOf(text: string, source: string): string | undefined {
  const folded = foldText(text);
  const found = pattern(source, 'iu').exec(folded.text);
  return found ? text.slice(folded.at[found.index], (folded.at[found.index + found[0].length - 1] ?? text.length) + 1).trim() : undefined;
}

function sectionsOf(paragraphs: SourceParagraph[], language: Language, period: Period | undefined): SectionVersion[] {
  const sections: SectionVersion[] = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    if (isHeading(paragraph)) {
      sections.push({ key: `h${sections.length + 1}`, heading: textOf(readInline(paragraph.text)), paragraphs: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ key: 'h1', paragraphs: [] });
    count += 1;
    sections.at(-1)?.paragraphs.push(readActivity(paragraph, `${language}${count}`, language, period));
  }
  return sections;
}

function isHeading({ text, rejoined }: SourceParagraph): boolean {
  return !rejoined && text.length <= 90 && !/[.;:،,!؟?]["”»*_)]*$/u.test(text);
}

function readActivity(
  { text: source, line }: SourceParagraph,
  key: string,
  language: Language,
  period: Period | undefined,
): ReadParagraphOfActivity {
  const text = textOf(readInline(source));
  const facts = recogniseFacts(text, language, { period });
  return {
    key,
    text,
    source,
    line,
    when: whenIn(facts),
    places: placesIn(text, language),
    numbers: facts.flatMap((fact) => (fact.kind === 'number' || fact.kind === 'ordinal' ? [fact.value.value] : [])),
    acronyms: [...new Set(facts.flatMap((fact) => (fact.kind === 'acronym' ? [fact.value] : [])))],
    kind: guessKind(foldWord(text), language),
    facts,
  };
}

/** Days and months; a year by itself says too little of when an activity was. */
function whenIn(facts: Recognised[]): ReadParagraphOfActivity['when'] {
  return facts.flatMap((fact) =>
    fact.kind === 'days' || (fact.kind === 'vague' && !/^\d{4}(?:\/\d{4})?$/.test(fact.value.edtf)) ? [fact.value] : [],
  );
}
