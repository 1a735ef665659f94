import type { Handle } from '../../platform/database/public.ts';
import { fromJson } from '../../platform/database/public.ts';
import { type Language, screenLanguageFor } from '../../platform/language.ts';
import { documentsOf } from '../archive/public.ts';
import { answerPath, findCall } from '../calls/public.ts';
import { listBodies } from '../directory/public.ts';
import { type OfficialDocument, writeHtml, writeText } from '../documents/public.ts';
import { inLanguage, type Signature, withoutIsolates } from '../languages/public.ts';
import type { LetterInput } from '../mailroom/public.ts';
import { leavingAddress } from './bulletins/bulletin-readers.ts';
import { leaveHtml, leaveText } from './bulletins/leave-block.ts';
import type { Circular, Place } from './circular.ts';
import { circularFacts } from './circular-facts.ts';
import { titleOfCorrigendum } from './corrigenda/corrigendum-block.ts';
import { standingVersions } from './corrigenda/family.ts';
import { enclosuresOf, fileFor } from './enclosures/enclosures.ts';
import type { Rewrite } from './reminders/write-reminder.ts';
import { type OwnLink, ownLinkHtml, ownLinkText } from './signing/own-link-block.ts';

/** To whom one letter goes, in the language it is sent in. */
export type Recipient = { key: string; bodyId?: string; name: string; email: string; language: Language };
/** Writes the letter of one recipient; everything that all share was made before. */
export type WriteLetter = (recipient: Recipient) => LetterInput;

type Shared = {
  document: OfficialDocument;
  html: string;
  text: string;
  attachments: { documentId: string }[];
  from: { name: string; address: string };
};

/** Prepares the e-mails of an issued circular: per language the signed letter as HTML and text, its PDF and enclosures by document id; `rewrite` makes another text of it (a reminder). */
export async function prepareLetters(
  db: Handle,
  circular: Circular,
  place: Place,
  subject: LetterInput['subject'],
  rewrite: Rewrite = (document) => document,
): Promise<WriteLetter> {
  const shared = await shareByLanguage(db, circular, rewrite, subject.kind === 'reminder');
  const linkFor = await prepareLinks(db, circular, place);
  const contact = (await circularFacts(db, circular, place))['contact.email'];
  const replyTo = contact?.fact === 'code' ? contact.value : undefined;
  const answers = await answeredMessage(db, circular);
  const leaveAt = subject.kind === 'bulletin' ? await leavingAddress(db, place) : undefined;
  return (recipient) => {
    const own = shared.get(recipient.language);
    if (!own) throw new Error(`no issued version in ${recipient.language}`);
    const foot = footOf(recipient, linkFor(recipient), leaveAt?.(recipient.email));
    return {
      subject,
      recipientKey: recipient.key,
      bodyId: recipient.bodyId,
      toName: recipient.name,
      toAddress: recipient.email,
      fromName: own.from.name,
      fromAddress: own.from.address,
      ...(replyTo ? { replyTo } : {}),
      ...(answers ? { inReplyTo: answers } : {}),
      language: recipient.language,
      subjectLine: subjectLineOf(own.document, circular.corrects !== undefined),
      textPart: [own.text, ...foot.texts].join('\n\n'),
      htmlPart: own.html.replace('</body>', () => `${foot.html}</body>`),
      attachments: own.attachments,
      keepsQuiet: true,
      ...(leaveAt ? { unsubscribeUrl: leaveAt(recipient.email) } : {}),
    };
  };
}

/** What is this reader's own under the letter: the link to the call, and where a bulletin is left. */
function footOf({ language }: Recipient, link: OwnLink | undefined, leaveUrl: string | undefined): { texts: string[]; html: string } {
  const texts = [link && ownLinkText(link), leaveUrl && leaveText(language, leaveUrl)];
  const blocks = [link && ownLinkHtml(link), leaveUrl && leaveHtml(language, leaveUrl)];
  return { texts: texts.filter((each) => each !== undefined), html: blocks.flatMap((each) => (each ? [`${each}\n`] : [])).join('') };
}

