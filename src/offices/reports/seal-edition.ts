import { type Answer, type Refused, refuse } from '../../platform/answer.ts';
import { json, type Transaction } from '../../platform/database/public.ts';
import { asScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { contentSha256, verificationCode } from '../archive/public.ts';
import {
  archiveIssued,
  type IssuedPaperRefusal,
  isSigningRefusal,
  type OfficialDocument,
  prepareIssued,
  type SigningRefusal,
  writeDocx,
} from '../documents/public.ts';
import { composeDocument, type EditionContent } from './compose-document.ts';
import { documentWords } from './document-words.ts';
import { type Edition, versionOrder } from './edition.ts';

export type SealRefusal = 'not-typeset' | 'typography' | SigningRefusal;
type Place = { publicUrl: string };
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Freezes every version with its digest and archives it as PDF, archival PDF and DOCX; answers the digests by language. */
export async function sealEdition(
  tx: Transaction,
  content: EditionContent,
  place: Place,
): Promise<Answer<{ seals: Record<string, string> }, SealRefusal>> {
  const seals: Record<string, string> = {};
  const versions: OfficialDocument[] = [];
  for (const language of versionOrder(content.edition)) {
    const document = withCode(await composeDocument(tx, content, language), place);
    const digest = contentSha256(document);
    await tx
      .insertInto('edition_seal')
      .values({ edition_id: content.edition.id, language, content: json(document), sha256: digest })
      .execute();
    seals[language] = digest;
    versions.push(document);
  }
  for (const document of versions) {
    const refused = await archiveVersion(tx, content, document, versions);
    if (refused) return refused;
  }
  return (await archiveTogether(tx, content, versions)) ?? { ok: true, seals };
}

/** The code is made from the version without it, so that it can be printed on the version. */
function withCode(document: OfficialDocument, { publicUrl }: Place): OfficialDocument {
  const code = verificationCode(contentSha256(document));
  const screen = asScreenLanguage(document.language) ?? 'en';
  const label = speak(documentWords, screen)('code');
  return { ...document, verification: { code, url: `${publicUrl}/${screen}/verify/${code}`, label } };
}

async function archiveVersion(
  tx: Transaction,
  { edition }: EditionContent,
  document: OfficialDocument,
  texts: OfficialDocument[],
): Promise<Refused<SealRefusal> | undefined> {
  const prepared = await prepareIssued([document], { texts });
  if (!prepared.ok) return notSealed(prepared, document.language);
  await archiveIssued(tx, issueOf(edition, document), prepared.paper, [{ mediaType: docx, bytes: await writeDocx(document) }]);
  return undefined;
}

/** The writer mends the typography by what is said of it; anything else is told as a whole. */
function notSealed({ refusal }: Refused<IssuedPaperRefusal>, language: string): Refused<SealRefusal> {
  const { code, characters, ...facts } = refusal;
  if (code === 'typography' || isSigningRefusal(code)) return refuse(code, facts);
  return refuse('not-typeset', { language, reason: code, characters });
}

/** All versions in one file, under the code `mul` of ISO 639 for several languages. */
async function archiveTogether(
  tx: Transaction,
  { edition }: EditionContent,
  versions: OfficialDocument[],
): Promise<Refused<SealRefusal> | undefined> {
  const original = versions.find(({ language }) => language === edition.originalLanguage);
  if (versions.length < 2 || !original) return undefined;
  const prepared = await prepareIssued(versions);
  if (!prepared.ok) return notSealed(prepared, 'mul');
  await archiveIssued(tx, { ...issueOf(edition, original), language: 'mul' }, prepared.paper);
  return undefined;
}

function issueOf(edition: Edition, document: OfficialDocument) {
  return {
    kind: 'report' as const,
    subject: { kind: 'edition', id: edition.id },
    language: document.language,
    reference: edition.symbol,
    title: document.title,
    issuedBy: document.letterheads[0]?.organization ?? '',
    audience: speak(documentWords, asScreenLanguage(document.language) ?? 'en')('audience'),
  };
}
