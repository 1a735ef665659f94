import type { Language } from '../../../platform/language.ts';
import type { InLanguages } from '../facts.ts';
import { packOf } from '../pack-of.ts';
import { unitOfCode } from '../statements/currency-units.ts';
import { type Finding, type FindingSpan, finding } from './compare-finding.ts';
import type { CompareOptions, ReadParagraph } from './compare-versions.ts';

const isLatin = (language: Language) => packOf(language).script.letters === 'Latin';

/** Acronyms: known ones by language, and Latin ones quoted in another script that the Latin versions lack. */
export function compareAcronyms(key: string, paragraphs: ReadParagraph[], { acronyms = [] }: CompareOptions): Finding[] {
  return [...foreignAcronyms(key, paragraphs, acronyms), ...quotedAcronyms(key, paragraphs, acronyms)];
}

/** The acronym of another language where this one has its own ("IPU" in a French text). */
function foreignAcronyms(key: string, paragraphs: ReadParagraph[], known: InLanguages[]): Finding[] {
  return paragraphs.flatMap((paragraph) => {
    const { language } = paragraph;
    const foreign = spansOf(paragraph, (value) =>
      known.some((names) => names[language] && names[language] !== value && Object.values(names).includes(value) && isLatin(language)),
    );
    return foreign.map((span) =>
      finding('style', 'acronym-foreign', key, { languages: [language], spans: [span], facts: { name: span.text } }),
    );
  });
}

function quotedAcronyms(key: string, paragraphs: ReadParagraph[], known: InLanguages[]): Finding[] {
  const latin = paragraphs.filter(({ language }) => isLatin(language));
  const quoting = paragraphs.filter(({ language }) => !isLatin(language));
  return quoting.flatMap((paragraph) =>
    spansOf(paragraph, (value) => latin.length > 0 && !unitOfCode[value] && latin.every((other) => !spells(other, value, known))).map(
      (span) =>
        finding('look', 'acronym-lacking', key, {
          languages: [paragraph.language, ...latin.map(({ language }) => language)],
          spans: [span],
          facts: { name: span.text, lacking: latin.map(({ language }) => language) },
        }),
    ),
  );
}

function spells({ text, language }: ReadParagraph, value: string, known: InLanguages[]): boolean {
  const own = known.find((names) => Object.values(names).includes(value))?.[language];
  return text.includes(value) || (own !== undefined && text.includes(own));
}

function spansOf({ recognised, language, key, text }: ReadParagraph, wanted: (value: string) => boolean): FindingSpan[] {
  return recognised.flatMap((fact) =>
    fact.kind === 'acronym' && wanted(fact.value)
      ? [{ language, key, start: fact.start, end: fact.end, text: text.slice(fact.start, fact.end) }]
      : [],
  );
}
