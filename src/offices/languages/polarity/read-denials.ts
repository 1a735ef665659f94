import type { Language } from '../../../platform/language.ts';
import { foldText, unfoldSpan } from '../read-folded.ts';
import { denialPatterns, findPlaces, maskPlaces, type Stretch } from './compile-denials.ts';
import { oppositePattern } from './opposite-words.ts';

/**
 * A place where a sentence denies or says what another language may say with a denial. `denial`, `unless`, `perhaps` and `firm` ask for an answer
 * in the other version; the rest only answer: `again` goes with a denial, `weak` and `opposite` deny by another word, `only` restricts,
 * `until` sets an end, `idle` holds a denying word that denies nothing.
 */
export type DenialKind = 'denial' | 'unless' | 'perhaps' | 'firm' | 'again' | 'weak' | 'only' | 'until' | 'idle' | 'opposite';
export type Denial = Stretch & { kind: DenialKind; words: Stretch[] };

/** As far, in letters and without a sign between them, may stand what goes with a denial. */
const usualReach = 38;
const chineseReach = 16;
const borders = /[,;:.()،؛。，；：—–]/u;

/** The denials of a sentence in order, as stretches of it; a denial and what goes with it are one. */
export function readDenials(sentence: string, language: Language): Denial[] {
  const folded = foldText(sentence);
  const lower = folded.text.toLowerCase();
  const found = findKinds(lower, language);
  return joinOfClause(
    found.sort((a, b) => a.start - b.start),
    lower,
    language,
  ).map(({ kind, words, ...span }) => ({
    kind,
    ...unfoldSpan(folded, span.start, span.end),
    words: words.map(({ start, end }) => unfoldSpan(folded, start, end)),
  }));
}

/** Kinds are looked for one after the other; what one has taken is blanked out for those behind it. */
function findKinds(lower: string, language: Language): Denial[] {
  const patterns = denialPatterns(language);
  let text = lower;
  const take = (kind: DenialKind, pattern: string, blanks = true): Denial[] => {
    const places = findPlaces(text, pattern);
    if (blanks) text = maskPlaces(text, places);
    return places.map((place) => ({ kind, ...place, words: [place] }));
  };
  const idle = take('idle', patterns.idle);
  const unless = take('unless', patterns.unless);
  const perhaps = take('perhaps', patterns.perhaps);
  const firm = take('firm', patterns.firm);
  const weak = take('weak', patterns.weak);
  const denial = take('denial', patterns.denial);
  const rest = [...take('again', patterns.again), ...take('only', patterns.only), ...take('until', patterns.until)];
  return [...idle, ...unless, ...perhaps, ...firm, ...weak, ...denial, ...rest, ...take('opposite', oppositePattern(language))];
}

/** Joins what only goes with a denial ("nor", "ни", "aucun") with the denial beside it; alone it denies in some languages and places only. */
function joinOfClause(denials: readonly Denial[], text: string, language: Language): Denial[] {
  const reach = language === 'zh' ? chineseReach : usualReach;
  const joined: Denial[] = [];
  for (const one of denials) {
    const before = joined.findLast(({ kind }) => kind === 'denial' || kind === 'again');
    const isBound = one.kind === 'again' || (one.kind === 'denial' && before?.kind === 'again');
    const isNear = before && one.start - before.end <= reach && !borders.test(text.slice(before.end, one.start));
    if (!isBound || !before || !isNear) {
      joined.push({ ...one, words: [...one.words] });
      continue;
    }
    before.words.push(...one.words);
    if (one.kind === 'denial') Object.assign(before, { kind: 'denial', end: one.end });
  }
  return joined.filter((one) => one.kind !== 'again' || deniesAlone(one, text, language));
}

/** Russian and French deny by "никто" and "aucun" only beside a denial; Spanish by "ninguno" at the head of a clause or behind a preposition. */
function deniesAlone({ start }: Denial, text: string, language: Language): boolean {
  if (language === 'ru' || language === 'fr') return false;
  return (
    language !== 'es' || /(?:^|[,;:.(«“]|\b(?:que|y|pero|porque|pues))\s*(?:(?:en|de|a|con|por|bajo|para) )?$/u.test(text.slice(0, start))
  );
}