/** The e-mail that a reply answers, so that both stand in one thread. */
async function answeredMessage(db: Handle, { repliesTo }: Circular): Promise<string | undefined> {
  if (!repliesTo) return undefined;
  const row = await db.selectFrom('received_letter').select('message_id').where('id', '=', repliesTo).executeTakeFirst();
  return row?.message_id ?? undefined;
}

/** `asItStands`: with the paper of the last corrigendum attached, as a reminder never sends a text that was replaced. */
async function shareByLanguage(db: Handle, circular: Circular, rewrite: Rewrite, asItStands: boolean): Promise<Map<Language, Shared>> {
  const versions = await db.selectFrom('issued_version').selectAll().where('circular_id', '=', circular.id).execute();
  const enclosures = await enclosedDocuments(db, circular);
  const standing = asItStands ? await standingVersions(db, circular.id) : undefined;
  return new Map(
    versions.map((version) => {
      const language = version.language as Language;
      const document = withoutHandwriting(rewrite(fromJson<OfficialDocument>(version.document), language));
      return [
        language,
        {
          document,
          html: writeHtml(document),
          text: writeText(document),
          from: senderOf(document),
          attachments: [{ documentId: standing?.get(language)?.pdfId ?? version.pdf_id }, ...enclosures(language)],
        },
      ];
    }),
  );
}

/** The subject of the letter; a confidential one is named by its mark and reference alone, as subject lines are read by many. */
function subjectLineOf({ confidential, reference, title, language }: OfficialDocument, isCorrigendum: boolean): string {
  if (confidential) return [confidential, reference].filter(Boolean).join(' · ');
  return isCorrigendum ? titleOfCorrigendum(title, language) : title;
}

/** Mail programs drop pictures that stand in a mail: there the printed mark says that the letter was signed. */
function withoutHandwriting(document: OfficialDocument): OfficialDocument {
  const plain = ({ image: _image, ...signature }: Signature): Signature => signature;
  const blocks = document.blocks.map((block) => (block.kind === 'signatures' ? { ...block, blocks: block.blocks.map(plain) } : block));
  return { ...document, blocks };
}

/** The archived file of each enclosure for readers of a language. */
async function enclosedDocuments(db: Handle, circular: Circular): Promise<(language: Language) => { documentId: string }[]> {
  const enclosures = await enclosuresOf(db, circular.id);
  const archived = await Promise.all(
    enclosures.map(async (enclosure) => ({ enclosure, documents: await documentsOf(db, 'enclosure', enclosure.id) })),
  );
  return (language) =>
    archived.flatMap(({ enclosure, documents }) => {
      const file = fileFor(enclosure, language, circular.originalLanguage);
      const document = documents.find((each) => each.language === file?.language);
      return document ? [{ documentId: document.id }] : [];
    });
}

/** The sender as the letterhead has it: the first organization, and its first e-mail address. */
function senderOf({ letterheads }: OfficialDocument): Shared['from'] {
  const contacts = letterheads.flatMap((head) => head.contacts.map(({ value }) => withoutIsolates(value).trim()));
  return {
    name: letterheads[0]?.organization ?? '',
    address: contacts.find((value) => /^[^\s@]+@[^\s@]+$/.test(value)) ?? 'secretariat@chancery.example',
  };
}

/** Each body's own link to the call, worded in the recipient's language; none without a call. */
export async function prepareLinks(
  db: Handle,
  circular: Circular,
  { publicUrl }: Place,
): Promise<(recipient: Recipient) => OwnLink | undefined> {
  const call = circular.callId ? await findCall(db, circular.callId) : undefined;
  if (!call) return () => undefined;
  const bodies = await listBodies(db);
  const names = new Map(bodies.map((body) => [body.id, body.names.formal]));
  return ({ bodyId, language }) => {
    if (!bodyId) return undefined;
    const url = `${publicUrl}/${screenLanguageFor(language)}${answerPath(call, bodyId)}`;
    return { language, body: inLanguage(names.get(bodyId), language), url };
  };
}
