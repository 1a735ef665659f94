import { asLanguage, type Language } from '../../../platform/language.ts';
import { type Request, readTyped, typedValue } from '../../../platform/web/public.ts';
import { answerRow, makeReview, optionsFor, type RowToShow, timePhases } from '../../concordance/pages.ts';
import { checkKeyed, isSaidByFacts, keysInOrder, learnSoon, type Waiver, waiversOf } from '../../concordance/public.ts';
import { factContext } from '../../directory/public.ts';
import { loadText, renderText, type SourceParagraph } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { circularFacts } from '../circular-facts.ts';
import { placeOf } from '../circular-frame.tsx';
import { comparable } from './check-circular.ts';

/** A paragraph of a circular as it is typed, in every version, checked again and not saved. */
export async function recheckParagraph(c: Request, circular: Circular): Promise<Response> {
  const phases = timePhases();
  const typed = await readTyped(c);
  const value = (name: string) => typedValue({ typed, problems: {} }, name);
  const { db } = c.var;
  const key = value('place');
  const [text, facts] = await Promise.all([loadText(db, circular.textId), circularFacts(db, circular, placeOf(c))]);
  phases.mark('read');
  const posted = (language: Language): string | undefined => {
    if (asLanguage(value('language')) === language) return value('after');
    return typed[`text-${language}`] === undefined ? undefined : value(`text-${language}`);
  };
  const rendered = circular.languages.flatMap((language) => {
    const own = (text.versions[language] ?? []).find((one) => one.key === key);
    const kind: SourceParagraph['kind'] = own?.kind ?? 'paragraph';
    const source = (posted(language) ?? own?.source ?? '').slice(0, 8000);
    return source.trim() === ''
      ? []
      : [{ language, blocks: renderText([{ key, kind, source }], facts, language, factContext(language)).blocks }];
  });
  const compared = comparable(rendered);
  phases.mark('render');
  await learnSoon(compared);
  phases.mark('spelling');
  const options = await optionsFor(c.var.db, compared, circular.organizationId);
  phases.mark('options');
  const findings = checkKeyed(compared, { ...options, withoutFormat: ['format-spaces'] }).findings.filter(
    (found) => !isSaidByFacts(found, rendered),
  );
  phases.mark('check');
  const rows = keysInOrder(compared).map(
    (each): RowToShow => ({
      key: each,
      texts: compared.flatMap(({ language, paragraphs }) =>
        paragraphs.filter((one) => one.key === each).map((one) => ({ language, text: one.text })),
      ),
    }),
  );
  const waivers = await waiversIn(c, circular, rows, findings);
  phases.mark('waivers');
  const parts = { rows, findings, waivers, questions: [], unjudged: [], from: Number(value('number')) || 1 };
  const review = makeReview({ ...parts, versions: circular.languages.map((language) => ({ language })) });
  return answerRow(c, review, { path: '', may: [], scopes: [], colleagues: [] }, phases);
}

async function waiversIn(
  c: Request,
  { textId }: Circular,
  rows: readonly RowToShow[],
  findings: ReturnType<typeof checkKeyed>['findings'],
) {
  const [known, rowsOfText] = await Promise.all([
    waiversOf(
      c.var.db,
      findings.map((finding) => ({ finding, texts: rows.find(({ key }) => key === finding.key)?.texts ?? [], title: textId })),
    ),
    c.var.db.selectFrom('waiver').selectAll().where('text_id', '=', textId).execute(),
  ]);
  for (const row of rowsOfText) {
    const waiver: Waiver = { scope: 'document', reason: row.reason, byName: row.waived_by_name, at: row.waived_at };
    known.set(row.finding, waiver);
  }
  return known;
}
