import type { Transaction } from '../../../platform/database/public.ts';
import { allLanguages } from '../../../platform/language.ts';
import type { LineChange, PlannedLine } from './import-plan.ts';
import type { PlannedBody } from './import-plan-body.ts';
import type { RowWriter } from './import-write-rows.ts';

/** `source` is the file, as the ground of a status. */
type Storing = { on: string; source: string };

/** Writes a body that a line adds, with its names in every language; answers its id. */
export async function storeNewBody(
  writer: RowWriter,
  { slug, kind, country, names, acronym, letters, website }: PlannedBody,
): Promise<string> {
  const id = await writer.add('body', {
    slug,
    kind,
    country: country ?? null,
    correspondence_language: letters,
    website: website ?? null,
    parent_id: null,
  });
  for (const language of allLanguages) {
    const formal = names[language];
    if (formal) await writer.add('body_name', { body_id: id, language, short: formal, formal, acronym: acronym ?? null });
  }
  return id;
}

/** Writes what a line says of a body's status, group, language of letters and website; each holds from today. */
export async function storeBodyDetails(
  tx: Transaction,
  writer: RowWriter,
  bodyId: string,
  changes: PlannedLine['changes'],
  { on, source }: Storing,
): Promise<void> {
  const to = (act: LineChange['act']) => {
    const found = changes.find((change) => change.act === act);
    return found && 'to' in found ? found.to : undefined;
  };
  const [letters, website, status, group] = [to('letters'), to('website'), to('status'), to('group')];
  const columns = { ...(letters ? { correspondence_language: letters } : {}), ...(website ? { website } : {}) };
  if (Object.keys(columns).length > 0) await writer.change('body', bodyId, columns);
  if (status) await storeStatus(tx, writer, bodyId, status, { on, source });
  if (group) {
    const sits = await tx.selectFrom('body_group').select('id').where('body_id', '=', bodyId).where('represented', '=', true).execute();
    await writer.add('body_group', { body_id: bodyId, group_key: group, represented: sits.length === 0, valid_from: on, valid_to: null });
  }
}

async function storeStatus(tx: Transaction, writer: RowWriter, bodyId: string, status: string, { on, source }: Storing): Promise<void> {
  const open = await tx
    .selectFrom('body_status')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  if (open) await writer.change('body_status', open.id, { valid_to: on });
  await writer.add('body_status', { body_id: bodyId, status, valid_from: on, valid_to: null, source });
}
