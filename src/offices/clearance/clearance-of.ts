import type { Role } from '../../platform/actor.ts';
import type { Handle } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';
import type { StepAct, Subject } from './route.ts';

/** `fallen`: given to a text that has changed since, so it must be given again. */
export type StepState = 'open' | 'next' | 'taken' | 'fallen';
/** `delegatePostId` is the post of whoever signed for the holder; `byPerson` is the person of the directory whose account it was, where the account is linked to one. */
export type Taken = { digest: string; byName: string; byPerson?: string; at: Date; note?: string; delegatePostId?: string };
export type Step = {
  id: string;
  language: Language;
  position: number;
  act: StepAct;
  role: Role;
  organizationId?: string;
  signatoryPostId?: string;
  recorded: boolean;
  state: StepState;
  taken?: Taken;
};
/** The digest of each version's text as it stands now. */
export type Digests = Partial<Record<Language, string>>;

/** All steps of a record in order, with who took which; `digests` decides which clearances still stand and which fell. */
export async function clearanceOf(db: Handle, subject: Subject, digests: Digests): Promise<Step[]> {
  const rows = await stepsOf(db, subject);
  const steps: Step[] = [];
  for (const row of rows) {
    const previous = steps.filter((step) => step.language === row.language && step.organizationId === (row.organization_id ?? undefined));
    steps.push(readStep(row, digests, previous));
  }
  return steps;
}

/** Whether every step of every one of these languages stands; a language without steps is not cleared. */
export function isWhollySigned(steps: readonly Step[], languages: readonly Language[]): boolean {
  return languages.every((language) => {
    const own = steps.filter((step) => step.language === language);
    return own.length > 0 && own.every(({ state }) => state === 'taken');
  });
}

type Row = Awaited<ReturnType<typeof stepsOf>>[number];

async function stepsOf(db: Handle, subject: Subject) {
  return db
    .selectFrom('clearance_step as s')
    .leftJoin('clearance as c', (join) => join.onRef('c.step_id', '=', 's.id').on('c.withdrawn_at', 'is', null))
    .leftJoin('account as a', 'a.id', 'c.by_account')
    .selectAll('s')
    .select(['c.digest', 'c.by_name', 'c.at', 'c.note', 'c.delegate_post_id', 'a.person_id'])
    .where('s.subject_kind', '=', subject.kind)
    .where('s.subject_id', '=', subject.id)
    .orderBy('s.language')
    .orderBy('s.position')
    .execute();
}

function readStep(row: Row, digests: Digests, previous: Step[]): Step {
  const taken =
    row.digest && row.by_name && row.at
      ? {
          digest: row.digest,
          byName: row.by_name,
          byPerson: row.person_id ?? undefined,
          at: row.at,
          note: row.note ?? undefined,
          delegatePostId: row.delegate_post_id ?? undefined,
        }
      : undefined;
  const stands = taken !== undefined && taken.digest === digests[row.language as Language];
  const isNext = previous.every(({ state }) => state === 'taken');
  return {
    id: row.id,
    language: row.language as Language,
    position: row.position,
    act: row.act as StepAct,
    role: row.role as Role,
    organizationId: row.organization_id ?? undefined,
    signatoryPostId: row.signatory_post_id ?? undefined,
    recorded: row.recorded,
    state: stands ? 'taken' : taken ? 'fallen' : isNext ? 'next' : 'open',
    taken,
  };
}
