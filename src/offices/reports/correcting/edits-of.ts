import type { EditedText } from '../../concordance/pages.ts';
import { type CheckedFinding, mendSource, tellOnly } from '../../concordance/public.ts';
import type { EditionCheck } from '../check-edition.ts';

/** Where a paragraph of an edition is written: the activity, and its own key there; undefined for what the edition words itself. */
export type EntryPlace = { activityId: string; key: string };
/** What accepting a suggestion changes: `place` is the paragraph's key in the edition. */
export type EntryMend = EditedText & { after: string };

/** Reads the key of an edition's paragraph. */
export function placeOfEntry(key: string): EntryPlace | undefined {
  const [, activityId, own] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(p\d+)$/.exec(key) ?? [];
  return activityId && own ? { activityId, key: own } : undefined;
}

/** The sources of a paragraph in every version that has it. */
export function editsOf({ texts }: Pick<EditionCheck, 'texts'>, key: string): EditedText[] {
  const place = placeOfEntry(key);
  const versions = place && texts.get(place.activityId)?.text.versions;
  if (!place || !versions) return [];
  return Object.entries(versions).flatMap(([code, paragraphs]) =>
    paragraphs
      .filter((one) => one.key === place.key)
      .map(({ source }) => ({ language: code as keyof typeof versions, place: key, text: source })),
  );
}

/** The mend that a finding suggests, in the source of its paragraph. */
export function mendOfEntry(check: Pick<EditionCheck, 'texts'>, finding: CheckedFinding): EntryMend | undefined {
  const span = finding.suggestion && finding.spans[finding.suggestion.span];
  const own = span && editsOf(check, finding.key).find(({ language }) => language === span.language);
  const after = own && mendSource(own.text, finding);
  return own && after !== undefined ? { ...own, after } : undefined;
}

/** The finding as it is offered: a suggestion that the source cannot take is told only. */
export function offered<F extends CheckedFinding>(check: Pick<EditionCheck, 'texts'>, finding: F): CheckedFinding {
  return finding.suggestion && !mendOfEntry(check, finding) ? tellOnly(finding) : finding;
}
