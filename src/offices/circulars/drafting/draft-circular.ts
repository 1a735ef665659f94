import { type Actor, permit } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { type Handle, inTransaction, json, newId, type Transaction } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { writeJournal } from '../../archive/public.ts';
import { layRoute, type Signatory } from '../../clearance/public.ts';
import type { AddresseeRule, Confidence } from '../../directory/public.ts';
import { createText, type SourceParagraph, saveParagraphs } from '../../languages/public.ts';
import type { CircularKind } from '../circular.ts';

export type Versions = Partial<Record<Language, SourceParagraph[]>>;
export type CircularInput = {
  kind: CircularKind;
  organizationId: string;
  meetingId?: string;
  callId?: string;
  addresseeRule: AddresseeRule;
  signatories: Signatory[];
  languages: Language[];
  originalLanguage: Language;
  confidence?: Confidence;
  /** Of a corrigendum: what it takes the place of; its languages need not include the original's. */
  corrects?: { id: string; number: number };
  /** Of a reply: the received letter that it answers. */
  repliesTo?: string;
  /** The text to start from; without it the original begins with one empty subject and one empty paragraph. */
  paragraphs?: Versions;
};
export type DraftRefusal = 'not-signed-in' | 'not-permitted' | 'no-languages' | 'no-signatories';

/** Drafts a circular by hand or from an import: its text, rule, signatories and route of clearance. */
export async function draftCircular(db: Handle, actor: Actor, input: CircularInput): Promise<Answer<{ id: string }, DraftRefusal>> {
  const refused = permit(actor, 'officer');
  if (refused) return refused;
  const languages = input.corrects ? input.languages : [...new Set([input.originalLanguage, ...input.languages])];
  if (input.languages.length === 0) return refuse('no-languages');
  if (input.signatories.length === 0) return refuse('no-signatories');
  return inTransaction(db, async (tx) => {
    const id = newId();
    const textId = await createText(tx, { originalLanguage: input.originalLanguage });
    await saveVersions(tx, textId, input.originalLanguage, input.paragraphs ?? emptyText(input.originalLanguage));
    await tx
      .insertInto('circular')
      .values({
        id,
        kind: input.kind,
        meeting_id: input.meetingId ?? null,
        call_id: input.callId ?? null,
        organization_id: input.organizationId,
        text_id: textId,
        original_language: input.originalLanguage,
        languages,
        addressee_rule: json(input.addresseeRule),
        confidence: input.confidence ?? null,
        corrects: input.corrects?.id ?? null,
        correction: input.corrects?.number ?? null,
        replies_to: input.repliesTo ?? null,
        created_at: now(),
        created_by_name: actor.name,
      })
      .execute();
    await setSignatories(tx, id, input.signatories);
    await layRoute(tx, { kind: 'circular', id }, languages, input);
    await writeJournal(tx, actor, 'circulars.draft', { kind: 'circular', id }, { languages, meeting: input.meetingId });
    return { ok: true, id };
  });
}

function emptyText(language: Language): Versions {
  return {
    [language]: [
      { key: 'subject', kind: 'subject', source: '' },
      { key: 'p1', kind: 'paragraph', source: '' },
    ],
  };
}

/** The original first: translations remember what they were made from. */
async function saveVersions(tx: Transaction, textId: string, original: Language, versions: Versions): Promise<void> {
  await saveParagraphs(tx, textId, original, versions[original] ?? []);
  for (const [language, paragraphs] of Object.entries(versions)) {
    if (language !== original) await saveParagraphs(tx, textId, language as Language, paragraphs);
  }
}

/** Writes who signs, in order. */
export async function setSignatories(tx: Transaction, circularId: string, signatories: readonly Signatory[]): Promise<void> {
  const rows = signatories.map(({ postId, organizationId }, index) => ({
    circular_id: circularId,
    position: index + 1,
    post_id: postId,
    organization_id: organizationId,
  }));
  await tx.insertInto('circular_signatory').values(rows).execute();
}
