import type { Handle } from '../../platform/database/public.ts';
import type { Language, ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { makeReview, type Review, type RowToShow, reviewWords } from '../concordance/pages.ts';
import { keysInOrder, questionsOf, type Waiver, wordUnjudged } from '../concordance/public.ts';
import type { EditionCheck } from './check-edition.ts';
import { editsOf, offered, placeOfEntry } from './correcting/edits-of.ts';
import type { Edition } from './edition.ts';

/** How far a version is: decided with its edition, or what still lacks before the council can decide. */
function stateOf(language: Language, { decision }: Edition, { missing, faulty }: EditionCheck, reader: ScreenLanguage) {
  const t = speak(reviewWords, reader);
  if (decision) return { words: t('decide_done'), tone: 'good' as const };
  const lacks = [...missing, ...faulty].some((one) => one.language === language);
  return lacks ? { words: t('decide_texts'), tone: 'warn' as const } : { words: t('decide_open'), tone: 'info' as const };
}

/** The check of an edition as the reviser's screen shows it: the paragraphs of its activities in level rows. */
export async function reviewEdition(db: Handle, edition: Edition, check: EditionCheck, reader: ScreenLanguage): Promise<Review> {
  const { versions, findings } = check;
  const isSealed = edition.decision !== undefined;
  const rows = keysInOrder(versions).map((key): RowToShow => {
    const texts = versions.flatMap(({ language, paragraphs }) =>
      paragraphs.filter((one) => one.key === key).map(({ text }) => ({ language, text })),
    );
    const activity = placeOfEntry(key)?.activityId ?? findings.find((finding) => finding.key === key)?.activity?.id;
    return { key, texts, edits: isSealed ? [] : editsOf(check, key), ...(activity ? { href: `/activities/${activity}/edit` } : {}) };
  });
  return makeReview({
    versions: versions.map(({ language }) => ({ language, state: stateOf(language, edition, check, reader) })),
    rows,
    findings: findings.map((finding) => offered(check, finding)),
    waivers: new Map(findings.flatMap(({ id, waiver }): [string, Waiver][] => (waiver ? [[id, waiver]] : []))),
    questions: await questionsOf(db, { kind: 'edition', id: edition.id }),
    unjudged: check.unjudged.map((one) => wordUnjudged(one, reader)),
  });
}
