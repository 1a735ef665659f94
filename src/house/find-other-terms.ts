import type { Wording } from '../platform/words.ts';

/** A term of docs/words.md where the English says it, and the words that another office might use for it: those are refused. */
type Term = { english: RegExp; others: Partial<Record<'fr' | 'es' | 'ar', RegExp>> };

const terms: readonly Term[] = [
  { english: /\bbod(?:y|ies)\b/i, others: { fr: /\borganismes?\b|\borganes?\b/i, es: /entidad(?!(?:es)? asociada)|órgano/i, ar: /هيئ/u } },
  { english: /\bpartners?\b/i, others: { es: /\bsoci[oa]s?\b|(?<!(?:entidad|entidades|organización|miembros?) )\basociad[oa]s?\b/iu } },
  { english: /\bposts?\b/i, others: { fr: /\bpostes?\b/i, es: /\bpuestos?\b/i, ar: /وظيف/u } },
  { english: /\bown link\b/i, others: { fr: /propre/i, es: /propio/i } },
  { english: /\baddressees?\b/i, others: { ar: /مخاط|متلق|مستلم/u } },
  { english: /interpretation/i, others: { ar: /شفوية/u } },
  { english: /\bdelegates?\b/i, others: { ar: /موفد|مفوض|عضو في الوفد/u } },
  { english: /\bEnglish\b/, others: { ar: /[اإ]نجليزي/u } },
];

/** Names each place where a wording says a term with another word than the glossary. */
export function findOtherTerms(wording: Wording): string[] {
  const english = wording.en.replaceAll(/\{\w+(?:, \w+,)?/g, '');
  return terms
    .filter((term) => term.english.test(english))
    .flatMap(({ others }) =>
      (['fr', 'es', 'ar'] as const).flatMap((language) => {
        const [found] = others[language]?.exec(wording[language]) ?? [];
        return found ? [`says “${found}” in ${language}, which is not the glossary’s word`] : [];
      }),
    );
}
