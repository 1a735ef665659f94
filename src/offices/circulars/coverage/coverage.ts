import { now, today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { answersOf, type BodyAnswer } from '../../calls/public.ts';
import { type LetterState, letterStates } from '../../mailroom/public.ts';
import type { LeftOut } from '../bulletins/bulletin-readers.ts';
import { type Circular, findCircular, mailKindOf } from '../circular.ts';
import { firstDispatch } from '../issuing/dispatch-circular.ts';
import { findAddressed } from '../addressees/find-addressed.ts';
import { copiesOf, type HandCopy } from '../sending/hand-copies.ts';

/** How far a circular has come with one body, from nothing to registered delegates; `silent` after seven days without any sign. */
export const coverageStates = ['registered', 'named', 'declined', 'opened', 'reached', 'silent', 'bounced', 'not-sent'] as const;
export type CoverageState = (typeof coverageStates)[number];
export type Covered = {
  bodyId: string;
  state: CoverageState;
  named: number;
  registered: number;
  /** Reminders queued to the body so far. */
  reminders: number;
  sentAt?: Date;
  lastAnswerAt?: Date;
  /** Copies that went by post, fax, permanent mission or by hand. */
  copies?: HandCopy[];
  /** No letter reached the body by e-mail: a reminder by e-mail would not either. */
  unmailed?: true;
  /** Why no letter could be sent. */
  excluded?: LeftOut['reason'];
};
export type Coverage = { circular: Circular; covered: Covered[]; counts: Record<CoverageState, number>; dispatchedAt?: Date };

const silentAfter = 7 * 24 * 3600 * 1000;

/** The state of every body a circular addresses: after dispatch those it was sent to, before it those the rule names today. */
export async function coverageOf(db: Handle, circularId: string): Promise<Coverage | undefined> {
  const circular = await findCircular(db, circularId);
  if (!circular) return undefined;
  const dispatch = await firstDispatch(db, circularId);
  const found = dispatch ? await coveredBodies(db, circular, dispatch) : await addressedToday(db, circular);
  // Nobody is silent who was not asked: a bulletin awaits no answer.
  const covered =
    circular.kind === 'bulletin' ? found.map((each) => (each.state === 'silent' ? { ...each, state: 'reached' as const } : each)) : found;
  const counts = Object.fromEntries(coverageStates.map((state) => [state, covered.filter((each) => each.state === state).length]));
  return { circular, covered, counts: counts as Coverage['counts'], dispatchedAt: dispatch?.dispatched_at };
}

/** Whether a body answered in any way; the others are reminded. */
export function hasAnswered(state: CoverageState): boolean {
  return state === 'registered' || state === 'named' || state === 'declined';
}

async function addressedToday(db: Handle, circular: Circular): Promise<Covered[]> {
  const { addressees, excluded } = await findAddressed(db, circular.addresseeRule, today());
  const nothing = { state: 'not-sent' as const, named: 0, registered: 0, reminders: 0 };
  const bodies = [...new Set(addressees.map(({ bodyId }) => bodyId))];
  const without = excluded.filter(({ bodyId }) => !bodies.includes(bodyId));
  return [
    ...bodies.map((bodyId) => ({ bodyId, ...nothing })),
    ...[...new Map(without.map((each) => [each.bodyId, each])).values()].map(({ bodyId, reason }) => ({
      bodyId,
      ...nothing,
      excluded: reason,
    })),
  ];
}

type Sent = { state: LetterState; sentAt?: Date };

async function coveredBodies(db: Handle, circular: Circular, dispatch: { id: string }): Promise<Covered[]> {
  const addressed = await db.selectFrom('addressee').select(['body_id', 'post_id']).where('circular_id', '=', circular.id).execute();
  const excluded = await db.selectFrom('addressee_excluded').selectAll().where('circular_id', '=', circular.id).execute();
  const letters = await letterStates(db, mailKindOf(circular), [dispatch.id]);
  const answers = new Map((circular.callId ? await answersOf(db, circular.callId) : []).map((answer) => [answer.bodyId, answer]));
  const reminded = await remindersByBody(db, circular.id);
  const copies = await copiesOf(db, circular.id);
  const copiesTo = (bodyId: string) => copies.filter((copy) => copy.bodyId === bodyId);
  const bodies = [...new Set(addressed.map(({ body_id }) => body_id))];
  return [
    ...bodies.map((bodyId) => {
      const own = letters
        .filter((letter) => letter.body_id === bodyId)
        .map(({ state, sent_at }) => ({ state, sentAt: sent_at ?? undefined }));
      return cover(bodyId, own, answers.get(bodyId), reminded.get(bodyId) ?? 0, copiesTo(bodyId));
    }),
    ...excluded.map(({ body_id, reason }) => ({
      ...cover(body_id, [], answers.get(body_id), 0, copiesTo(body_id)),
      excluded: reason as NonNullable<Covered['excluded']>,
    })),
  ];
}

function cover(bodyId: string, letters: Sent[], answer: BodyAnswer | undefined, reminders: number, copies: HandCopy[]): Covered {
  const mailedAt = letters.find((letter) => letter.sentAt)?.sentAt;
  const [copy] = copies;
  const sentAt = mailedAt ?? (copy && new Date(`${copy.sentOn}T00:00:00Z`));
  const isMailed = letters.some(({ state }) => state === 'sent' || state === 'in-doubt');
  return {
    bodyId,
    state: stateOf(letters, answer, sentAt, isMailed || copies.length > 0),
    named: answer?.named ?? 0,
    registered: answer?.registered ?? 0,
    reminders,
    ...(sentAt ? { sentAt } : {}),
    ...(answer?.lastAnswerAt ? { lastAnswerAt: answer.lastAnswerAt } : {}),
    ...(copies.length > 0 ? { copies } : {}),
    ...(isMailed ? {} : { unmailed: true }),
  };
}

function stateOf(letters: Sent[], answer: BodyAnswer | undefined, sentAt: Date | undefined, isReached: boolean): CoverageState {
  if (answer && answer.registered > 0) return 'registered';
  if (answer && answer.named > 0) return 'named';
  if (answer?.declined) return 'declined';
  if (answer?.visitedAt) return 'opened';
  if (isReached) return sentAt && now().getTime() - sentAt.getTime() > silentAfter ? 'silent' : 'reached';
  return letters.some(({ state }) => state === 'bounced' || state === 'failed') ? 'bounced' : 'not-sent';
}

async function remindersByBody(db: Handle, circularId: string): Promise<Map<string, number>> {
  const dispatches = await db
    .selectFrom('dispatch')
    .select('id')
    .where('circular_id', '=', circularId)
    .where('kind', '=', 'reminder')
    .execute();
  const letters = await letterStates(
    db,
    'reminder',
    dispatches.map(({ id }) => id),
  );
  const counts = new Map<string, number>();
  for (const { body_id } of letters) if (body_id) counts.set(body_id, (counts.get(body_id) ?? 0) + 1);
  return counts;
}
