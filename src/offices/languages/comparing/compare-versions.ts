import type { Language } from '../../../platform/language.ts';
import type { InLanguages } from '../facts.ts';
import { foldText, foldWord } from '../read-folded.ts';
import { type Period, type Recognised, recogniseFacts } from '../recognising/recognise-facts.ts';
import { recogniseStatements } from '../statements/recognise-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { compareAcronyms } from './compare-acronyms.ts';
import { type Finding, type FindingSpan, sortFindings } from './compare-finding.ts';
import { compareGroup } from './compare-group.ts';
import { compareFactNames, compareStructure } from './compare-structure.ts';
import { compareSwapped } from './compare-swapped.ts';
import { type ComparedValue, comparedValues, statedValues, valueGroups } from './compare-values.ts';
import { impossibleDates, unfitWeekdays } from './compare-weekdays.ts';
import { raiseMutual } from './raise-mutual.ts';

export type ComparedParagraph = { key: string; text: string; facts?: { name: string }[] };
export type ComparedVersion = { language: Language; paragraphs: ComparedParagraph[] };
export type CompareOptions = {
  /** Places days without a year. */
  period?: Period;
  /** Acronyms by language ({ en: 'IPU', fr: 'UIP' }); without them acronyms are compared only across scripts. */
  acronyms?: InLanguages[];
  /** Ids of findings accepted before: they are not raised again. */
  accepted?: string[];
};

/** A paragraph of one version with what was read in it. */
export type ReadParagraph = ComparedParagraph & {
  language: Language;
  recognised: Recognised[];
  statements: Statement[];
  values: ComparedValue[];
  digits: Set<string>;
  /** Those in no date, time, symbol, telephone number or address. */
  freeDigits: Set<string>;
  /** The text folded and in lower case. */
  folded: string;
};
export type ReadVersion = { language: Language; keys: string[]; byKey: Map<string, ReadParagraph> };

/**
 * Compares language versions of one text by value, whatever the languages: `must` where versions state different things,
 * `look` where one lacks what another states. Paragraphs are matched by key; text is plain, as rendered.
 */
export function compareVersions(versions: ComparedVersion[], options: CompareOptions = {}): Finding[] {
  const read = versions.map((version) => readVersion(version, options));
  const keys = [...new Set(read.flatMap((version) => version.keys))];
  const found = keys.flatMap((key) => {
    const paragraphs = read.flatMap((version) => version.byKey.get(key) ?? []);
    const unfit = paragraphs.flatMap((paragraph) => [...unfitWeekdays(paragraph), ...impossibleDates(paragraph)]);
    if (paragraphs.length < 2) return unfit;
    const values = raiseMutual(toldOnce(valueGroups.flatMap((group) => compareGroup(group, key, paragraphs, read))));
    return [
      ...unfit,
      ...values,
      ...(values.some(({ code }) => code.startsWith('number-')) ? [] : compareSwapped(key, paragraphs)),
      ...compareAcronyms(key, paragraphs, options),
      ...(values.length === 0 ? compareFactNames(key, paragraphs) : []),
    ];
  });
  const accepted = new Set(options.accepted);
  return sortFindings([...compareStructure(read, keys), ...found]).filter(({ id }) => !accepted.has(id));
}

/** The number of a duration is told with the duration. */
function toldOnce(findings: Finding[]): Finding[] {
  const durations = findings.flatMap(({ code, spans }) => (code === 'duration-differs' ? spans : []));
  const isTold = (span: FindingSpan) =>
    durations.some((one) => one.language === span.language && one.start <= span.start && span.end <= one.end);
  return findings.filter(({ code, spans }) => !code.startsWith('number-') || spans.length === 0 || !spans.every(isTold));
}

function readVersion({ language, paragraphs }: ComparedVersion, options: CompareOptions): ReadVersion {
  const written = paragraphs.filter(({ text }) => text.trim() !== '');
  const byKey = new Map(written.map((paragraph) => [paragraph.key, readParagraph(paragraph, language, options)]));
  return { language, keys: written.map(({ key }) => key), byKey };
}

function readParagraph(paragraph: ComparedParagraph, language: Language, { period }: CompareOptions): ReadParagraph {
  const recognised = recogniseFacts(paragraph.text, language, { period });
  const digits = digitsIn(paragraph.text);
  const freeDigits = freeDigitsIn(paragraph.text, recognised);
  const statements = recogniseStatements(paragraph.text, language, recognised);
  const values = [...comparedValues(recognised), ...statedValues(statements)];
  return { ...paragraph, language, recognised, statements, values, digits, freeDigits, folded: foldWord(paragraph.text) };
}

function digitsIn(text: string): Set<string> {
  const plain = foldText(text).text.replace(/(\d)[ ,.](?=\d{3}(?!\d))/g, '$1');
  return new Set(plain.match(/\d+/g) ?? []);
}

/** Digits that stand alone: numbers as they are read, bare years, and what is in no fact at all. */
function freeDigitsIn(text: string, recognised: Recognised[]): Set<string> {
  const isOwn = (fact: Recognised) => fact.kind === 'acronym' || (fact.kind === 'vague' && /^\d{4}$/.test(fact.value.edtf));
  const others = recognised.filter((fact) => !isOwn(fact));
  const left = others.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
  const numbers = recognised.flatMap((fact) => {
    if (fact.kind === 'percent') return [String(fact.value)];
    return (fact.kind === 'number' || fact.kind === 'ordinal') && !fact.value.words ? [String(fact.value.value)] : [];
  });
  return new Set([...digitsIn(left), ...numbers]);
}
