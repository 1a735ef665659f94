import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { type Handle, inTransaction, json } from '../../../platform/database/public.ts';
import { writeJournal } from '../../archive/public.ts';
import { lockBody } from '../bodies/lock-body.ts';
import { contrastWithWhite, leastContrast } from '../letterheads/contrast.ts';
import { type BodyPaper, type PaperStyle, paperOf } from './paper.ts';

export type PaperCode =
  | 'not-signed-in'
  | 'not-permitted'
  | 'body-unknown'
  | 'colour-unreadable'
  | 'colour-too-pale'
  | 'paper-out-of-limits'
  | 'typeface-unknown'
  | 'paper-fails';
/** What the typesetting engine says: the typefaces it has, and which sample papers would not pass its checks on this paper. */
export type PaperTrial = { families: readonly string[]; failing: (paper: BodyPaper) => Promise<string[]> };

/** The least and the most of every measure, in millimetres and points. */
export const paperLimits = { top: [12, 60], bottom: [24, 70], side: [14, 45], bodySize: [9.5, 12.5] } as const;

/**
 * Sets the paper of a body in place of the one before; what was issued keeps its own. Refuses `colour-unreadable` and `colour-too-pale`
 * ({ colour, figure, least }), `paper-out-of-limits` ({ part, least, most }), `typeface-unknown` ({ name }) and `paper-fails` ({ papers }).
 */
export async function setPaper(
  db: Handle,
  actor: Actor,
  { bodyId, paper }: { bodyId: string; paper: BodyPaper },
  trial: PaperTrial,
): Promise<Answer<object, PaperCode>> {
  const refused = permit(actor, 'administrator') ?? refuseStyle(paper.style, trial.families);
  if (refused) return refused;
  const failing = await trial.failing(paper);
  if (failing.length > 0) return refuse('paper-fails', { papers: failing.join(', ') });
  return inTransaction<Answer<object, PaperCode>>(db, async (tx) => {
    if (!(await lockBody(tx, bodyId))) return refuse('body-unknown');
    const before = await paperOf(tx, bodyId);
    const values = valuesOf(paper);
    await tx
      .insertInto('paper')
      .values({ body_id: bodyId, ...values })
      .onConflict((conflict) => conflict.column('body_id').doUpdateSet(values))
      .execute();
    await writeJournal(tx, actor, 'directory.set-paper', { kind: 'body', id: bodyId }, { changed: changedParts(before, paper) });
    return { ok: true };
  });
}

/** Why a look cannot be taken; undefined when nothing speaks against it. */
export function refuseStyle(style: PaperStyle, families: readonly string[]): Refused<PaperCode> | undefined {
  for (const part of ['accent', 'quiet'] as const) {
    const colour = style[part];
    if (colour === undefined) continue;
    if (!/^#[0-9a-f]{6}$/.test(colour)) return refuse('colour-unreadable', { part, colour });
    const figure = contrastWithWhite(colour);
    if (figure < leastContrast) return refuse('colour-too-pale', { part, colour, figure, least: leastContrast });
  }
  for (const part of ['top', 'bottom', 'side', 'bodySize'] as const) {
    const [least, most] = paperLimits[part];
    const value = style[part];
    if (value !== undefined && !(value >= least && value <= most)) return refuse('paper-out-of-limits', { part, least, most });
  }
  for (const part of ['serif', 'sans'] as const) {
    const name = style[part];
    if (name !== undefined && !families.includes(name)) return refuse('typeface-unknown', { part, name });
  }
  return undefined;
}

function valuesOf({ style, enclosures, namesOriginal, printsSignatureImages, marks }: BodyPaper) {
  return {
    accent: style.accent ?? null,
    quiet: style.quiet ?? null,
    serif: style.serif ?? null,
    sans: style.sans ?? null,
    top_mm: style.top ?? null,
    bottom_mm: style.bottom ?? null,
    side_mm: style.side ?? null,
    body_size_tenths: style.bodySize === undefined ? null : Math.round(style.bodySize * 10),
    address_at: style.addressAt ?? 'foot',
    reference_at: style.referenceAt ?? 'beside',
    date_at: style.dateAt ?? 'end',
    enclosure_rule: enclosures,
    names_original: namesOriginal,
    prints_signature_images: printsSignatureImages,
    marks: json(marks),
  };
}

function changedParts(before: BodyPaper, after: BodyPaper): string[] {
  const [old, now] = [valuesOf(before), valuesOf(after)].map((values) => new Map(Object.entries({ ...values, marks: '' })));
  const changed = [...(now ?? [])].filter(([name, value]) => old?.get(name) !== value).map(([name]) => name);
  return JSON.stringify(before.marks) === JSON.stringify(after.marks) ? changed : [...changed, 'marks'];
}
