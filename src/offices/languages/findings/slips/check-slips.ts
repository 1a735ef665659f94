import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { foldWord } from '../../read-folded.ts';
import { pairSentences } from '../pair-sentences.ts';
import { type Found, findAll, type Passage, type Row, raise, spanOf } from '../passage.ts';
import { checkConfusables } from './check-confusables.ts';
import { neverMeant, type SlipPair, slipPairs } from './slip-pairs.ts';

/** Words one slip of the pen away from what the other versions say, and words that no official text means. */
export function checkSlips(rows: Row[]): Finding[] {
  return rows.flatMap((row) => [
    ...oncePerPlace([...row.passages.flatMap((passage) => againstOthers(row, passage)), ...checkConfusables(row)]),
    ...row.passages.flatMap(alone),
  ]);
}

/** Two versions may each tell against the other ("adopted", "adapté"), and one word by two rules: one finding shows both. */
function oncePerPlace(found: Finding[]): Finding[] {
  const at = ({ spans }: Finding) =>
    spans
      .map(({ language, start }) => `${language}${start}`)
      .toSorted()
      .join(' ');
  const word = ({ spans }: Finding) => `${spans.at(-1)?.language}${spans.at(-1)?.start}`;
  return found.filter((one, index) => found.findIndex((other) => at(other) === at(one) || word(other) === word(one)) === index);
}

function againstOthers(row: Row, passage: Passage): Finding[] {
  const others = row.passages.filter((other) => other !== passage);
  return (slipPairs[passage.language] ?? []).flatMap((pair) => {
    if (placesOf(passage, pair.right).length > 0) return [];
    return placesOf(passage, pair.wrong).flatMap((wrong) => {
      const evidence = others.map((other) => meant(wrong, passage, other, pair));
      const shown = evidence.find((one) => one !== undefined);
      return shown && !evidence.includes(undefined) ? [slip(wrong, shown, pair, row.key)] : [];
    });
  });
}

/** Where the other version, in the sentence that answers this one, says the right word's sense and not the wrong one's. */
function meant(wrong: Found, passage: Passage, other: Passage, { sense, wrongSense }: SlipPair): Found | undefined {
  const [said] = findAll(other, wordBeginning(sense, other));
  if (!said) return undefined;
  const there =
    pairSentences(passage, other).find(({ a }) => a.some((span) => span.start <= wrong.start && wrong.start < span.end))?.b ?? [];
  const inside = (found: Found) => there.some((span) => span.start <= found.start && found.start < span.end);
  if (wrongSense && findAll(other, wordBeginning(wrongSense, other)).some(inside)) return undefined;
  return findAll(other, wordBeginning(sense, other)).find(inside);
}

function slip(wrong: Found, evidence: Found, pair: SlipPair, key: string): Finding {
  const span = spanOf(wrong.passage, wrong);
  const suggestion = rightForm(span.text, pair);
  return raise('slip-word', key, {
    spans: [spanOf(evidence.passage, evidence), span],
    languages: [...new Set([evidence.passage.language, span.language])],
    confidence: 0.8,
    name: span.text,
    evidence: evidence.passage.text.slice(evidence.start, evidence.end),
    expected: suggestion,
    suggestion,
  });
}

/** The right word as the wrong one stands: with its attached particles and its capital. */
function rightForm(written: string, { wrong, right }: SlipPair): string {
  const bare = written.replace(/\p{Mn}/gu, '');
  const front = bare.endsWith(wrong) ? bare.slice(0, bare.length - wrong.length) : '';
  return front + (/^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right);
}

/** A sense names beginnings of words. */
function wordBeginning(sense: string, { language }: Passage): string {
  return language === 'zh' ? `(?:${sense})` : `${language === 'ar' ? '(?:[وفبكل]|ال|لل|بال|وال)*' : ''}(?:${sense})\\p{L}*`;
}

function placesOf(passage: Passage, word: string): Found[] {
  return findAll(passage, passage.language === 'ar' ? `(?:[وفبل]|ال|لل)*${foldWord(word)}` : foldWord(word));
}

function alone(passage: Passage): Finding[] {
  const { pattern, pairs } = neverMeantIn(passage.language);
  if (!pattern) return [];
  return [...passage.text.matchAll(pattern)].flatMap((found) => {
    const span = spanOf(passage, { start: found.index, end: found.index + found[0].length });
    const [, front = '', wrong = ''] = found;
    const right = pairs.find((pair) => pair.whole.test(wrong))?.right;
    if (right === undefined) return [];
    const suggestion = front + (/^\p{Lu}/u.test(span.text) ? right.charAt(0).toUpperCase() + right.slice(1) : right);
    // A hamza that readers pass over is a matter of style.
    const isHamza = passage.language === 'ar' && foldWord(wrong) === foldWord(right);
    const gravity = isHamza ? { severity: 'style' as const } : {};
    return raise('slip-alone', passage.key, {
      ...gravity,
      spans: [span],
      confidence: 0.8,
      name: span.text,
      expected: suggestion,
      suggestion,
    });
  });
}

type NeverMeant = { pattern?: RegExp; pairs: { whole: RegExp; right: string }[] };
const prepared = new Map<Passage['language'], NeverMeant>();

/** All words that a language never means in one pattern: a text is searched once, not once for each. */
function neverMeantIn(language: Passage['language']): NeverMeant {
  const known = prepared.get(language);
  if (known) return known;
  const listed = neverMeant[language] ?? [];
  const front = language === 'ar' ? '(?:[وفبكل])?' : '';
  const words = listed.map(([wrong]) => wrong).join('|');
  const source = `(?<![\\p{L}\\p{M}\\d@./_-])(${front})(${words})(?![\\p{L}\\p{M}\\d@/_-]|\\.\\p{L})`;
  const made: NeverMeant = {
    ...(listed.length > 0 ? { pattern: compilePattern(source, 'giu') } : {}),
    pairs: listed.map(([wrong, right]) => ({ whole: new RegExp(`^(?:${wrong})$`, 'iu'), right })),
  };
  prepared.set(language, made);
  return made;
}
