import type { Language } from '../../../platform/language.ts';
import { byLanguage } from '../pack-of.ts';
import { foldText, unfoldSpan } from '../read-folded.ts';
import { denialPatterns, findPlaces, maskPlaces, type Stretch } from './compile-denials.ts';
import { oppositePattern } from './opposite-words.ts';

/**
 * A place where a sentence denies or says what another language may say with a denial. `denial`, `unless`, `perhaps` and `firm` ask for an answer
 * in the other version; the rest only answer: `again` goes with a denial, `part` denies by a part of a word or
 * group ("unable", "غير"), `weak` and `opposite` by another word, `only` restricts, `except` excepts,
 * `until` sets an end, `idle` holds a denying word that denies nothing.
 */
export type DenialKind =
  | 'denial'
  | 'unless'
  | 'perhaps'
  | 'firm'
  | 'again'
  | 'part'
  | 'weak'
  | 'only'
  | 'except'
  | 'until'
  | 'idle'
  | 'opposite';
export type Denial = Stretch & { kind: DenialKind; words: Stretch[] };

/** As far, in letters and without a sign between them, may stand what goes with a denial. */
const reaches: Record<Language, number> = byLanguage((pack) => pack.polarity.reaches);
const borders = /[,;:.()،؛。，；：—–]/u;

/** How words begin and end that deny what the rest of them says. */
const denyingParts =
  /^(?:un|in|im|il|ir|no|dis|mis|des|mal|не|без|бес|不|无|非|未|免|[وفبلك]*(?:ال)?(?:غير|عدم|لا|بلا|دون|بدون|انعدام))|(?:less|-free|neutral)$/u;

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
  const take = (kind: DenialKind, pattern: string, within = text): Denial[] => {
    const places = findPlaces(within, pattern).filter(({ start, end }) => !text.slice(start, end).includes('#'));
    text = maskPlaces(text, places);
    return places.map((place) => ({ kind, ...place, words: [place] }));
  };
  text = maskPlaces(text, findPlaces(text, patterns.none));
  const idle = take('idle', patterns.idle);
  const unless = take('unless', patterns.unless);
  const perhaps = take('perhaps', patterns.perhaps);
  const firm = take('firm', patterns.firm);
  const plain = text;
  const weak = take('weak', patterns.weak).map((one) =>
    denyingParts.test(lower.slice(one.start, one.end)) ? { ...one, kind: 'part' as const } : one,
  );
  const denial = take('denial', patterns.denial, plain);
  const rest = [
    ...take('again', patterns.again),
    ...take('only', patterns.only),
    ...take('except', patterns.except),
    ...take('until', patterns.until),
  ];
  return [...idle, ...unless, ...perhaps, ...firm, ...weak, ...denial, ...rest, ...take('opposite', oppositePattern(language))];
}

/** Joins what only goes with a denial ("nor", "ни", "aucun") with the denial beside it; alone it denies in some languages and places only. */
function joinOfClause(denials: readonly Denial[], text: string, language: Language): Denial[] {
  const reach = reaches[language];
  const joined: Denial[] = [];
  for (const one of denials) {
    const before = joined.findLast(({ kind }) => kind === 'denial' || kind === 'again');
    const isBound =
      one.kind === 'again' || (one.kind === 'denial' && before?.kind === 'again' && !(language === 'es' && isHead(before, text)));
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

/** Russian, French and Arabic deny by "никто", "aucun" and "ولا" only beside a denial; Spanish by "ninguno" at the head of a clause or behind a preposition. */
function deniesAlone({ start }: Denial, text: string, language: Language): boolean {
  if (language === 'ru') return /^ни (?:при|под|в ка|в ко)/u.test(text.slice(start));
  if (language === 'fr' || language === 'ar') return false;
  return (
    language !== 'es' ||
    /^(?:nunca|jamas)/u.test(text.slice(start)) ||
    (text.startsWith('nadie', start) && !/\b(?:a|de|con|por|para|en) $/u.test(text.slice(0, start))) ||
    isHead({ start }, text)
  );
}

function isHead({ start }: Pick<Denial, 'start'>, text: string): boolean {
  return /(?:^|[,;:.(«“]|\b(?:que|y|e|o|pero|porque|pues|cuando|si|donde|aunque|casi))\s*(?:(?:en|de|a|con|por|bajo|para) )?$/u.test(
    text.slice(0, start),
  );
}
