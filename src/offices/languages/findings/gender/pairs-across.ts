import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { byLanguage, packOf } from '../../pack-of.ts';
import { pairSentences } from '../pair-sentences.ts';
import { type Found, findAll, type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';

/** "Both" and "two" before a noun, on folded text. */
const two: Partial<Record<Language, string>> = byLanguage((pack) => pack.gender.both);

/** Of what there may be two: the stem of its Arabic dual with its Arabic plural, and what other languages call several. */
type Kind = { dual: string; plural: string; names: Partial<Record<Language, string>> };
const kinds: readonly Kind[] = Object.entries(packOf('ar').gender.duals ?? {}).map(([id, arabic]) => ({
  ...arabic,
  names: byLanguage((pack) => pack.gender.plurals?.[id]),
}));
const front = '[وف]?[بلك]?(?:ال|لل)?';

/** "The two Presidents" where Arabic says "الرؤساء": two of a kind take the dual. Looked at, as more of the kind may be spoken of. */
export function pairsAcross({ key, passages }: Row): Finding[] {
  const arabic = passages.find(({ language }) => language === 'ar');
  const others = passages.filter(({ language }) => language !== 'ar');
  if (!arabic) return [];
  return others.slice(0, 1).flatMap((other) =>
    kinds.flatMap((one) => {
      if (other.language === 'ar') return [];
      const space = packOf(other.language).script.spaced ? ' ' : '';
      const stated = findAll(other, `${two[other.language]}${space}(?:${one.names[other.language] ?? '$^'})`);
      return stated.flatMap((found) => inPlural(key, arabic, other, one, found));
    }),
  );
}

function inPlural(key: string, arabic: Passage, other: Passage, { dual, plural, names }: Kind, found: Found): Finding[] {
  const pair = pairSentences(arabic, other).find(({ b }) => b.some((span) => holds(span, found)));
  const inside = (one: Found) => pair?.a.some((span) => holds(span, one)) ?? false;
  const duals = findAll(arabic, `${front}(?:${dual})(?:ان|ين|ا|ي)\\p{L}{0,3}`);
  const plurals = findAll(arabic, `${front}(?:${plural})`).filter(inside);
  const [said] = plurals;
  if (!pair || !said || duals.length > 0 || plurals.length > 1 || other.language === 'ar') return [];
  const spoken = findAll(other, names[other.language] ?? '$^').filter((one) => pair.b.some((span) => holds(span, one)));
  if (other.language !== 'zh' && spoken.length > 1) return [];
  const spans = [spanOf(other, found), spanOf(arabic, said)];
  return [
    raise('dual-plural', key, {
      spans,
      languages: [other.language, 'ar'],
      confidence: 0.7,
      name: spans[1]?.text ?? '',
      evidence: spans[0]?.text ?? '',
    }),
  ];
}

const holds = (span: Span, { start }: Span) => span.start <= start && start < span.end;
