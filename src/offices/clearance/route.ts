import type { Role } from '../../platform/actor.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';

/** The record whose language versions are cleared, for example `{ kind: 'circular', id }`. */
export type Subject = { kind: string; id: string };
export type StepAct = 'clear' | 'sign';
/**
 * A step as planned; `recorded` marks another organization's own act, which its own account gives, or we enter with a note of how it
 * reached us. `languages` are the versions it is for; without them all.
 */
export type RouteStep = {
  act: StepAct;
  role: Role;
  organizationId: string;
  signatoryPostId?: string;
  recorded?: boolean;
  languages?: readonly Language[];
};
export type Signatory = { postId: string; organizationId: string };
/** Which of its versions an organization clears (all, where it says nothing), and by whom in which order. */
export type ClearingRule = { clears?: readonly Role[]; languages?: readonly Language[] };

const ownOrder: readonly Role[] = ['reviser', 'head-of-cabinet'];
const otherOrder: readonly Role[] = ['head-of-cabinet'];

/**
 * The usual route: reviser, head of cabinet, our signatories in order; and each co-signing organization clears its own versions in its own
 * order and signs. One organization does not wait for another.
 */
export function usualRoute(
  organizationId: string,
  signatories: readonly Signatory[],
  rules: ReadonlyMap<string, ClearingRule> = new Map(),
): RouteStep[] {
  const organizations = [...new Set([organizationId, ...signatories.map((each) => each.organizationId)])];
  return organizations.flatMap((each) => {
    const recorded = each !== organizationId;
    const { clears = recorded ? otherOrder : ownOrder, languages } = rules.get(each) ?? {};
    const shared = { organizationId: each, ...(recorded ? { recorded } : {}) };
    return [
      ...clears.map((role): RouteStep => ({ act: 'clear', role: recorded ? 'head-of-cabinet' : role, ...shared, languages })),
      ...signatories
        .filter((signatory) => signatory.organizationId === each)
        .map(
          ({ postId }): RouteStep => ({
            act: 'sign',
            role: recorded ? 'head-of-cabinet' : 'signatory',
            ...shared,
            signatoryPostId: postId,
          }),
        ),
    ];
  });
}

/** Lays down the route of a letter by what its organizations state: who clears which versions, in which order. */
export async function layRoute(
  db: Handle,
  subject: Subject,
  languages: readonly Language[],
  { organizationId, signatories }: { organizationId: string; signatories: readonly Signatory[] },
): Promise<void> {
  const ids = [...new Set([organizationId, ...signatories.map((each) => each.organizationId)])];
  const profiles = await db
    .selectFrom('clearance_profile')
    .select(['organization_id', 'clears'])
    .where('organization_id', 'in', ids)
    .execute();
  const own = await versionsCleared(db, subject);
  const rules = new Map(
    ids.map((id): [string, ClearingRule] => {
      const clears = (profiles.find((each) => each.organization_id === id)?.clears ?? []) as Role[];
      const cleared = own.get(id)?.filter((language) => languages.includes(language)) ?? [];
      return [id, { ...(clears.length > 0 ? { clears } : {}), ...(cleared.length > 0 ? { languages: cleared } : {}) }];
    }),
  );
  await setRoute(db, subject, languages, usualRoute(organizationId, signatories, rules));
}

/** The versions that each organization stated it clears; one that stated nothing clears all and is not in the map. */
export async function versionsCleared(db: Handle, subject: Subject): Promise<Map<string, Language[]>> {
  const rows = await db
    .selectFrom('version_clearing')
    .select(['organization_id', 'language'])
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('language')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.organization_id);
  return new Map([...grouped].map(([id, each]) => [id, each.map(({ language }) => language as Language)]));
}

/** States which versions an organization clears; the route must be laid anew after it. */
export async function setVersionsCleared(
  tx: Transaction,
  subject: Subject,
  cleared: ReadonlyMap<string, readonly Language[]>,
): Promise<void> {
  await tx.deleteFrom('version_clearing').where('subject_kind', '=', subject.kind).where('subject_id', '=', subject.id).execute();
  const rows = [...cleared].flatMap(([organization_id, languages]) =>
    languages.map((language) => ({ subject_kind: subject.kind, subject_id: subject.id, organization_id, language })),
  );
  if (rows.length > 0) await tx.insertInto('version_clearing').values(rows).execute();
}

/** Lays down the route of each language version in place of the one before; clearances given on the old route fall with it. */
export async function setRoute(db: Handle, subject: Subject, languages: readonly Language[], steps: readonly RouteStep[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.deleteFrom('clearance_step').where('subject_kind', '=', subject.kind).where('subject_id', '=', subject.id).execute();
    const rows = languages.flatMap((language) =>
      steps
        .filter((step) => step.languages?.includes(language) ?? true)
        .map((step, index) => ({
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
