import type { Role } from '../../platform/actor.ts';
import { type Handle, inTransaction, newId } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';

/** The record whose language versions are cleared, for example `{ kind: 'circular', id }`. */
export type Subject = { kind: string; id: string };
export type StepAct = 'clear' | 'sign';
/** A step as planned; `recorded` marks another organization's own act, entered by us with a note of how it reached us. */
export type RouteStep = { act: StepAct; role: Role; organizationId: string; signatoryPostId?: string; recorded?: boolean };
export type Signatory = { postId: string; organizationId: string };

/** The usual route: reviser, head of cabinet, our signatories in order; then each co-signing organization clears and signs its own. */
export function usualRoute(organizationId: string, signatories: readonly Signatory[]): RouteStep[] {
  const own = signatories.filter((signatory) => signatory.organizationId === organizationId);
  const others = signatories.filter((signatory) => signatory.organizationId !== organizationId);
  return [
    { act: 'clear', role: 'reviser', organizationId },
    { act: 'clear', role: 'head-of-cabinet', organizationId },
    ...own.map(({ postId }): RouteStep => ({ act: 'sign', role: 'signatory', organizationId, signatoryPostId: postId })),
    ...others.flatMap((other): RouteStep[] => [
      { act: 'clear', role: 'head-of-cabinet', organizationId: other.organizationId, recorded: true },
      { act: 'sign', role: 'head-of-cabinet', organizationId: other.organizationId, signatoryPostId: other.postId, recorded: true },
    ]),
  ];
}

/** Lays down the route of each language version in place of the one before; clearances given on the old route fall with it. */
export async function setRoute(db: Handle, subject: Subject, languages: readonly Language[], steps: readonly RouteStep[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.deleteFrom('clearance_step').where('subject_kind', '=', subject.kind).where('subject_id', '=', subject.id).execute();
    const rows = languages.flatMap((language) =>
      steps.map((step, index) => ({
        id: newId(),
        subject_kind: subject.kind,
        subject_id: subject.id,
        language,
        position: index + 1,
        act: step.act,
        role: step.role,
        organization_id: step.organizationId,
        signatory_post_id: step.signatoryPostId ?? null,
        recorded: step.recorded ?? false,
      })),
    );
    if (rows.length > 0) await tx.insertInto('clearance_step').values(rows).execute();
  });
}
