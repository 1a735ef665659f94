import { asLanguage, type Language } from '../../../platform/language.ts';
import { type Request, readTyped, typedValue } from '../../../platform/web/public.ts';
import { learnSoon } from '../checking/learn-versions.ts';
import { recheckRow } from '../checking/recheck-row.ts';
import { rowTexts } from '../checking/row-text.ts';
import { optionsFor } from '../house/options-for.ts';
import { findCheck } from '../jobs/find-check.ts';
import { type KeptCheck, textAt, versionsOf, writtenPlaces } from '../jobs/kept-check.ts';
import { checkOf } from '../jobs/remember-check.ts';
import { waiversOf } from '../jobs/waive-difference.ts';
import { answerRow } from './answer-row.tsx';
import { makeReview } from './make-review.ts';
import { timePhases } from './time-phases.ts';

/** The row of a paragraph as it is typed, checked again and not saved. 404 where the check or the paragraph is gone. */
export async function recheckJob(c: Request): Promise<Response> {
  const phases = timePhases();
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  const kept = await findCheck(c.var.db, c.req.param('id') ?? '');
  const language = asLanguage(value('language'));
  const place = Number(value('place'));
  const version = kept?.versions.find((one) => one.language === language);
  if (!kept || !language || textAt(version, place) === undefined) return c.json({}, 404);
  phases.mark('read');
  const options = await optionsFor(c.var.db, versionsOf(kept));
  phases.mark('options');
  const check = checkOf(kept, options);
  phases.mark('whole');
  const row = check.rows.find(({ places }) => places[language]?.includes(place));
  if (!row) return c.json({}, 404);
  const versions = versionsOf(withText(kept, language, place, value('after')));
  const texts = rowTexts(versions, row);
  await learnSoon(texts.map((one) => ({ language: one.language, paragraphs: [one] })));
  phases.mark('spelling');
  const findings = recheckRow(versions, check, row.key, options);
  phases.mark('check');
  const waivers = await waiversOf(
    c.var.db,
    findings.map((finding) => ({ finding, texts, title: kept.title })),
  );
  phases.mark('waivers');
  const parts = { rows: [{ key: row.key, texts }], findings, waivers, questions: [], unjudged: [], from: Number(value('number')) || 1 };
  const review = makeReview({ ...parts, versions: versions.map((one) => ({ language: one.language, file: one.file })) });
  return answerRow(c, review, { path: `/concordance/${kept.id}`, may: [], scopes: [], colleagues: [] }, phases);
}

/** The check with a paragraph as it is typed; an emptied one keeps its row. */
function withText(kept: KeptCheck, language: Language, place: number, text: string): KeptCheck {
  const after = text.replace(/\s*[\r\n]+\s*/g, ' ').trim() || '—';
  const versions = kept.versions.map((one) => {
    if (one.language !== language) return one;
    const index = writtenPlaces(one)[place];
    return { ...one, texts: one.texts.map((each, at) => (at === index ? after : each)) };
  });
  return { ...kept, versions };
}
