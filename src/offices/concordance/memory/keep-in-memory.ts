import { type Actor, permit, staff } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { fromJson, type Handle, inTransaction, json, newId } from '../../../platform/database/public.ts';
import { canonicalJson, sha256 } from '../../../platform/digest.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { readTmx } from '../../languages/public.ts';
import { indexMemory, type MemoryEntry, type MemoryIndex } from './search-memory.ts';

/** Where cleared paragraphs come from. */
export type MemorySource = { kind: 'circular' | 'report' | 'file'; id: string; title: string };
export type ClearedVersion = { language: Language; paragraphs: readonly { key: string; text: string }[] };
type KeepRefusal = 'not-signed-in' | 'not-permitted';

/** Remembers the paragraphs of cleared versions that say the same, each once; answers how many were new. */
export async function keepInMemory(
  db: Handle,
  actor: Actor,
  source: MemorySource,
  versions: readonly ClearedVersion[],
): Promise<Answer<{ kept: number }, KeepRefusal>> {
  const keys = [...new Set(versions.flatMap(({ paragraphs }) => paragraphs.map(({ key }) => key)))];
  const units = keys.map((key) =>
    Object.fromEntries(
      versions.flatMap(({ language, paragraphs }) => {
        const text = paragraphs
          .find((one) => one.key === key)
          ?.text.replace(/[\u2066-\u2069]/g, '')
          .trim();
        return text ? [[language, text] as const] : [];
      }),
    ),
  );
  return keepUnits(db, actor, source, units);
}

/** Takes in a translation memory; wordings in other languages than ours are left out. */
export async function importMemory(
  db: Handle,
  actor: Actor,
  { name, text }: { name: string; text: string },
): Promise<Answer<{ kept: number }, KeepRefusal | 'memory-file-unread'>> {
  const read = readTmx(text);
  if (!read.ok) return refuse('memory-file-unread');
  const units = read.memory.units.map(({ wordings }) =>
    Object.fromEntries(
      wordings.flatMap(({ language, text: wording }) => {
        const own = asLanguage(language.slice(0, 2).toLowerCase());
        return own && wording.trim() !== '' ? [[own, wording.trim()] as const] : [];
      }),
    ),
  );
  return keepUnits(db, actor, { kind: 'file', id: name, title: name }, units);
}

async function keepUnits(
  db: Handle,
  actor: Actor,
  source: MemorySource,
  units: readonly Partial<Record<Language, string>>[],
): Promise<Answer<{ kept: number }, KeepRefusal>> {
  const refused = permit(actor, ...staff);
  if (refused) return refused;
  const rows = units
    .filter((unit) => Object.keys(unit).length > 1)
    .map((unit) => ({
      id: newId(),
      digest: sha256(canonicalJson(unit)),
      wordings: json(unit),
      source_kind: source.kind,
      source_id: source.id,
      source_title: source.title.slice(0, 300),
      kept_at: now(),
    }));
  return inTransaction(db, async (tx) => {
    let kept = 0;
    for (let from = 0; from < rows.length; from += 1000) {
      const added = await tx
        .insertInto('memory_unit')
        .values(rows.slice(from, from + 1000))
        .onConflict((conflict) => conflict.column('digest').doNothing())
        .returning('id')
        .execute();
      kept += added.length;
    }
    if (kept > 0) await writeJournal(tx, actor, 'memory.keep', { kind: source.kind, id: source.id }, { paragraphs: kept });
    return { ok: true, kept };
  });
}

type Kept = { revision: string; entries: MemoryEntry[]; indexes: Map<Language, MemoryIndex> };
const remembered = new WeakMap<object, Kept>();

/** The whole memory made ready to be searched from a language; read anew only when something was added. */
export async function memoryFrom(db: Handle, language: Language): Promise<MemoryIndex> {
  const kept = await readMemory(db);
  const index = kept.indexes.get(language) ?? indexMemory(kept.entries, language);
  kept.indexes.set(language, index);
  return index;
}

/** Every entry of the memory, the newest first. */
export async function memoryEntries(db: Handle): Promise<MemoryEntry[]> {
  return (await readMemory(db)).entries;
}

async function readMemory(db: Handle): Promise<Kept> {
  const { n, newest } = await db
    .selectFrom('memory_unit')
    .select(({ fn }) => [fn.countAll<string>().as('n'), fn.max('kept_at').as('newest')])
    .executeTakeFirstOrThrow();
  const revision = `${n} ${newest?.toISOString() ?? ''}`;
  const known = remembered.get(db);
  if (known?.revision === revision) return known;
  const rows = await db.selectFrom('memory_unit').selectAll().orderBy('kept_at', 'desc').orderBy('id').execute();
  const entries = rows.map(
    (row): MemoryEntry => ({
      wordings: fromJson<MemoryEntry['wordings']>(row.wordings),
      source: row.source_title,
      keptOn: row.kept_at.toISOString().slice(0, 10),
    }),
  );
  const made: Kept = { revision, entries, indexes: new Map() };
  remembered.set(db, made);
  return made;
}
