import { type Actor, permit, staff } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, newId, type Transaction } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import type { TermDomain, TermStatus } from '../../languages/public.ts';
import { findTerm, starterOf } from './stored-term.ts';

export type ProposedWording = {
  language: Language;
  text: string;
  use: TermStatus;
  acronym?: boolean;
  gender?: 'f' | 'm';
  note?: string;
  from?: string;
  until?: string;
};
/** Wordings for a term: one of a known name, or a new one of a domain. `origin` says where they come from where no person typed them. */
export type Proposal = {
  name?: string;
  domain: TermDomain;
  organizationId?: string;
  source?: string;
  wordings: readonly ProposedWording[];
};
export type ProposeRefusal = 'not-signed-in' | 'not-permitted' | 'wording-needed' | 'wording-known' | 'no-such-term';

/** Proposes wordings, which count for nothing until somebody accepts them. A wording that the term has already is left as it stands. */
export async function proposeWordings(
  db: Handle,
  actor: Actor,
  proposal: Proposal,
): Promise<Answer<{ name: string; proposed: number }, ProposeRefusal>> {
  const refused = permit(actor, ...staff);
  if (refused) return refused;
  const wordings = proposal.wordings.map((one) => ({ ...one, text: one.text.trim().normalize('NFC') })).filter(({ text }) => text !== '');
  if (wordings.length === 0) return refuse('wording-needed');
  return inTransaction(db, async (tx) => {
    const term = await openTerm(tx, proposal);
    if (!term) return refuse('no-such-term');
    const by = { proposed_by: actor.kind === 'account' ? actor.id : null, proposed_by_name: actor.name, proposed_at: now() };
    const rows = wordings.map((one) => rowOf(term.id, one, proposal.source));
    const added = await tx
      .insertInto('term_wording')
      .values(rows.map((row) => ({ ...row, ...by, standing: 'proposed' })))
      .onConflict((conflict) => conflict.columns(['term_id', 'language', 'wording']).doNothing())
      .returning(['language', 'wording'])
      .execute();
    if (added.length === 0) return refuse('wording-known');
    await writeJournal(tx, actor, 'terms.propose', { kind: 'term', id: term.name }, { wordings: added.map(({ wording }) => wording) });
    return { ok: true, name: term.name, proposed: added.length };
  });
}

function rowOf(termId: string, one: ProposedWording, source: string | undefined) {
  return {
    id: newId(),
    term_id: termId,
    language: one.language,
    wording: one.text,
    use: one.use,
    acronym: one.acronym ?? false,
    gender: one.gender ?? null,
    note: one.note ?? null,
    valid_from: one.from ?? null,
    valid_until: one.until ?? null,
    source: source ?? null,
  };
}

/** The term's row, made where the record has none yet: over a starter term of that name, or a new one. */
async function openTerm(
  tx: Transaction,
  { name, domain, organizationId, source }: Proposal,
): Promise<{ id: string; name: string } | undefined> {
  const known = name === undefined ? undefined : await findTerm(tx, name);
  if (name !== undefined && (!known || known.mergedInto)) return undefined;
  if (known?.id) return { id: known.id, name: known.name };
  const id = newId();
  const row = { id, name: name ?? `term-${id}`, domain: known?.domain ?? domain };
  await tx
    .insertInto('term')
    .values({ ...row, organization_id: organizationId ?? null, source: source ?? starterOf(row.name)?.source ?? null, entered_at: now() })
    .execute();
  return { id, name: row.name };
}
