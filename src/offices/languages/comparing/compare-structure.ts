import { type Finding, finding } from './compare-finding.ts';
import type { ReadParagraph, ReadVersion } from './compare-versions.ts';

/** Paragraphs that not every version has: missing where most have them, extra where one alone does. */
export function compareStructure(versions: ReadVersion[], keys: string[]): Finding[] {
  if (versions.length < 2) return [];
  return keys.flatMap((key) => {
    const having = versions.flatMap((version) => version.byKey.get(key) ?? []);
    const lacking = versions.filter((version) => !version.byKey.has(key)).map(({ language }) => language);
    if (lacking.length === 0) return [];
    const code = having.length === 1 && versions.length > 2 ? 'paragraph-extra' : 'paragraph-missing';
    const spans = having.map(({ language, text }) => ({ language, key, start: 0, end: text.length, text }));
    return [finding('must', code, key, { languages: [...having.map(({ language }) => language), ...lacking], spans, facts: { lacking } })];
  });
}

/** Facts of the record that one version refers to and another does not; a version without any list of facts is not asked. */
export function compareFactNames(key: string, paragraphs: ReadParagraph[]): Finding[] {
  const typed = paragraphs.filter(({ facts }) => facts !== undefined);
  const names = [...new Set(typed.flatMap(({ facts }) => (facts ?? []).map(({ name }) => name)))];
  return names.flatMap((name) => {
    const lacking = typed.filter(({ facts }) => !facts?.some((fact) => fact.name === name)).map(({ language }) => language);
    if (lacking.length === 0) return [];
    const having = typed.filter(({ language }) => !lacking.includes(language)).map(({ language }) => language);
    return [finding('look', 'fact-missing', key, { languages: [...having, ...lacking], spans: [], facts: { name, lacking } })];
  });
}
