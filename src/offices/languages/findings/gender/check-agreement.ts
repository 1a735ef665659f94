import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { packOf } from '../../pack-of.ts';
import type { Sex } from '../names/find-mentions.ts';
import { type Row, raise, spanOf } from '../passage.ts';
import { agreeArabic } from './agree-arabic.ts';
import { agreeFrench, objectBefore } from './agree-french.ts';
import { pronounAndParticiple } from './agree-french-pronouns.ts';
import { agreeRussian, mixedVerbs } from './agree-russian.ts';
import { pronounAndVerb } from './agree-russian-pronouns.ts';
import { agreeSpanish } from './agree-spanish.ts';
import { sentencesWithout } from './agree-spanish-alone.ts';
import { innerArabic } from './arabic-inner.ts';
import type { Read } from './check-gender.ts';
import { findSubjects, type Known, type Subject, unknownIn } from './find-subjects.ts';
import { pronounsAcross } from './pronouns-across.ts';
import { pronounsEchoed } from './pronouns-echoed.ts';
import { pronounsWithin } from './pronouns-within.ts';
import { readPersonWords } from './read-pronouns.ts';
import { evidenceIn } from './resolve-sex.ts';

/** Verbs, participles, adjectives and pronouns against the person they speak of; and sentences that begin with "she" here and "he" there. */
export function checkAgreement(rows: Row[], reads: Read[], known: Known): Finding[] {
  const byRow = Map.groupBy(reads, ({ row }) => row);
  const persons = new Map(
    reads.map((read) => [read.passage, findSubjects(read, { ...known, shown: shownIn(read, byRow.get(read.row) ?? []), ...echoIn(read) })]),
  );
  const found = reads.flatMap((read) => {
    const subjects = persons.get(read.passage) ?? [];
    return [
      ...subjects.flatMap((subject) => agree(subject)),
      ...agreeByItself(read, subjects),
      ...oncePerPlace([...honorificsBeside(read, known.posts), ...pronounsWithin(read, subjects)]),
    ];
  });
  return oncePerPlace([...found, ...rows.flatMap((row) => [...pronounsAcross(row, persons), ...pronounsEchoed(row, persons)])]);
}

function agree(subject: Subject): Finding[] {
  switch (subject.passage.language) {
    case 'ar':
      return agreeArabic(subject);
    case 'fr':
      return agreeFrench(subject);
    case 'es':
      return agreeSpanish(subject);
    case 'ru':
      return agreeRussian(subject);
    default:
      return [];
  }
}

/** The sex that honorifics and pronouns of the other versions show of a post; a noun without its body only where each has it once. */
function shownIn(read: Read, reads: Read[]): Map<string, Sex> {
  const all = reads
    .filter((other) => other !== read)
    .flatMap(({ passage, mentions }) => evidenceIn(passage, mentions).filter(({ from }) => from !== 'title'));
  const once = (post: string) => reads.every(({ mentions }) => mentions.filter((one) => one.post === post).length <= 1);
  const posts = [...new Set(all.map(({ post }) => post))];
  return new Map(
    posts.flatMap((post) => {
      const own = all.filter((one) => one.post === post && (!one.bare || once(post)));
      const [first] = own;
      return first && own.every(({ sex }) => sex === first.sex) ? [[post, first.sex] as const] : [];
    }),
  );
}

/** The one sex that "she" or "他" show in the other versions of the paragraph. */
function echoIn({ row, passage }: Read): { echo?: Sex } {
  const words = row.passages.filter((other) => other !== passage && isPersonal(other.language)).flatMap(readPersonWords);
  const [first] = words;
  return first && words.every(({ sex }) => sex === first.sex) ? { echo: first.sex } : {};
}
const isPersonal = (language: Language) => packOf(language).gender.personalPronouns === true;

/** What agrees with a pronoun, or with a person of the sentence before. */
function agreeByItself({ row, passage, mentions }: Read, subjects: readonly Subject[]): Finding[] {
  switch (passage.language) {
    case 'fr':
      return [...pronounAndParticiple(row, passage), ...objectBefore(row, passage, subjects, unknownIn({ passage, mentions }, subjects))];
    case 'es':
      return sentencesWithout(row, passage, subjects, unknownIn({ passage, mentions }, subjects));
    case 'ar':
      return innerArabic(row, passage);
    case 'ru':
      return [...pronounAndVerb(row, passage), ...mixedVerbs({ row, passage, mentions }, subjects)];
    default:
      return [];
  }
}

/** One word may be wrong for two reasons: the surest is told. */
function oncePerPlace(found: Finding[]): Finding[] {
  const at = ({ spans }: Finding) => {
    const last = spans.at(-1);
    return `${last?.key} ${last?.language} ${last?.start}`;
  };
  return found.filter(
    (one) =>
      !found.some((other) => other !== one && at(other) === at(one) && isSurer(other, one, found.indexOf(other) < found.indexOf(one))),
  );
}

function isSurer(other: Finding, one: Finding, earlier: boolean): boolean {
  const [a, b] = [other.confidence ?? 0, one.confidence ?? 0];
  return a > b || (a === b && earlier);
}

/** An honorific beside a post that is not its holder's. */
function honorificsBeside({ row, passage, mentions }: Read, known: ReadonlyMap<string, Sex>): Finding[] {
  return evidenceIn(passage, mentions).flatMap((one) => {
    const holder = known.get(one.post);
    if (holder === undefined || holder === one.sex || one.from !== 'honorific') return [];
    const written = passage.text.slice(one.start, one.end);
    const excellency = written.replace(/^(?:His|Her)(?= )/u, holder === 'f' ? 'Her' : 'His').trimEnd();
    const expected = swaps[written.toLowerCase().replace('.', '')]?.[holder] ?? (excellency === written.trimEnd() ? undefined : excellency);
    const turned = expected && /^\p{Lu}/u.test(written) ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected;
    return [
      raise('gender-pronoun', row.key, {
        spans: [spanOf(passage, one)],
        confidence: 0.95,
        name: written,
        ...(turned ? { expected: turned, suggestion: turned } : {}),
      }),
    ];
  });
}

const swaps: Record<string, Record<Sex, string>> = {
  mr: { f: 'Ms.', m: 'Mr.' },
  ms: { f: 'Ms.', m: 'Mr.' },
  mrs: { f: 'Ms.', m: 'Mr.' },
};
