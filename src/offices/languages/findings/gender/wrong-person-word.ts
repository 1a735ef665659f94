import type { Finding, Severity } from '../../comparing/compare-finding.ts';
import type { Sex } from '../names/find-mentions.ts';
import { type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';

export type WrongWord = {
  row: Row;
  passage: Passage;
  place: Span;
  sex: Sex;
  confidence: number;
  evidence: string;
  severity?: Severity;
  shown?: { passage: Passage; span: Span };
};

/** A pronoun, or in Arabic a verb, that does not fit the person meant, with the word that does. */
export function wrongPersonWord({ row, passage, place, sex, confidence, evidence, severity, shown }: WrongWord): Finding {
  const written = passage.text.slice(place.start, place.end);
  const isSuffix = /(?:ها|ه)$/u.test(written);
  const expected =
    passage.language !== 'ar' ? turned(written, sex) : isSuffix ? written.replace(/(?:ها|ه)$/u, sex === 'f' ? 'ها' : 'ه') : undefined;
  const before = shown ? [spanOf(shown.passage, shown.span)] : [];
  return raise(passage.language === 'ar' && !isSuffix ? 'gender-verb' : 'gender-pronoun', row.key, {
    spans: [...before, spanOf(passage, place)],
    languages: [...new Set([...before.map(({ language }) => language), passage.language])],
    confidence,
    ...(severity ? { severity } : {}),
    name: written,
    evidence,
    ...(expected ? { expected, suggestion: expected } : {}),
  });
}

const pairs: readonly (readonly [m: string, f: string])[] = [
  ['he', 'she'],
  ['him', 'her'],
  ['his', 'her'],
  ['himself', 'herself'],
  ['il', 'elle'],
  ['lui-même', 'elle-même'],
  ['él', 'ella'],
  ['él mismo', 'ella misma'],
  ['он', 'она'],
  ['сам', 'сама'],
  ['его', 'её'],
  ['его', 'ее'],
  ['ему', 'ей'],
  ['他', '她'],
];

/** The word of the other sex; none where "her" may be "his" or "him". */
function turned(written: string, sex: Sex): string | undefined {
  const plain = written.toLowerCase();
  const found = pairs.filter((one) => one[sex === 'f' ? 0 : 1] === plain);
  const made = found[0]?.[sex === 'f' ? 1 : 0];
  if (!made || found.length > 1) return undefined;
  return /^\p{Lu}/u.test(written) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}
