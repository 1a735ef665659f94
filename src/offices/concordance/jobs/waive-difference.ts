import { type Actor, permit, staff } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId } from '../../../platform/database/public.ts';
import { canonicalJson, sha256 } from '../../../platform/digest.ts';
import { writeJournal } from '../../archive/public.ts';
import type { CheckedFinding } from '../checking/checked-finding.ts';
import type { RowText } from '../checking/row-text.ts';
import { learnFromAnswer } from '../terms/learn-from-answer.ts';
import type { KeepRefusal } from './keep-check.ts';
import type { ReviewSubject } from './review-subject.ts';

export const waiverScopes = ['once', 'document', 'rule'] as const;
/** `once`: in these very sentences; `document`: wherever files of these names say these words; `rule`: wherever any text says them. */
export type WaiverScope = (typeof waiverScopes)[number];
export type Waiver = { scope: WaiverScope; reason: string; byName: string; at: Date };
/** What digests are made of: a finding, the texts of its row, and the title of its check. */
export type Waivable = { finding: CheckedFinding; texts: readonly Pick<RowText, 'language' | 'text'>[]; title: string };

/** The digest under which a finding is accepted in a scope; it tells nothing of the text. */
export function waiverDigest(scope: WaiverScope, { finding, texts, title }: Waivable): string {
  const words = finding.spans.filter(({ counterpart }) => !counterpart).map(({ language, text }) => [language, fold(text)]);
  const rows = texts.map(({ language, text }) => [language, fold(text)]);
  const subject = scope === 'once' ? { rows, words } : { words, ...(scope === 'document' ? { title } : {}) };
  return sha256(canonicalJson({ rule: finding.rule, languages: [...finding.languages].sort(), ...subject }));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Accepts a finding with a reason: the same one is not raised again within its scope. */
export async function waiveDifference(
  db: Handle,
  actor: Actor,
  subject: ReviewSubject,
  { scope, reason, ...waivable }: Waivable & { scope: WaiverScope; reason: string },
): Promise<Answer<object, KeepRefusal | 'reason-needed'>> {
  const refused = permit(actor, ...staff);
  if (refused) return refused;
  if (reason.trim() === '') return refuse('reason-needed');
  const digest = waiverDigest(scope, waivable);
  const by = { waived_by: actor.kind === 'account' ? actor.id : null, waived_by_name: actor.name, waived_at: now() };
  await inTransaction(db, async (tx) => {
    await tx
      .insertInto('concordance_waiver')
      .values({ id: newId(), scope, digest, rule: waivable.finding.rule, reason: reason.trim(), ...by })
      .onConflict((conflict) => conflict.columns(['scope', 'digest']).doUpdateSet({ reason: reason.trim(), ...by }))
      .execute();
    const facts = { rule: waivable.finding.rule, scope, digest };
    await writeJournal(tx, actor, 'concordance.waive', subject, facts);
    if (scope === 'rule') await learnFromAnswer(tx, actor, waivable.finding, 'accepted');
  });
  return { ok: true };
}

/** Which of some findings were accepted, and why, by the id of the finding. */
export async function waiversOf(db: Handle, all: readonly Waivable[]): Promise<Map<string, Waiver>> {
  const digests = all.flatMap((one) => waiverScopes.map((scope) => ({ id: one.finding.id, digest: waiverDigest(scope, one), scope })));
  if (digests.length === 0) return new Map();
  const rows = await db
    .selectFrom('concordance_waiver')
    .selectAll()
    .where(
      'digest',
      'in',
      digests.map(({ digest }) => digest),
    )
    .execute();
  return new Map(
    digests.flatMap(({ id, digest, scope }) => {
      const row = rows.find((each) => each.digest === digest && each.scope === scope);
      return row ? [[id, { scope, reason: row.reason, byName: row.waived_by_name, at: row.waived_at }] as const] : [];
    }),
  );
}
