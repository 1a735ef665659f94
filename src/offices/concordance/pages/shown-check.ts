import type { Handle } from '../../../platform/database/public.ts';
import type { AlignedRows } from '../checking/align-rows.ts';
import { type CheckOptions, checkVersions } from '../checking/check-versions.ts';
import type { CheckedFinding, Unjudged } from '../checking/checked-finding.ts';
import { type RowText, rowTexts } from '../checking/row-text.ts';
import { type Waivable, type Waiver, waiversOf } from '../jobs/waive-difference.ts';
import type { FileVersion } from '../reading/read-files.ts';

export type ShownFinding = { number: number; finding: CheckedFinding; waiver?: Waiver };
export type ShownRow = { key: string; texts: RowText[]; findings: ShownFinding[] };
/** A check as its page shows it: rows of level paragraphs, each with its findings; accepted ones are kept apart by their waiver. */
export type ShownCheck = {
  versions: readonly FileVersion[];
  rows: ShownRow[];
  findings: ShownFinding[];
  unjudged: Unjudged[];
};

/** Checks versions and looks up what was accepted before. */
export async function showCheck(
  db: Handle,
  title: string,
  versions: readonly FileVersion[],
  unread: readonly Unjudged[],
  options: CheckOptions = {},
): Promise<ShownCheck> {
  const check = checkVersions(versions, options);
  const texts = textsOf(versions, check);
  const waivers = await waiversOf(
    db,
    check.findings.map((finding) => waivable(finding, texts, title)),
  );
  const findings = check.findings.map((finding, index): ShownFinding => {
    const waiver = waivers.get(finding.id);
    return { number: index + 1, finding, ...(waiver ? { waiver } : {}) };
  });
  const rows = check.rows.map(({ key }) => ({
    key,
    texts: texts.get(key) ?? [],
    findings: findings.filter(({ finding }) => finding.key === key),
  }));
  return { versions, rows, findings, unjudged: [...unread, ...check.unjudged] };
}

/** What a waiver of a finding is about. */
export function waivable(finding: CheckedFinding, texts: Map<string, RowText[]>, title: string): Waivable {
  return { finding, texts: texts.get(finding.key) ?? [], title };
}

/** The texts of every row. */
export function textsOf(versions: readonly FileVersion[], { rows }: Pick<AlignedRows, 'rows'>): Map<string, RowText[]> {
  return new Map(rows.map((row) => [row.key, rowTexts(versions, row)]));
}
