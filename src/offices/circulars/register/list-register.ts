import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { bodyNames, foldText, nameBodies } from '../../directory/public.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import type { InLanguages } from '../../languages/public.ts';
import type { CircularKind } from '../circular.ts';
import { listReceived, type Way } from './register-letter.ts';

/** One line of a register. `subjects` are those of every version; `bodies` whom it went to or who sent it. */
export type RegisterLine = {
  id: string;
  reference: string;
  series: string;
  /** What letters of this series and kind are about in general, as the organization states it. */
  about?: InLanguages;
  on: string;
  kind?: CircularKind;
  way?: Way;
  languages: Language[];
  subjects: Partial<Record<Language, string>>;
  bodyIds: string[];
  /** As an incoming letter names its sender; the mark of a confidential letter of ours. */
  sender?: string;
  theirReference?: string;
  /** Of a corrigendum: the letter corrected; of a reply: the letter answered. */
  refersTo?: string;
};
export type RegisterFilter = { query?: string; series?: string; year?: string; bodyId?: string; kind?: string };

/** The register of outgoing letters: every issued letter, corrigenda included, the newest first. */
export async function listOutgoing(db: Handle): Promise<RegisterLine[]> {
  const rows = await db
    .selectFrom('issuance as i')
    .innerJoin('circular as c', 'c.id', 'i.circular_id')
    .leftJoin('issuance as r', 'r.circular_id', 'c.corrects')
    .leftJoin('letter_series as s', (join) => join.onRef('s.organization_id', '=', 'c.organization_id').onRef('s.kind', '=', 'c.kind'))
    .leftJoin('received_letter as l', 'l.id', 'c.replies_to')
    .select([
      'c.id',
      'c.kind',
      's.subject as about',
      'c.languages',
      'i.reference',
      'i.series',
      'i.dated_on',
      'r.reference as corrected',
      'l.reference as answered',
    ])
    .orderBy('i.issued_at', 'desc')
    .execute();
  const versions = await db.selectFrom('issued_version').select(['circular_id', 'language', 'document']).execute();
  const addressees = await db.selectFrom('addressee').select(['circular_id', 'body_id']).distinct().execute();
  const bodies = Map.groupBy(addressees, ({ circular_id }) => circular_id);
  const texts = Map.groupBy(versions, ({ circular_id }) => circular_id);
  return rows.map((row) => ({
    ...{ id: row.id, reference: row.reference, series: row.series, on: row.dated_on, kind: row.kind as CircularKind },
    ...(row.about ? { about: fromJson<InLanguages>(row.about) } : {}),
    languages: row.languages as Language[],
    subjects: Object.fromEntries((texts.get(row.id) ?? []).map(({ language, document }) => [language, titleOf(document)])),
    bodyIds: (bodies.get(row.id) ?? []).map(({ body_id }) => body_id),
    ...((row.corrected ?? row.answered) ? { refersTo: row.corrected ?? row.answered ?? '' } : {}),
  }));
}

/** The subject; a confidential letter stands in the register by its mark alone, as registers are read by many. */
function titleOf(document: unknown): string {
  const { confidential, title } = fromJson<OfficialDocument>(document);
  return confidential ?? title;
}

/** The register of incoming letters, the newest first. */
export async function listIncoming(db: Handle): Promise<RegisterLine[]> {
  const letters = await listReceived(db);
  const answered = letters.flatMap(({ answers }) => answers ?? []);
  const ours = answered.length > 0 ? await db.selectFrom('issuance').selectAll().where('circular_id', 'in', answered).execute() : [];
  return letters.map(({ id, reference, receivedOn, way, language, subject, bodyId, sender, theirReference, answers }) => ({
    ...{ id, reference, series: reference.split('/')[0] ?? '', on: receivedOn, way, languages: [language], sender },
    subjects: { [language]: subject },
    bodyIds: bodyId ? [bodyId] : [],
    ...(theirReference ? { theirReference } : {}),
    ...(answers ? { refersTo: ours.find((each) => each.circular_id === answers)?.reference ?? '' } : {}),
  }));
}

/**
 * The lines that meet a filter. The query is read in any language and script as a search sees it: each of its words begins a word of the
 * reference, a subject in any version, or a name of a body, with or without accents, hamza or the Arabic article.
 */
export async function filterRegister(db: Handle, lines: readonly RegisterLine[], filter: RegisterFilter): Promise<RegisterLine[]> {
  const { series, year, bodyId, kind } = filter;
  const near = lines.filter(
    (line) =>
      (!series || line.series === series) &&
      (!year || line.on.startsWith(year)) &&
      (!bodyId || line.bodyIds.includes(bodyId)) &&
      (!kind || (line.kind ?? line.way) === kind),
  );
  const wanted = foldText(filter.query ?? '')
    .split(' ')
    .filter(Boolean);
  if (wanted.length === 0) return near;
  const names = await bodyNames(db, [...new Set(near.flatMap(({ bodyIds }) => bodyIds))]);
  const folded = new Map(
    [...names].map(([id, each]) => [
      id,
      foldText([each.short, each.formal, each.acronym].flatMap((by) => Object.values(by ?? {})).join(' ')),
    ]),
  );
  return near.filter((line) => {
    const own = foldText(
      [
        line.reference,
        line.theirReference,
        line.refersTo,
        line.sender,
        ...Object.values(line.subjects),
        ...Object.values(line.about ?? {}),
      ].join(' '),
    );
    const words = ` ${own} ${line.bodyIds.map((id) => folded.get(id) ?? '').join(' ')}`;
    return wanted.every((word) => ['', ...prefixes].some((before) => words.includes(` ${before}${word}`)));
  });
}

/** The Arabic article, conjunctions and prepositions that are written together with the word they precede. */
const prefixes = ['ال', 'و', 'وال', 'بال', 'لل', 'ل', 'ب'];

/** The bodies of a register by name, for its filter. */
export async function bodiesOfRegister(
  db: Handle,
  lines: readonly RegisterLine[],
  language: Language,
): Promise<{ id: string; name: string }[]> {
  const ids = [...new Set(lines.flatMap(({ bodyIds }) => bodyIds))];
  const names = await nameBodies(db, ids, language);
  const { compare } = new Intl.Collator(language);
  return ids.map((id) => ({ id, name: names.get(id) ?? '' })).sort((a, b) => compare(a.name, b.name));
}
