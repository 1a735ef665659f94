import type { Language } from '../../../platform/language.ts';
import { readUnit } from '../../languages/public.ts';

/** A stretch of a bead's text that the other side seems not to have; `odds` is the logarithm of how likely that is against all being there. */
export type LostPart = { start: number; end: number; odds: number };
/** How long sentences of the two languages are beside one another: the usual logarithm of their ratio, and its spread for a long sentence. */
export type LengthRatio = { middle: number; variance: number };

/** What a word of a list or a name, and what a figure or address tells when the other side lacks it, and when it has it. */
const evidence = { word: { lacking: 0.55, standing: -1.9 }, value: { lacking: 2.4, standing: -3.5 } };
/** In letters: a shorter part is no clause. */
const least = 14;
/** Beyond this share of a sentence nothing would be left of it. */
const mostShare = 0.85;

/** The likeliest part of a longer text that a shorter one leaves out: sentences, clauses between signs, or two of them together. */
export function findLostPart(longer: Side, shorter: Side, { middle, variance }: LengthRatio): LostPart | undefined {
  const all = lettersIn(longer.text, longer.language);
  const there = lettersIn(shorter.text, shorter.language);
  const ratio = Math.log(all / there) - middle;
  if (ratio < 0.1) return undefined;
  const spread = variance + 2 / Math.min(all, there);
  const answers = new Set(featuresOf(shorter.text, shorter.language));
  const found = partsOf(longer.text).flatMap(({ start, end }): LostPart[] => {
    const text = longer.text.slice(start, end);
    const size = lettersIn(text, longer.language);
    const share = size / all;
    if (size < least || share > mostShare) return [];
    const rest = new Set(featuresOf(longer.text.slice(0, start) + longer.text.slice(end), longer.language));
    const lengths = (ratio ** 2 - (ratio + Math.log(1 - share)) ** 2) / (2 * spread);
    const aside = /^[(（]?[^()（）]*[)）]\s*$/u.test(text) ? 1.5 : 0;
    return [{ start, end, odds: lengths + weighWords(text, longer.language, answers, rest) - aside }];
  });
  return found.sort((a, b) => b.odds - a.odds)[0];
}

export type Side = { text: string; language: Language };

/** What the words of a part say for its loss; what also stands in the rest of its sentence says nothing. */
function weighWords(text: string, language: Language, answers: Set<string>, rest: Set<string>): number {
  return featuresOf(text, language)
    .filter((feature) => !rest.has(feature))
    .reduce((sum, feature) => {
      const { lacking, standing } = /^(?:digits|value):/.test(feature) ? evidence.value : evidence.word;
      return sum + (answers.has(feature) ? standing : lacking);
    }, 0);
}

function featuresOf(text: string, language: Language): string[] {
  return readUnit(text, language).features.filter((feature) => /^(?:digits|value|concept):/.test(feature));
}

/** What stands for an acronym: the length of the name that another language spells out. */
const spelled = 'x'.repeat(16);

/** Letters and digits as English would write them: a Chinese character counts as three, addresses not at all. */
export function lettersIn(text: string, language: Language): number {
  const plain = text.replace(/\S+@\S+|https?:\/\/\S+|[(（][A-Z]{2,8}[)）]/g, '').replace(/(?<!\p{L})[A-Z]{3,7}(?!\p{L})/gu, spelled);
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (language !== 'zh') return Math.max(1, letters);
  return letters + 2 * (plain.match(/\p{Script=Han}/gu)?.length ?? 0) + 1;
}

/** The stretches between signs, and any two or three that touch. */
function partsOf(text: string): { start: number; end: number }[] {
  const borders = [
    0,
    ...[...text.matchAll(/[,،，;؛；:：()（）—–.。!?？؟]+\s*/gu)].map((found) => found.index + found[0].length),
    text.length,
  ];
  const places = [...new Set(borders)].sort((a, b) => a - b);
  return places.flatMap((start, from) =>
    [1, 2, 3].flatMap((count) => {
      const end = places[from + count];
      return end === undefined ? [] : [{ start, end }];
    }),
  );
}
