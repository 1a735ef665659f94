import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import type { ExcludedBody, ResolvedAddressee } from '../../directory/public.ts';
import type { PostKind } from '../../languages/public.ts';
import { letterStates } from '../../mailroom/public.ts';
import { type Circular, mailKindOf } from '../circular.ts';
import { corrigendaOf } from './family.ts';

/** States of a letter that its addressee has, or will have: the others never got the text that is wrong. */
const received: readonly string[] = ['queued', 'claimed', 'sending', 'sent', 'in-doubt'];

/**
 * To whom a corrigendum goes: those to whom the letter, or a corrigendum before this one, went in one of its languages, at the same address,
 * once each. Undefined where nothing was dispatched before: then the corrigendum goes out by its own rule, as the first letter would have.
 */
export async function receiversOfCorrected(
  db: Handle,
  circular: Circular,
): Promise<{ addressees: ResolvedAddressee[]; excluded: ExcludedBody[] } | undefined> {
  if (!circular.corrects) return undefined;
  const rows = await addressedBefore(db, circular.corrects.id);
  if (rows.length === 0) return undefined;
  const dispatches = [...new Set(rows.map(({ dispatch_id }) => dispatch_id))];
  const letters = await letterStates(db, mailKindOf(circular), dispatches);
  const hasLetter = new Set(
    letters.filter(({ state }) => received.includes(state)).map((each) => `${each.subject_id} ${each.recipient_key}`),
  );
  const reached = rows.filter((row) => hasLetter.has(`${row.dispatch_id} ${row.post_id}`));
  const once = new Map(reached.map((row) => [row.post_id, row]));
  const addressees = [...once.values()].filter(({ language }) => circular.languages.some((own) => own === language)).map(readAddressee);
  return { addressees, excluded: [] };
}

/** The reference of the corrigendum that took the place of every version of a letter; undefined where none did. */
export async function replacedBy(db: Handle, circular: Circular): Promise<string | undefined> {
  const later = await corrigendaOf(db, circular.corrects?.id ?? circular.id);
  const isWhole = (own: readonly Language[]) => circular.languages.every((language) => own.includes(language));
  return later.findLast(({ number, reference, languages }) => reference && number > (circular.corrects?.number ?? 0) && isWhole(languages))
    ?.reference;
}

type Row = Awaited<ReturnType<typeof addressedBefore>>[number];

async function addressedBefore(db: Handle, rootId: string) {
  return db
    .selectFrom('addressee as a')
    .innerJoin('circular as c', 'c.id', 'a.circular_id')
    .innerJoin('dispatch as d', (join) => join.onRef('d.circular_id', '=', 'c.id').on('d.kind', '=', 'first'))
    .selectAll('a')
    .select('d.id as dispatch_id')
    .where((either) => either.or([either('c.id', '=', rootId), either('c.corrects', '=', rootId)]))
    .orderBy('d.dispatched_at')
    .orderBy('a.id')
    .execute();
}

function readAddressee(row: Row): ResolvedAddressee {
  return {
    bodyId: row.body_id,
    postId: row.post_id,
    ...(row.person_id ? { personId: row.person_id } : {}),
    name: row.name,
    postKind: row.post_kind as PostKind,
    ...(row.gender === 'female' || row.gender === 'male' ? { gender: row.gender } : {}),
    email: row.email,
    language: row.language as Language,
  };
}
