import type { Language } from '../../platform/language.ts';
import { compareAcronyms } from './compare-acronyms.ts';
import { type Finding, type FindingSpan, finding, sortFindings } from './compare-finding.ts';
import { nearlyMode } from './compare-nearly.ts';
import { compareFactNames, compareStructure } from './compare-structure.ts';
import { agree, type ComparedValue, comparedValues, type ValueGroup, valueGroups } from './compare-values.ts';
import type { InLanguages } from './facts.ts';
import { foldText } from './read-folded.ts';
import { type Period, type Recognised, recogniseFacts } from './recognise-facts.ts';

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
  values: ComparedValue[];
  digits: Set<string>;
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
    if (paragraphs.length < 2) return [];
    const values = valueGroups.flatMap((group) => compareGroup(group, key, paragraphs, read));
    return [...values, ...compareAcronyms(key, paragraphs, options), ...(values.length === 0 ? compareFactNames(key, paragraphs) : [])];
  });
  const accepted = new Set(options.accepted);
  return sortFindings([...compareStructure(read, keys), ...found]).filter(({ id }) => !accepted.has(id));
}

function readVersion({ language, paragraphs }: ComparedVersion, options: CompareOptions): ReadVersion {
  const written = paragraphs.filter(({ text }) => text.trim() !== '');
  const byKey = new Map(written.map((paragraph) => [paragraph.key, readParagraph(paragraph, language, options)]));
  return { language, keys: written.map(({ key }) => key), byKey };
}

function readParagraph(paragraph: ComparedParagraph, language: Language, { period }: CompareOptions): ReadParagraph {
  const recognised = recogniseFacts(paragraph.text, language, { period });
  const digits = new Set(
    foldText(paragraph.text)
      .text.replace(/(\d)[ ,.](?=\d{3}(?!\d))/g, '$1')
      .match(/\d+/g) ?? [],
  );
  return { ...paragraph, language, recognised, values: comparedValues(recognised), digits };
}

type Lack = { value: ComparedValue; by: ReadParagraph; in: ReadParagraph };

function compareGroup(group: ValueGroup, key: string, paragraphs: ReadParagraph[], versions: ReadVersion[]): Finding[] {
  const lacks = paragraphs.flatMap((by) =>
    by.values
      .filter((value) => value.group === group && !value.weak)
      .flatMap((value) =>
        paragraphs.filter((other) => other !== by && !states(other, value, by)).map((other) => ({ value, by, in: other })),
      ),
  );
  const kept = lacks.filter((lack) => !isMoved(lack, key, versions));
  if (kept.length === 0) return [];
  const differs = kept.some((one) => kept.some((other) => one.by === other.in && one.in === other.by));
  const lacking = [...new Set(kept.map((lack) => lack.in.language))];
  const spans = spansOf(kept);
  return [
    finding(differs ? 'must' : 'look', `${group}-${differs ? 'differs' : 'lacking'}`, key, {
      languages: [...new Set([...spans.map(({ language }) => language), ...lacking])],
      spans,
      facts: { stated: statedIn(paragraphs, group), lacking, ...(group === 'mode' && !differs ? nearlyMode(kept) : {}) },
    }),
  ];
}

/** Whether a paragraph states a value: by value, a year within a date, or the same digits in any form. */
function states(paragraph: ReadParagraph, { group, value }: ComparedValue, by: ReadParagraph): boolean {
  const same = paragraph.values.filter((other) => other.group === group);
  if (same.some((other) => agree(other.value, value))) return true;
  if (group === 'date' && /^\d{4}$/.test(value)) return paragraph.digits.has(value) || same.some((other) => other.value.startsWith(value));
  if (group !== 'number' && group !== 'percent') return false;
  return (
    paragraph.digits.has(value) ||
    numbersOf(paragraph).has(value) ||
    (by.digits.has(value) && [...by.digits].every((digit) => paragraph.digits.has(digit)))
  );
}

function numbersOf({ values }: ReadParagraph): Set<string> {
  return new Set(values.filter(({ group }) => group === 'number' || group === 'percent').map(({ value }) => value));
}

/** A value that stands in a neighbouring paragraph of the lacking version, and only there, was moved: no alarm. */
function isMoved({ value, by, in: lacking }: Lack, key: string, versions: ReadVersion[]): boolean {
  const near = (language: Language): ReadParagraph[] => {
    const version = versions.find((one) => one.language === language);
    const at = version?.keys.indexOf(key) ?? -1;
    return [at - 1, at + 1].flatMap((index) => version?.byKey.get(version.keys[index] ?? '') ?? []);
  };
  const here = near(lacking.language).some((paragraph) => states(paragraph, value, by));
  return here && !near(by.language).some((paragraph) => states(paragraph, value, by));
}

function spansOf(lacks: Lack[]): FindingSpan[] {
  const spans = lacks.map(({ value: { fact }, by }) => ({
    language: by.language,
    key: by.key,
    start: fact.start,
    end: fact.end,
    text: by.text.slice(fact.start, fact.end),
  }));
  return spans.filter(
    (span, index) => spans.findIndex((other) => other.language === span.language && other.start === span.start) === index,
  );
}

function statedIn(paragraphs: ReadParagraph[], group: ValueGroup): Partial<Record<Language, string[]>> {
  return Object.fromEntries(
    paragraphs.map(({ language, values }) => [
      language,
      [...new Set(values.filter((value) => value.group === group).map(({ value }) => value))],
    ]),
  );
}
