import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { InLanguages } from '../../languages/public.ts';

/** How an organization's paper looks: colours `#rrggbb`, margins in millimetres, size of a letter's text in points. What is left out stays usual. */
export type PaperStyle = {
  accent?: string;
  quiet?: string;
  serif?: string;
  sans?: string;
  top?: number;
  bottom?: number;
  side?: number;
  bodySize?: number;
  /** Where a letter's address stands: at the foot of the first page, or under the head. */
  addressAt?: 'foot' | 'head';
  /** Where a letter's reference stands: on the line of the date, in the head, or above the date. */
  referenceAt?: 'beside' | 'head' | 'above';
  dateAt?: 'end' | 'start';
};
export const confidences = ['confidential', 'strictly-confidential'] as const;
export type Confidence = (typeof confidences)[number];
export const enclosureRules = ['both', 'number', 'titles'] as const;
export type EnclosureRule = (typeof enclosureRules)[number];

/** The paper of an organization: its look, and the rules by which its letters are set. */
export type BodyPaper = {
  style: PaperStyle;
  enclosures: EnclosureRule;
  /** Whether a translation says what it was translated from. */
  namesOriginal: boolean;
  printsSignatureImages: boolean;
  /** The organization's own words of confidence, where the usual ones do not serve. */
  marks: Partial<Record<Confidence, InLanguages>>;
};
export const usualPaper: BodyPaper = { style: {}, enclosures: 'both', namesOriginal: false, printsSignatureImages: false, marks: {} };

/** The paper of a body; the usual one where nothing was set. */
export async function paperOf(db: Handle, bodyId: string): Promise<BodyPaper> {
  const row = await db.selectFrom('paper').selectAll().where('body_id', '=', bodyId).executeTakeFirst();
  if (!row) return usualPaper;
  const style: PaperStyle = {
    accent: row.accent ?? undefined,
    quiet: row.quiet ?? undefined,
    serif: row.serif ?? undefined,
    sans: row.sans ?? undefined,
    top: row.top_mm ?? undefined,
    bottom: row.bottom_mm ?? undefined,
    side: row.side_mm ?? undefined,
    bodySize: row.body_size_tenths === null ? undefined : row.body_size_tenths / 10,
    addressAt: row.address_at === 'head' ? 'head' : undefined,
    referenceAt: row.reference_at === 'head' || row.reference_at === 'above' ? row.reference_at : undefined,
    dateAt: row.date_at === 'start' ? 'start' : undefined,
  };
  return {
    style: withoutUsual(style),
    enclosures: enclosureRules.find((rule) => rule === row.enclosure_rule) ?? 'both',
    namesOriginal: row.names_original,
    printsSignatureImages: row.prints_signature_images,
    marks: fromJson<BodyPaper['marks']>(row.marks),
  };
}

/** The look without what is as usual, so that paper that nobody changed leaves no trace in a document. */
export function withoutUsual(style: PaperStyle): PaperStyle {
  const usual: PaperStyle = { addressAt: 'foot', referenceAt: 'beside', dateAt: 'end' };
  const entries = Object.entries(style).filter(([name, value]) => value !== undefined && value !== usual[name as keyof PaperStyle]);
  return Object.fromEntries(entries);
}
