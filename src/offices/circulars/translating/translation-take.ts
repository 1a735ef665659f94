import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Language } from '../../../platform/language.ts';
import type { ParagraphToSave, SavedText, StoredText } from '../../languages/public.ts';
import type { PlannedRow, TranslationPlan } from './translation-plan.ts';
import type { CellReading } from './translation-row.ts';

/** What an officer decided: per paragraph whether its tracked changes are carried out, and whether lost values are intended. */
export type TranslationDecision = { taken: Record<string, 'with' | 'without' | undefined>; lostConfirmed: boolean; seen: string };
type TakeRefusal = 'translation-undecided' | 'facts-lost' | 'translation-nothing';

/** The text to save. Refuses while tracked changes are undecided, lost values unconfirmed, or where nothing would change. */
export function takeTranslation(
  plan: TranslationPlan,
  text: StoredText,
  decision: TranslationDecision,
): Answer<{ saved: SavedText }, TakeRefusal> {
  if (plan.rows.some((row) => row.undone && !decision.taken[row.key])) return refuse('translation-undecided');
  const chosen = plan.rows.map((row) => ({ row, read: chosenOf(row, decision) }));
  if (chosen.some(({ read }) => read.lost.length > 0) && !decision.lostConfirmed) return refuse('facts-lost');
  if (chosen.every(({ row, read }) => sourceOf(row, read) === row.stored)) return refuse('translation-nothing');
  const stored = text.versions[plan.to] ?? [];
  const originals = text.versions[text.originalLanguage] ?? [];
  const paragraphs = chosen.map(({ row, read }): ParagraphToSave => {
    const kind = originals.find(({ key }) => key === row.key)?.kind ?? stored.find(({ key }) => key === row.key)?.kind ?? 'paragraph';
    return { key: row.key, kind, source: sourceOf(row, read) };
  });
  const versions: Partial<Record<Language, ParagraphToSave[]>> = { [plan.to]: paragraphs.filter(({ source }) => source.trim() !== '') };
  return { ok: true, saved: { versions, seen: { [plan.to]: decision.seen } } };
}

function chosenOf(row: PlannedRow, { taken }: TranslationDecision): CellReading {
  return row.undone && taken[row.key] === 'without' ? row.undone : row.read;
}

/** An emptied cell takes nothing away. */
const sourceOf = (row: PlannedRow, { source }: CellReading) => (source.trim() === '' ? row.stored : source);
