import { compareVersions, findInVersions, termsOver } from '../../languages/public.ts';
import type { FileVersion } from '../reading/read-files.ts';
import { type CheckOptions, weigh } from './check-versions.ts';
import type { Check, CheckedFinding } from './checked-finding.ts';
import { preparePlaces } from './place-span.ts';
import { readFinding } from './read-finding.ts';
import { rowTexts } from './row-text.ts';

/**
 * The findings of one row after a paragraph of it was edited, with its neighbours for facts that moved: for checks while somebody types. The
 * pairing of the check before is kept; what concerns the whole text (names used twice, events told twice) waits for the next whole check.
 */
export function recheckRow(versions: readonly FileVersion[], check: Check, key: string, options: CheckOptions = {}): CheckedFinding[] {
  const at = check.rows.findIndex((row) => row.key === key);
  const rows = check.rows.slice(Math.max(0, at - 1), at + 2);
  const texts = new Map(rows.map((row) => [row.key, rowTexts(versions, row)]));
  const places = preparePlaces(versions, texts, check.sentences);
  const compared = versions.map(({ language }) => ({
    language,
    paragraphs: rows.flatMap((row) => {
      const own = texts.get(row.key)?.find((text) => text.language === language);
      return own ? [{ key: row.key, text: own.text }] : [];
    }),
  }));
  const terms = termsOver(options.terms);
  const alone = compared.map(({ language, paragraphs }) => ({ language, paragraphs: paragraphs.filter((one) => one.key === key) }));
  const found = [...compareVersions(compared, options), ...findInVersions({ ...options, versions: alone, terms })];
  const own = found.filter((finding) => finding.key === key).map((finding) => readFinding(finding, places));
  return weigh(own, options);
}
