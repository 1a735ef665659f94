import type { Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import type { Check, Unjudged } from '../checking/checked-finding.ts';
import { learnVersions } from '../checking/learn-versions.ts';
import { type RowText, rowTexts } from '../checking/row-text.ts';
import { optionsFor } from '../house/options-for.ts';
import { makeReview } from '../pages/make-review.ts';
import type { EditedText, Review } from '../pages/review.ts';
import type { FileVersion } from '../reading/read-files.ts';
import { wordUnjudged } from '../unjudged-words.ts';
import { type KeptCheck, textAt } from './kept-check.ts';
import { questionsOf } from './list-questions.ts';
import { checkOf } from './remember-check.ts';
import { waiversOf } from './waive-difference.ts';

/** What a review is made of besides its findings. */
export type Reviewed = { title: string; versions: readonly FileVersion[]; check: Check; texts: Map<string, RowText[]> };

/** The texts of every row of a check. */
export function textsOf(versions: readonly FileVersion[], { rows }: Pick<Check, 'rows'>): Map<string, RowText[]> {
  return new Map(rows.map((row) => [row.key, rowTexts(versions, row)]));
}

/** The review of a kept check as its texts stand, with what was waived and asked. */
export async function reviewOfJob(db: Handle, kept: KeptCheck, versions: readonly FileVersion[], reader: ScreenLanguage) {
  const unspelt = await learnVersions(versions);
  const check = checkOf(kept, await optionsFor(db, versions));
  const texts = textsOf(versions, check);
  const reviewed = { title: kept.title, versions, check, texts };
  const review = makeReview({
    ...(await partsOf(db, reviewed)),
    rows: check.rows.map(({ key }) => ({ key, texts: texts.get(key) ?? [], edits: editsOf(kept, texts.get(key) ?? []) })),
    questions: await questionsOf(db, { kind: 'concordance-check', id: kept.id }),
    unjudged: [...kept.unread, ...withNumbers(check), ...unspelt].map((one) => wordUnjudged(one, reader)),
  });
  return { review, reviewed };
}

/** Paragraphs that were not judged, by the numbers that they have on the page. */
export function withNumbers({ rows, unjudged }: Pick<Check, 'rows' | 'unjudged'>): Unjudged[] {
  const numbered = rows.filter(({ key }) => key !== 'addressee' && key !== 'signatories').map(({ key }) => key);
  const numberOf = (key: string) => (numbered.includes(key) ? String(numbered.indexOf(key) + 1) : key);
  return unjudged.map((one) => (one.kind === 'paragraph-alone' ? { ...one, names: one.names.map(numberOf) } : one));
}

/** The review of versions of which nothing is kept. */
export async function reviewOnce(db: Handle, reviewed: Reviewed, unjudged: string[]): Promise<Review> {
  const rows = reviewed.check.rows.map(({ key }) => ({ key, texts: reviewed.texts.get(key) ?? [] }));
  return makeReview({ ...(await partsOf(db, reviewed)), rows, questions: [], unjudged });
}

async function partsOf(db: Handle, { title, versions, check, texts }: Reviewed) {
  const waivable = check.findings.map((finding) => ({ finding, texts: texts.get(finding.key) ?? [], title }));
  return {
    versions: versions.map(({ language, file }) => ({ language, file })),
    findings: check.findings,
    waivers: await waiversOf(db, waivable),
  };
}

/** The paragraphs of a row as they are kept. */
export function editsOf(kept: Pick<KeptCheck, 'versions'>, texts: readonly RowText[]): EditedText[] {
  return texts.flatMap(({ language, starts }) => {
    const own = kept.versions.find((one) => one.language === language);
    return starts.map(({ place }) => ({ language, place: String(place), text: textAt(own, place) ?? '' }));
  });
}
