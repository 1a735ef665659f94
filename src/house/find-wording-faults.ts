import { IntlMessageFormat } from 'intl-messageformat';
import { type ScreenLanguage, screenLanguages } from '../platform/language.ts';
import type { Wording } from '../platform/words.ts';
import { sameInSeveral } from './same-in-several.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
type Plural = Extract<Element, { type: 6 }>;

/** What is wrong with one wording, in plain words: syntax, arguments, plural forms, missing or untranslated languages. */
export function findWordingFaults(wording: Wording): string[] {
  const empty = screenLanguages.filter((language) => !wording[language]?.trim()).map((language) => `is empty in ${language}`);
  if (empty.length > 0) return empty;
  const faults: string[] = [];
  const messages = new Map<ScreenLanguage, Element[]>();
  for (const language of screenLanguages) {
    try {
      messages.set(language, new IntlMessageFormat(wording[language], language, undefined, { ignoreTag: true }).getAst());
    } catch (error) {
      faults.push(`is no ICU message in ${language}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (faults.length > 0) return faults;
  return [...argumentFaults(messages), ...pluralFaults(messages), ...sameFaults(wording)];
}

/** The names a message prints or counts by; a choice by gender or state may be needed in one language only. */
export function argumentsOf(elements: readonly Element[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type !== 0 && element.type !== 5 && element.type !== 7 && 'value' in element) names.add(element.value);
    for (const inner of innerOf(element)) for (const name of argumentsOf(inner)) names.add(name);
  }
  return names;
}

/** The names that one wording of a language needs in order to be printed, choices among them. */
export function neededBy(source: string, language: ScreenLanguage): Set<string> {
  const names = new Set<string>();
  const visit = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (element.type !== 0 && element.type !== 7 && 'value' in element) names.add(element.value);
      for (const inner of innerOf(element)) visit(inner);
    }
  };
  visit(new IntlMessageFormat(source, language, undefined, { ignoreTag: true }).getAst());
  return names;
}

function argumentFaults(messages: Map<ScreenLanguage, Element[]>): string[] {
  const named = [...messages].map(([language, elements]) => ({ language, names: [...argumentsOf(elements)].sort().join(', ') }));
  const [first, ...others] = named;
  const different = others.filter(({ names }) => names !== first?.names);
  return different.map(({ language, names }) => `names {${names}} in ${language} and {${first?.names}} in ${first?.language}`);
}

function pluralFaults(messages: Map<ScreenLanguage, Element[]>): string[] {
  return [...messages].flatMap(([language, elements]) =>
    pluralsIn(elements).flatMap((plural) => {
      const missing = [...neededForms(language, plural.pluralType ?? 'cardinal')].filter(([form, numbers]) => {
        const exact = numbers.length < 4 && numbers.every((number) => `=${number}` in plural.options);
        return !(form in plural.options) && !exact;
      });
      return missing.map(([form]) => `lacks the plural form “${form}” of {${plural.value}} in ${language}`);
    }),
  );
}

/** The forms a language uses for whole numbers up to a thousand, with the numbers; no count in a secretariat reaches the form of millions. */
function neededForms(language: ScreenLanguage, type: Intl.PluralRuleType): Map<string, number[]> {
  const rules = new Intl.PluralRules(language, { type });
  return Map.groupBy(
    Array.from({ length: 1001 }, (_, number) => number),
    (number) => rules.select(number),
  );
}

function pluralsIn(elements: readonly Element[]): Plural[] {
  return elements.flatMap((element) => [...(element.type === 6 ? [element] : []), ...innerOf(element).flatMap(pluralsIn)]);
}

function innerOf(element: Element): Element[][] {
  return 'options' in element ? Object.values(element.options).map(({ value }) => value) : [];
}

function sameFaults(wording: Wording): string[] {
  return screenLanguages.flatMap((language, index) =>
    screenLanguages.slice(0, index).flatMap((other) => {
      const same = wording[language] === wording[other] && !sameInSeveral(wording[language]);
      return same ? [`says the same in ${other} and ${language}: “${wording[language]}”`] : [];
    }),
  );
}
