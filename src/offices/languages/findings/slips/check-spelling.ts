import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { packOf } from '../../pack-of.ts';
import { foldWord } from '../../read-folded.ts';
import { pattern } from '../../read-patterns.ts';
import { slipOf } from '../../spelling/near-words.ts';
import { isJudged, verdictOf } from '../../spelling/spelling.ts';
import { type JudgedWord, wordsToJudge } from '../../spelling/words-to-judge.ts';
import { soundOf } from '../../statements/sound-of-name.ts';
import type { FindContext } from '../find-context.ts';
import { findTitled } from '../gender/find-titled.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import { neverMeant } from './slip-pairs.ts';

type Place = JudgedWord & { passage: Passage; row: Row };
type Unknown = Place & { near: readonly string[] };

/** A word that stands so often in a version is what its writers call something. */
const meantOften = 3;

/**
 * Words that the dictionaries of the machine do not know, as far as they were asked (`learnSpelling`). One slip away from a known word: a
 * look, with that word; far from any: told together, as style. Names, acronyms, terms and words of the other versions are left alone.
 */
export function checkSpelling(rows: Row[], { versions }: FindContext): Finding[] {
  if (!versions.some(({ language }) => isJudged(language))) return [];
  const names = new Set(
    rows.flatMap(({ passages }) =>
      passages.filter(({ text }) => pattern(String.raw`\p{Script=Latin}`, 'u').test(text)).flatMap((passage) => namesIn(passage)),
    ),
  );
  return versions.flatMap(({ language }) => {
    if (!isJudged(language)) return [];
    const places = rows.flatMap((row) =>
      row.passages
        .filter((passage) => passage.language === language)
        .flatMap((passage) => wordsToJudge(passage.text, language).map((word): Place => ({ ...word, passage, row }))),
    );
    const unknown = places.flatMap((place): Unknown[] => {
      const verdict = verdictOf(language, place.word);
      return verdict && !verdict.known ? [{ ...place, near: verdict.near }] : [];
    });
    if (unknown.length === 0) return [];
    const counts = Map.groupBy(unknown, ({ word }) => word.toLowerCase());
    const written = new Set(places.map(({ word }) => word));
    const left = unknown.filter((one) => (counts.get(one.word.toLowerCase())?.length ?? 0) < meantOften && !isName(one, language, names));
    return told(left, written);
  });
}

function told(unknown: Unknown[], written: ReadonlySet<string>): Finding[] {
  const mended = unknown.flatMap((one) => {
    const best = bestOf(one, written);
    return best ? [{ one, best }] : [];
  });
  const far = unknown.filter((one) => !one.capital && !mended.some(({ one: told }) => told === one));
  return [...mended.map(({ one, best }) => looked(one, best, written)), ...strange(far)];
}

function looked(one: Unknown, best: string, written: ReadonlySet<string>): Finding {
  const span = spanOf(one.passage, one);
  return raise('spelling-unknown', one.row.key, {
    severity: 'look',
    spans: [span],
    confidence: slipOf(one.word, best) === 'accent' || written.has(best) ? 0.85 : 0.7,
    name: span.text,
    expected: best,
    suggestion: best,
  });
}

function strange(far: Unknown[]): Finding[] {
  const [first] = far;
  if (!first) return [];
  return [
    raise('spelling-unknown', first.row.key, {
      spans: far.map((one) => spanOf(one.passage, one)),
      confidence: 0.4,
      name: [...new Set(far.map(({ word }) => word))].slice(0, 8).join(' · '),
    }),
  ];
}

const orders = ['accent', 'swap', 'double', 'inner'];

/** The word that was meant: one that the version itself uses, else the likeliest slip; for a word with a capital only the former. */
function bestOf({ word, near, capital }: Unknown, written: ReadonlySet<string>): string | undefined {
  const cased = near.filter((one) => /^\p{Lu}/u.test(one) === capital && !(/ه$/u.test(one) && /ة$/u.test(word)));
  const used = cased.find((one) => written.has(one) && one.length > 4);
  if (used || capital) return used;
  return cased
    .map((one) => ({ one, order: orders.indexOf(slipOf(word, one) ?? '') }))
    .filter(({ order }) => order >= 0)
    .toSorted((a, b) => a.order - b.order)[0]?.one;
}

const hasTwin = (language: Language, word: string) => neverMeant[language]?.some(([wrong]) => wrong === word) ?? false;

/** Whether a word is a name, a term or a word that another version writes too; or is told by another rule already. */
function isName({ word, passage, row, start, end }: Unknown, language: Language, names: ReadonlySet<string>): boolean {
  if (hasTwin(language, word)) return true;
  if (passage.terms.some((term) => term.start <= start && end <= term.end)) return true;
  if (findTitled(passage).some(({ nameStart, nameEnd }) => nameStart <= start && end <= nameEnd)) return true;
  const others = row.passages.filter((other) => other !== passage);
  const folded = foldWord(word);
  if (others.some(({ lower }) => lower.includes(folded))) return true;
  if (packOf(language).script.letters === 'Latin') return false;
  return (
    soundsOf(folded).some((sound) => names.has(sound)) || others.some((other) => namesIn(other).some((name) => soundsLike(name, folded)))
  );
}

const sounds = new WeakMap<Passage, string[]>();

/** The sounds of the words with a capital; a "w" may be a vowel to other scripts. */
function namesIn(passage: Passage): string[] {
  const known = sounds.get(passage);
  if (known) return known;
  const found = (passage.text.match(pattern(String.raw`\p{Lu}[\p{L}'’]{2,}`, 'gu')) ?? []).flatMap((name) => {
    const folded = foldWord(name);
    return folded.includes('w') ? [soundOf(folded), soundOf(folded.replaceAll('w', ''))] : [soundOf(folded)];
  });
  sounds.set(passage, found);
  return found;
}

/** The sounds of a word, and of what is left without what may be attached to it in Arabic or end it in Russian. */
function soundsOf(word: string): string[] {
  const bare = [word, word.replace(/^[وفبلك]{1,2}/u, ''), word.replace(/^[وف]?[بلك]?ال/u, ''), word.replace(/(?:يين|يون|ية|ي|ا|و)$/u, '')];
  return [...new Set(bare.map(soundOf))].filter((sound) => sound !== '');
}

/** Whether a word sounds like a name, its ending left aside. */
function soundsLike(name: string, word: string): boolean {
  return soundsOf(word).some(
    (sound) => sound === name || (sound.length > 3 && name.startsWith(sound)) || (name.length > 3 && sound.startsWith(name)),
  );
}
