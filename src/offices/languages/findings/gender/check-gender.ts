import type { Finding, FindingSpan } from '../../comparing/compare-finding.ts';
import type { HouseRules } from '../house-rules.ts';
import { findMentions, type Mention, type Sex } from '../names/find-mentions.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import { type Evidence, evidenceIn } from './resolve-sex.ts';
import { titleInstead } from './title-articles.ts';

export type Read = { row: Row; passage: Passage; mentions: Mention[] };
type Wrong = { read: Read; mention: Mention; sex: Sex; evidence: Evidence | undefined };

/** Reads the posts that every passage names. */
export function readMentions(rows: Row[]): Read[] {
  return rows.flatMap((row) => row.passages.map((passage) => ({ row, passage, mentions: findMentions(passage) })));
}

/**
 * Titles whose gender is not the holder's: by the directory (`known`, by post), by an honorific or pronoun of another version of the same
 * paragraph, or by an honorific beside the title itself. What is shown in one paragraph is asked of the same post elsewhere as a look.
 * A house may accept a woman’s title in the masculine, or only want it looked at, as is usual of "Mme le Président".
 */
export function checkTitles(reads: Read[], known: ReadonlyMap<string, Sex>, { masculineTitles }: HouseRules = {}): Finding[] {
  const evidence = new Map(reads.map((read) => [read, evidenceIn(read.passage, read.mentions, known)]));
  const found = reads.flatMap((read) => wrongIn(read, reads, evidence, known));
  const wrong = masculineTitles === 'accepted' ? found.filter(({ sex }) => sex === 'm') : found;
  const direct = wrong.map(({ read, mention, sex, evidence: shown }) => {
    const finding = titleFinding(read, mention, sex, shown);
    const isAddress = sex === 'f' && isBeside(read, mention, shown);
    const isLook = sex === 'f' && masculineTitles !== 'must' && (masculineTitles === 'look' || isAddress);
    return isLook ? { ...finding, severity: 'look' as const, confidence: 0.7 } : finding;
  });
  return [...direct, ...elsewhere(wrong, reads, evidence)];
}

/** "Mme le Président", "la Sra. Presidente": a woman addressed by the office, which many houses write so. */
function isBeside({ passage }: Read, { start }: Mention, evidence: Evidence | undefined): boolean {
  return (
    evidence?.from === 'honorific' &&
    evidence.passage === passage &&
    evidence.end <= start &&
    /^\s*(?:l[ea]\s|l[’'])?$/iu.test(passage.text.slice(evidence.end, start))
  );
}

function wrongIn(read: Read, reads: Read[], evidence: Map<Read, Evidence[]>, known: ReadonlyMap<string, Sex>): Wrong[] {
  const others = reads.filter((other) => other.row === read.row && other !== read);
  return read.mentions.flatMap((mention): Wrong[] => {
    if (!mention.form) return [];
    const holder = known.get(mention.post);
    if (holder) return holder === mention.form ? [] : [{ read, mention, sex: holder, evidence: undefined }];
    if (mention.honorific && mention.honorificAt && mention.honorific !== mention.form) {
      const shown: Evidence = {
        ...mention.honorificAt,
        passage: read.passage,
        post: mention.post,
        bare: mention.bare,
        sex: mention.honorific,
        from: 'honorific',
      };
      return [{ read, mention, sex: mention.honorific, evidence: shown }];
    }
    if (mention.honorific) return [];
    const shown = others.flatMap((other) => (evidence.get(other) ?? []).filter((one) => answers(one, mention, read, other)));
    const sexes = new Set(shown.map(({ sex }) => sex));
    const [first] = shown;
    return first && sexes.size === 1 && first.sex !== mention.form && first.from !== 'title'
      ? [{ read, mention, sex: first.sex, evidence: first }]
      : titleAgainst(read, mention, shown, sexes);
  });
}

/** Feminine in two other versions, masculine here: the title alone is evidence only of a woman. */
function titleAgainst(read: Read, mention: Mention, shown: Evidence[], sexes: Set<Sex>): Wrong[] {
  const [first] = shown;
  return first && sexes.size === 1 && first.sex === 'f' && mention.form === 'm' ? [{ read, mention, sex: 'f', evidence: first }] : [];
}

/** Whether evidence speaks of this mention: the same post of the same body; a noun alone only where each version has it once. */
function answers(one: Evidence, mention: Mention, read: Read, other: Read): boolean {
  if (one.post !== mention.post) return false;
  if (!mention.bare) return true;
  const times = ({ mentions }: Read) => mentions.filter(({ noun }) => noun === mention.noun).length;
  return times(read) === 1 && times(other) === 1;
}

function titleFinding({ passage, row }: Read, mention: Mention, sex: Sex, evidence: Evidence | undefined): Finding {
  const { place, suggestion } = titleInstead(passage, mention, sex);
  const title = spanOf(passage, place);
  return raise('gender-title', row.key, {
    spans: [...(evidence ? [spanOf(evidence.passage, evidence)] : []), title],
    languages: [...new Set([...(evidence ? [evidence.passage.language] : []), passage.language])],
    confidence: evidence === undefined || evidence.from === 'honorific' ? 0.95 : 0.85,
    name: title.text,
    ...(evidence ? { evidence: evidence.passage.text.slice(evidence.start, evidence.end) } : {}),
    ...(suggestion ? { expected: suggestion, suggestion } : {}),
  });
}

/** The same posts in paragraphs that show no gender themselves: one look for each post and version, all its places together. */
function elsewhere(wrong: Wrong[], reads: Read[], evidence: Map<Read, Evidence[]>): Finding[] {
  const told = new Set(wrong.map(({ mention }) => mention));
  const against = (post: string, sex: Sex) => [...evidence.values()].flat().some((one) => one.post === post && one.sex !== sex);
  const posts = new Map(
    wrong
      .filter(({ mention, evidence: shown }) => shown && !mention.bare)
      .map((one) => [`${one.mention.post} ${one.read.passage.language}`, one]),
  );
  return [...posts.values()].flatMap(({ mention, sex, read }) => {
    if (against(mention.post, sex)) return [];
    const { language } = read.passage;
    const places = reads
      .filter(({ passage }) => passage.language === language)
      .flatMap((other) =>
        other.mentions
          .filter((one) => one.post === mention.post && one.form && one.form !== sex && !one.honorific && !told.has(one))
          .map((one): FindingSpan => spanOf(other.passage, one)),
      );
    const [first] = places;
    return first ? [raise('gender-elsewhere', first.key, { spans: places, confidence: 0.6, name: first.text })] : [];
  });
}
