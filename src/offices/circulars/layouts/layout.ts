import type { Actor } from '../../../platform/actor.ts';
import type { Answer } from '../../../platform/answer.ts';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import { type ChangeRefusal, changeDraft } from '../change-circular.ts';
import type { Circular, Place } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';

export const versionOrders = ['original', 'listed', 'arabic'] as const;
export type VersionOrder = (typeof versionOrders)[number];
/** `original`: the original first; `listed`: as the letter lists its languages; `arabic`: Arabic first. */
export type CircularLayout = { order: VersionOrder; archiveTogether: boolean };

/** How a circular's versions stand in one file; where nothing is stated, as the organization's last letter had it. */
export async function layoutOf(db: Handle, circular: Circular): Promise<CircularLayout> {
  const row = await db
    .selectFrom('circular_layout as l')
    .innerJoin('circular as c', 'c.id', 'l.circular_id')
    .select(['l.version_order', 'l.archive_together'])
    .where('c.organization_id', '=', circular.organizationId)
    .orderBy((order) => order.case().when('c.id', '=', circular.id).then(0).else(1).end())
    .orderBy('c.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const order = versionOrders.find((each) => each === row?.version_order) ?? 'original';
  return { order, archiveTogether: row?.archive_together ?? false };
}

/** States the order of the versions in one file, and whether that file is archived at issue. Refuses an issued letter. */
export async function setLayout(db: Handle, actor: Actor, id: string, layout: CircularLayout): Promise<Answer<object, ChangeRefusal>> {
  return changeDraft<object, ChangeRefusal>(db, actor, id, async (tx) => {
    const row = { version_order: layout.order, archive_together: layout.archiveTogether };
    await tx
      .insertInto('circular_layout')
      .values({ circular_id: id, ...row })
      .onConflict((conflict) => conflict.column('circular_id').doUpdateSet(row))
      .execute();
    await writeJournal(tx, actor, 'circulars.lay', { kind: 'circular', id }, { ...layout });
    return { ok: true };
  });
}

/** The languages of a circular in the order in which its versions stand in one file. */
export function orderVersions({ languages, originalLanguage }: Circular, order: VersionOrder): Language[] {
  const first = order === 'original' ? originalLanguage : order === 'arabic' ? 'ar' : undefined;
  return [...languages].sort((a, b) => Number(b === first) - Number(a === first));
}

/** Every version as issued, else as it would be printed now, in the stated order. */
export async function versionsToLay(db: Handle, circular: Circular, place: Place): Promise<OfficialDocument[]> {
  const { order } = await layoutOf(db, circular);
  const documents = circular.issuance ? await issuedVersions(db, circular.id) : await draftVersions(db, circular, place);
  return orderVersions(circular, order).flatMap((language) => documents.find((document) => document.language === language) ?? []);
}

/** The frozen versions of an issued circular. */
export async function issuedVersions(db: Handle, circularId: string): Promise<OfficialDocument[]> {
  const rows = await db.selectFrom('issued_version').select('document').where('circular_id', '=', circularId).execute();
  return rows.map(({ document }) => fromJson<OfficialDocument>(document));
}

async function draftVersions(db: Handle, circular: Circular, place: Place): Promise<OfficialDocument[]> {
  const versions = await composeVersions(db, circular, place);
  return versions.map(({ document, language }) => ({ ...document, title: document.title || language }));
}
