import type { Language } from '../../../../platform/language.ts';
import type { Finding, FindingSpan } from '../../comparing/compare-finding.ts';
import { byLanguage } from '../../pack-of.ts';
import { unfoldSpan } from '../../read-folded.ts';
import { pattern } from '../../read-patterns.ts';
import type { FindContext } from '../find-context.ts';
import { findTitled } from '../gender/find-titled.ts';
import { honorifics } from '../gender/post-nouns.ts';
import { findMentions, type Sex } from '../names/find-mentions.ts';
import { findAll, type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';
import { checkAddressees } from './check-addressees.ts';
import { checkSignatories, postsAtEnd } from './check-signatories.ts';
import { isGreeting, type Line, linesOf, type Side } from './letter-blocks.ts';
import { attached, signed } from './letter-marks.ts';

/** Addressee, salutation, signatories and their order, the "signed" mark, and enclosures that are mentioned but not there. */
export function checkFormalities(rows: Row[], context: FindContext): Finding[] {
  const sides = context.versions.map(({ language, paragraphs }): Side => {
    const own = new Map(
      rows.flatMap((row) => row.passages.filter((passage) => passage.language === language)).map((passage) => [passage.key, passage]),
    );
    return { language, passages: paragraphs.flatMap(({ key }) => own.get(key) ?? []) };
  });
  return [
    ...checkAddressees(sides),
    ...salutations(sides),
    ...checkSignatories(sides),
    ...signedMarks(sides),
    ...enclosures(sides, context),
  ];
}

/**
 * "Dear Sir" beside "Madame, Monsieur": the versions greet different persons. A man here and a woman there must be mended, and so must a
 * greeting against the only person to whom its own version is addressed.
 */
function salutations(sides: Side[]): Finding[] {
  const greeted = sides.flatMap((side) => greetingOf(side));
  return greeted.flatMap((one, at) => {
    const others = greeted.slice(at + 1).filter((other) => other.sexes !== one.sexes && other.sexes !== '' && one.sexes !== '');
    const [other = one.sexes.length === 1 && one.addressee && one.addressee.sex !== one.sexes ? one.addressee : undefined] = others;
    if (!other) return [];
    const isSure = one.sexes.length === 1 && (!('sexes' in other) || other.sexes.length === 1);
    const spans = [one.span, other.span];
    const evidence = { confidence: isSure ? 0.9 : 0.7, name: other.span.text, evidence: one.span.text };
    return [raise('gender-salutation', one.span.key, { spans, ...evidence, severity: isSure ? 'must' : 'look' })];
  });
}

type Greeted = { span: FindingSpan; sexes: string; addressee?: { span: FindingSpan; sex: Sex } };

/** How a version greets, and the person above the greeting where there is but one. */
function greetingOf(side: Side): Greeted[] {
  const lines = linesOf(side);
  const at = lines.findIndex(isGreeting);
  const line = lines[at];
  if (!line || line.text.length > 120) return [];
  const above = lines.slice(Math.max(0, at - 6), at).flatMap(({ passage, start, end, text }) =>
    text.length > 120
      ? []
      : findTitled(passage)
          .filter((one) => start <= one.start && one.nameEnd <= end)
          .map((one) => ({ passage, one })),
  );
  const [first] = above;
  const addressee =
    first && above.length === 1
      ? { span: spanOf(first.passage, { start: first.one.start, end: first.one.nameEnd }), sex: first.one.sex }
      : undefined;
  return [{ span: spanOf(line.passage, line), sexes: sexesIn(line), ...(addressee ? { addressee } : {}) }];
}

/** How a greeting alone tells a woman from a man. */
const ranks: Partial<Record<Language, Record<Sex, RegExp>>> = byLanguage((pack) => pack.formalities.ranks);

function sexesIn({ passage, start, end, text }: Line): string {
  const inside = (span: Span) => start <= span.start && span.end <= end;
  const forms = findMentions(passage)
    .filter(inside)
    .map(({ form }) => form);
  const has = (sex: Sex) =>
    findAll(passage, honorifics[passage.language][sex]).some(inside) || forms.includes(sex) || ranks[passage.language]?.[sex].test(text);
  return (['f', 'm'] as const).filter(has).join('');
}

/** "(Signed)" in one version and not in another that has signatories too. */
function signedMarks(sides: Side[]): Finding[] {
  const marked = sides.map((side) => ({ ...side, at: side.passages.flatMap((passage) => findMarks(passage)) }));
  const [having] = marked.flatMap(({ at }) => at);
  const lacking = marked.filter((side) => side.at.length === 0 && postsAtEnd(side).length > 0).map(({ language }) => language);
  if (!having || lacking.length === 0) return [];
  const span = spanOf(having.passage, having);
  return [raise('signed-mark', span.key, { spans: [span], languages: [span.language, ...lacking], confidence: 0.7, name: span.text })];
}

function findMarks(passage: Passage) {
  if (passage.text.length >= 500) return [];
  return [...passage.lower.matchAll(pattern(signed[passage.language]))].map((found) => ({
    passage,
    ...unfoldSpan(passage.folded, found.index, found.index + found[0].length),
  }));
}

/** Enclosures announced by one version only, or by a text that goes out without any. */
function enclosures(sides: Side[], { enclosures: count }: FindContext): Finding[] {
  const announced = sides.map(({ language, passages }) => ({
    language,
    at: passages.flatMap((passage) => findAll(passage, attached[language])),
  }));
  const having = announced.filter(({ at }) => at.length > 0);
  const lacking = announced.filter(({ at }) => at.length === 0).map(({ language }) => language);
  const spans = having.flatMap(({ at }) => at.slice(0, 1).map((found) => spanOf(found.passage, found)));
  const [first] = spans;
  if (!first || (count !== 0 && lacking.length === 0)) return [];
  return [
    raise('enclosure-lacking', first.key, {
      spans,
      languages: [...having.map(({ language }) => language), ...lacking],
      confidence: count === 0 ? 0.85 : 0.55,
      severity: count === 0 ? 'look' : 'style',
      name: first.text,
    }),
  ];
}
