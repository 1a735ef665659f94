import { fromJson, type Handle, type Transaction } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';
import type { Signatory } from '../clearance/public.ts';
import { type AddresseeRule, type Confidence, confidences } from '../directory/public.ts';

/** Where the installation stands on the web: the beginning of every address that a letter prints. */
export type Place = { publicUrl: string };

export type Issuance = { reference: string; datedOn: string; issuedAt: Date; issuedByName: string };
/** What a letter is for; each kind has its own template, series and rules. */
export const circularKinds = ['invitation', 'convocation', 'reminder', 'information', 'note-verbale', 'reply', 'bulletin'] as const;
export type CircularKind = (typeof circularKinds)[number];
export type Circular = {
  id: string;
  kind: CircularKind;
  meetingId?: string;
  callId?: string;
  organizationId: string;
  textId: string;
  originalLanguage: Language;
  languages: Language[];
  /** Versions equally authentic with the original. */
  authentic: Language[];
  addresseeRule: AddresseeRule;
  /** In the order in which they sign. */
  signatories: Signatory[];
  /** Set on a letter that is not for everyone; its mark is printed in every version. */
  confidence?: Confidence;
  /** Of a corrigendum: the letter as first issued, and which corrigendum of it this is. */
  corrects?: { id: string; number: number };
  /** Of a reply: the letter it answers, in the register of incoming letters. */
  repliesTo?: string;
  createdAt: Date;
  createdByName: string;
  issuance?: Issuance;
};

/** Under which kind of subject the mailroom has the letters of a first dispatch. */
export function mailKindOf({ kind }: Pick<Circular, 'kind'>): 'dispatch' | 'bulletin' {
  return kind === 'bulletin' ? 'bulletin' : 'dispatch';
}

/** The circular of this id; undefined when there is none. */
export async function findCircular(db: Handle, id: string): Promise<Circular | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
  const [row] = await rowsOf(db, (query) => query.where('c.id', '=', id));
  return row ? readCircular(row, await signatoriesOf(db, [id])) : undefined;
}

/** The same, locked until the transaction ends: every act that changes a circular takes it first, so that acts follow one another. */
export async function lockCircular(tx: Transaction, id: string): Promise<Circular | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
  await tx.selectFrom('circular').select('id').where('id', '=', id).forUpdate().execute();
  return findCircular(tx, id);
}

/** All circulars, the newest first; of one meeting where given. */
export async function listCirculars(db: Handle, filter: { meetingId?: string } = {}): Promise<Circular[]> {
  const { meetingId } = filter;
  const rows = await rowsOf(db, (query) => (meetingId ? query.where('c.meeting_id', '=', meetingId) : query));
  const signatories = await signatoriesOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => readCircular(row, signatories));
}

type Query = ReturnType<typeof allCirculars>;
type Row = Awaited<ReturnType<typeof rowsOf>>[number];
type SignatoryRow = Awaited<ReturnType<typeof signatoriesOf>>[number];

const allCirculars = (db: Handle) =>
  db
    .selectFrom('circular as c')
    .leftJoin('issuance as i', 'i.circular_id', 'c.id')
    .selectAll('c')
    .select(['i.reference', 'i.dated_on', 'i.issued_at', 'i.issued_by_name']);

async function rowsOf(db: Handle, narrow: (query: Query) => Query) {
  return narrow(allCirculars(db)).orderBy('c.created_at', 'desc').orderBy('c.id', 'desc').execute();
}

async function signatoriesOf(db: Handle, circularIds: string[]) {
  if (circularIds.length === 0) return [];
  return db.selectFrom('circular_signatory').selectAll().where('circular_id', 'in', circularIds).orderBy('position').execute();
}

function readCircular(row: Row, signatories: SignatoryRow[]): Circular {
  return {
    id: row.id,
    kind: row.kind as CircularKind,
    meetingId: row.meeting_id ?? undefined,
    callId: row.call_id ?? undefined,
    organizationId: row.organization_id,
    textId: row.text_id,
    originalLanguage: row.original_language as Language,
    languages: row.languages as Language[],
    authentic: row.authentic as Language[],
    addresseeRule: fromJson<AddresseeRule>(row.addressee_rule),
    signatories: signatories
      .filter((each) => each.circular_id === row.id)
      .map((each) => ({ postId: each.post_id, organizationId: each.organization_id })),
    confidence: confidences.find((each) => each === row.confidence),
    ...(row.corrects && row.correction ? { corrects: { id: row.corrects, number: row.correction } } : {}),
    ...(row.replies_to ? { repliesTo: row.replies_to } : {}),
    createdAt: row.created_at,
    createdByName: row.created_by_name,
    issuance: readIssuance(row),
  };
}

function readIssuance({ reference, dated_on, issued_at, issued_by_name }: Row): Issuance | undefined {
  if (!reference || !dated_on || !issued_at) return undefined;
  return { reference, datedOn: dated_on, issuedAt: issued_at, issuedByName: issued_by_name ?? '' };
}
