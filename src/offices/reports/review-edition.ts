import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { makeReview, type Review, type RowToShow } from '../concordance/pages.ts';
import { keysInOrder, questionsOf, type Waiver, wordUnjudged } from '../concordance/public.ts';
import type { EditionCheck } from './check-edition.ts';

/** The check of an edition as the reviser's screen shows it: the paragraphs of its activities in level rows. */
export async function reviewEdition(db: Handle, editionId: string, check: EditionCheck, reader: ScreenLanguage): Promise<Review> {
  const { versions, findings } = check;
  const rows = keysInOrder(versions).map((key): RowToShow => {
    const texts = versions.flatMap(({ language, paragraphs }) =>
      paragraphs.filter((one) => one.key === key).map(({ text }) => ({ language, text })),
    );
    const activity = findings.find((finding) => finding.key === key)?.activity?.id ?? /^[0-9a-f-]{36}/.exec(key)?.[0];
    return { key, texts, ...(activity ? { href: `/activities/${activity}/edit` } : {}) };
  });
  return makeReview({
    versions: versions.map(({ language }) => ({ language })),
    rows,
    findings,
    waivers: new Map(findings.flatMap(({ id, waiver }): [string, Waiver][] => (waiver ? [[id, waiver]] : []))),
    questions: await questionsOf(db, { kind: 'edition', id: editionId }),
    unjudged: check.unjudged.map((one) => wordUnjudged(one, reader)),
  });
}
