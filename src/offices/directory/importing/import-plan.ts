import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { canonicalJson, sha256 } from '../../../platform/digest.ts';
import type { Language } from '../../../platform/language.ts';
import type { PostKind } from '../../languages/public.ts';
import type { BodyKind } from '../bodies/body-kinds.ts';
import { loadPosts, loadStatusDays } from './import-load-posts.ts';
import { bodyFinder } from './import-match-body.ts';
import type { PlannedBody } from './import-plan-body.ts';
import { type PlanDesk, planLine } from './import-plan-line.ts';
import type { CellFault } from './import-read-values.ts';
import type { ImportField, ImportMapping, ImportTable } from './import-table.ts';

export const importOutcomes = ['adds', 'changes', 'conflicts', 'ignored'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** Why a line is not stored. */
export type ConflictCode =
  | CellFault['code']
  | 'body-missing'
  | 'body-not-found'
  | 'body-ambiguous'
  | 'post-missing'
  | 'post-not-known'
  | 'post-several'
  | 'family-missing'
  | 'name-undivided'
  | 'other-script'
  | 'gender-unread'
  | 'language-unread'
  | 'email-not-one'
  | 'email-elsewhere'
  | 'email-in-file'
  | 'post-in-file'
  | 'holder-later'
  | 'held-before'
  | 'name-mixed'
  | 'body-unnamed'
  | 'country-missing'
  | 'kind-fixed'
  | 'body-in-file'
  | 'status-later'
  | 'kind-unread'
  | 'country-unread'
  | 'status-unread'
  | 'group-unread';
export type IgnoredCode = 'nothing-new' | 'nothing-said' | 'repeated';
export type LineReason = {
  code: ConflictCode | IgnoredCode;
  field?: ImportField;
  line?: number;
  value?: string;
  day?: string;
  bodyId?: string;
};

/** One thing that a line adds or changes; `from` is what stands in the record. */
export type LineChange =
  | { act: 'add-body'; to: string; kind: BodyKind; letters: Language; country?: string }
  | { act: 'add-post'; kind: PostKind; committee?: string }
  | { act: 'add-person'; to: string }
  | { act: 'appoint'; from?: string; to: string }
  | {
      act: 'name' | 'gender' | 'honorific' | 'language' | 'email' | 'phone' | 'status' | 'group' | 'letters' | 'website';
      from?: string;
      to: string;
    };

/** `whole`: came in one piece that could not be cut, and stands in `family`. */
export type PlannedName = { script: string; given: string; family: string; familyFirst: boolean; whole?: boolean };
export type PlannedPerson = {
  /** The person in the record, else the first line of this file that adds the person. */
  id?: string;
  firstLine: number;
  name: PlannedName;
  /** The name in the record that this one is written over. */
  nameId?: string;
  gender?: 'female' | 'male';
  honorific?: string;
  language?: Language;
};
export type PlannedLine = {
  line: number;
  outcome: ImportOutcome;
  reason?: LineReason;
  said: { body: string; post: string; who: string };
  /** The body in the record, else `line:` and the line of this file that adds it. */
  bodyId?: string;
  bodyKind?: BodyKind;
  newBody?: PlannedBody;
  kind?: PostKind;
  /** Of a chair: the subject of the committee. */
  committee?: string;
  postId?: string;
  person?: PlannedPerson;
  changes: LineChange[];
};
export type ImportCounts = Record<ImportOutcome, number>;
/** `digest` stands for what would be written: storing refuses when it has become another. */
export type ImportPlan = { lines: PlannedLine[]; counts: ImportCounts; digest: string };

/** Compares a list with the directory of today, line by line: what each would add or change, and why others are left. Stores nothing. */
export async function planImport(db: Handle, table: ImportTable, mapping: ImportMapping): Promise<ImportPlan> {
  const on = today();
  const finder = await bodyFinder(db);
  const known = await loadPosts(db, on);
  const statusSince = await loadStatusDays(db);
  const seen = { postLines: new Map(), emailLines: new Map(), newPersons: new Map(), bodyLines: new Map() };
  const desk: PlanDesk = { on, finder, known, statusSince, ...seen };
  const lines = table.rows.map((row) => planLine(desk, row, mapping));
  const digest = sha256(canonicalJson(lines.filter(({ changes }) => changes.length > 0)));
  return { lines, counts: countLines(lines), digest };
}

function countLines(lines: readonly PlannedLine[]): ImportCounts {
  const counts: ImportCounts = { adds: 0, changes: 0, conflicts: 0, ignored: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}
