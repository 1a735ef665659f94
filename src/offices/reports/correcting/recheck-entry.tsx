import { asLanguage } from '../../../platform/language.ts';
import { type Request, readTyped, typedValue } from '../../../platform/web/public.ts';
import { findActivity, type ReadableActivity, readActivityText } from '../../activities/public.ts';
import { answerRow, makeReview, timePhases } from '../../concordance/pages.ts';
import { checkKeyed, isSaidByFacts, learnSoon, waiversOf } from '../../concordance/public.ts';
import { factContext } from '../../directory/public.ts';
import { comparedParagraph, renderText } from '../../languages/public.ts';
import { editionOptions } from '../check-edition.ts';
import { type Edition, versionOrder } from '../edition.ts';
import { type EntryPlace, placeOfEntry } from './edits-of.ts';

/** A paragraph of an edition as it is typed, in every version, checked again and not saved. 404 where the paragraph is gone. */
export async function recheckEntry(c: Request, edition: Edition): Promise<Response> {
  const phases = timePhases();
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  const { db } = c.var;
  const key = value('place');
  const place = placeOfEntry(key);
  const activity = place && (await findActivity(db, place.activityId));
  if (!place || !activity) return c.json({}, 404);
  const readable = await readActivityText(db, activity);
  phases.mark('read');
  const posted = (language: string): string | undefined => {
    if (asLanguage(value('language')) === language) return value('after');
    return typed[`text-${language}`] === undefined ? undefined : value(`text-${language}`);
  };
  const rendered = renderVersions(edition, readable, place, posted);
  const compared = rendered.map(({ language, blocks }) => ({
    language,
    paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [comparedParagraph(key, block.runs)] : [])),
  }));
  phases.mark('render');
  await learnSoon(compared);
  phases.mark('spelling');
  const options = await editionOptions(db, edition, [activity], compared);
  phases.mark('options');
  const findings = checkKeyed(compared, options).findings.filter((found) => !isSaidByFacts(found, rendered));
  phases.mark('check');
  const texts = compared.flatMap(({ language, paragraphs }) => paragraphs.map(({ text }) => ({ language, text })));
  const waivers = await waiversOf(
    db,
    findings.map((finding) => ({ finding, texts, title: `edition:${edition.id}` })),
  );
  phases.mark('waivers');
  const parts = { rows: [{ key, texts }], findings, waivers, questions: [], unjudged: [], from: Number(value('number')) || 1 };
  const review = makeReview({ ...parts, versions: versionOrder(edition).map((language) => ({ language })) });
  return answerRow(c, review, { path: '', may: [], scopes: [], colleagues: [] }, phases);
}

/** The paragraph in every version of the edition, as it would be printed under the edition's key. */
function renderVersions(
  edition: Edition,
  { activity, facts, text }: ReadableActivity,
  place: EntryPlace,
  posted: (language: string) => string | undefined,
) {
  return versionOrder(edition).flatMap((language) => {
    const stored = (text.versions[language] ?? []).find(({ key }) => key === place.key)?.source;
    const source = (posted(language) ?? stored ?? '').slice(0, 8000);
    if (source.trim() === '') return [];
    const key = `${activity.id}.${place.key}`;
    return [{ language, blocks: renderText([{ key, kind: 'paragraph', source }], facts, language, factContext(language)).blocks }];
  });
}
