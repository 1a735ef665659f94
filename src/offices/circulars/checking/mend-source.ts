import type { Actor } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { type CheckedFinding, mendSource } from '../../concordance/public.ts';
import { loadText, textDigest } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import type { Desk } from '../compose-version.ts';
import { type SaveRefusal, saveCircularText } from '../editing/save-text.ts';

/** A paragraph of a version by its key, as its source reads and as it shall read. */
export type SourceMend = { language: Language; key: string; before: string; after: string };

/** The mend that a finding suggests, in the source of its paragraph; undefined where its words stand there not once and literally. */
export function sourceMend({ text }: Pick<Desk, 'text'>, finding: CheckedFinding): SourceMend | undefined {
  const { suggestion, spans, key } = finding;
  const span = suggestion && spans[suggestion.span];
  const paragraphs = span ? (text.versions[span.language] ?? []) : [];
  const own = paragraphs.find((one) => one.key === key) ?? paragraphs.find((one) => one.key === key.replace(/\.\d+$/, ''));
  const after = own && mendSource(own.source, finding);
  return span && own && after !== undefined ? { language: span.language, key: own.key, before: own.source, after } : undefined;
}

export function isMendable(desk: Pick<Desk, 'text'>, finding: CheckedFinding): boolean {
  return sourceMend(desk, finding) !== undefined;
}

/** Saves one corrected paragraph; refused when it no longer reads as it did (`changed-meanwhile`), and by all that saving a text refuses. */
export async function saveMend(
  db: Handle,
  actor: Actor,
  circular: Circular,
  { language, key, before, after }: SourceMend,
): Promise<Answer<object, SaveRefusal>> {
  const text = await loadText(db, circular.textId);
  const paragraphs = text.versions[language] ?? [];
  if (paragraphs.find((one) => one.key === key)?.source !== before) return refuse('changed-meanwhile', { languages: [language] });
  const mended = paragraphs.map((one) => (one.key === key ? { ...one, source: after } : one));
  return saveCircularText(db, actor, circular.id, { versions: { [language]: mended }, seen: { [language]: textDigest(paragraphs) } });
}
