import { fromJson, type Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import type { OfficialDocument } from '../documents/public.ts';
import { composeDocument, readContent } from './compose-document.ts';
import { type Edition, findEdition, versionOrder } from './edition.ts';

/** One language version of an edition: as sealed once it is decided, else as the register stands now. Throws on an unknown edition. */
export async function editionDocument(db: Handle, editionId: string, language: ScreenLanguage): Promise<OfficialDocument> {
  const edition = await findEdition(db, editionId);
  if (!edition) throw new Error(`unknown edition: ${editionId}`);
  const [document] = await documentsOf(db, edition, [language]);
  if (!document) throw new Error(`edition ${edition.symbol} has no version in ${language}`);
  return document;
}

/** All language versions of an edition in the order in which they stand in the one file: Arabic first or last. */
export async function editionDocuments(db: Handle, editionId: string): Promise<OfficialDocument[]> {
  const edition = await findEdition(db, editionId);
  if (!edition) throw new Error(`unknown edition: ${editionId}`);
  return documentsOf(db, edition, versionOrder(edition));
}

async function documentsOf(db: Handle, edition: Edition, languages: ScreenLanguage[]): Promise<OfficialDocument[]> {
  if (edition.decision) return sealedDocuments(db, edition, languages);
  const content = await readContent(db, edition);
  return Promise.all(languages.map((language) => composeDocument(db, content, language)));
}

async function sealedDocuments(db: Handle, edition: Edition, languages: ScreenLanguage[]): Promise<OfficialDocument[]> {
  const rows = await db.selectFrom('edition_seal').select(['language', 'content']).where('edition_id', '=', edition.id).execute();
  return languages.flatMap((language) => {
    const row = rows.find((seal) => seal.language === language);
    return row ? [fromJson<OfficialDocument>(row.content)] : [];
  });
}
