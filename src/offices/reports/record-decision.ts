import { type Actor, permit } from '../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../platform/answer.ts';
import { now } from '../../platform/clock.ts';
import { type Handle, inTransaction, json, type Transaction } from '../../platform/database/public.ts';
import { isDay } from '../../platform/web/public.ts';
import { writeJournal } from '../archive/public.ts';
import { keepInMemory } from '../concordance/public.ts';
import { findBody } from '../directory/public.ts';
import { type DecisionVerb, decisionVerbs, type InLanguages } from '../languages/public.ts';
import { checkEdition, comparedVersions, stoppingDecision, textFaults } from './check-edition.ts';
import { readContent } from './compose-document.ts';
import { findEdition, lockEdition } from './edition.ts';
import { type SealRefusal, sealEdition } from './seal-edition.ts';

/** `body` is the organ that decided, `session` its number, `city` the place per language, `day` `YYYY-MM-DD`. */
export type DecisionInput = { verb: DecisionVerb; body: string; session: number; city: InLanguages; day: string };
export type DecisionRefusal =
  | 'not-signed-in'
  | 'not-permitted'
  | 'no-such-edition'
  | 'sealed'
  | 'nothing-listed'
  | 'texts-missing'
  | 'findings-open'
  | 'body-unknown'
  | 'decision-incomplete'
  | SealRefusal;

/**
 * Records what an organ decided and seals the edition: every version is frozen with its digest and archived as PDF and DOCX with a
 * verification code at `publicUrl`. Refuses while a text lacks in a language, a fact cannot be worded, or a
 * finding that must be mended is neither mended nor waived.
 */
export async function recordDecision(
  db: Handle,
  actor: Actor,
  editionId: string,
  input: DecisionInput,
  place: { publicUrl: string },
): Promise<Answer<object, DecisionRefusal>> {
  const refused = permit(actor, 'officer', 'head-of-cabinet') ?? faultOf(input);
  if (refused) return refused;
  return inTransaction(db, async (tx) => {
    const edition = await lockEdition(tx, editionId);
    if (!edition) return refuse('no-such-edition');
    if (edition.decision) return refuse('sealed');
    const body = await findBody(tx, input.body);
    if (!body) return refuse('body-unknown', { field: 'body' });
    const content = await readContent(tx, edition);
    if (content.entries.length === 0) return refuse('nothing-listed');
    const { missing, faulty } = textFaults(content);
    if (missing.length + faulty.length > 0) return refuse('texts-missing', { n: missing.length + faulty.length });
    const open = await openFindings(tx, actor, editionId);
    if (open > 0) return refuse('findings-open', { n: open });
    await enterDecision(tx, actor, editionId, { ...input, body: body.id });
    const decided = { ...content, edition: (await findEdition(tx, editionId)) ?? edition };
    const sealed = await sealEdition(tx, decided, place);
    if (!sealed.ok) return sealed;
    await keepInMemory(tx, actor, { kind: 'report', id: editionId, title: edition.symbol }, await comparedVersions(tx, content));
    const facts = { verb: input.verb, session: input.session, seals: sealed.seals };
    await writeJournal(tx, actor, 'reports.record-decision', { kind: 'edition', id: editionId }, facts);
    return { ok: true };
  });
}

/** How many findings stop the decision. What the system enters was decided before, and its texts are what they were. */
async function openFindings(tx: Transaction, actor: Actor, editionId: string): Promise<number> {
  const check = actor.kind === 'system' ? undefined : await checkEdition(tx, editionId);
  return check ? stoppingDecision(check).length : 0;
}

function faultOf({ verb, session, city, day }: DecisionInput): Refused<'decision-incomplete'> | undefined {
  if (!decisionVerbs.includes(verb)) return refuse('decision-incomplete', { field: 'verb' });
  if (!Number.isInteger(session) || session < 1) return refuse('decision-incomplete', { field: 'session' });
  if (!Object.values(city).some((name) => name?.trim())) return refuse('decision-incomplete', { field: 'city' });
  return isDay(day) ? undefined : refuse('decision-incomplete', { field: 'day' });
}

async function enterDecision(tx: Transaction, actor: Actor, editionId: string, input: DecisionInput): Promise<void> {
  const { verb, body, session, city, day } = input;
  await tx
    .insertInto('edition_decision')
    .values({
      edition_id: editionId,
      verb,
      body_id: body,
      session_number: session,
      city: json(city),
      decided_on: day,
      recorded_at: now(),
      recorded_by_name: actor.name,
    })
    .execute();
}
