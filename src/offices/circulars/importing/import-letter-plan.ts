import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import type { Signatory } from '../../clearance/public.ts';
import { type AddresseeRule, listBodies } from '../../directory/public.ts';
import type { LetterReading } from '../../languages/public.ts';
import type { Versions } from '../drafting/draft-circular.ts';
import { type MeetingChoice, meetingOf, type PlannedMeeting } from './import-letter-meeting.ts';
import { originalOf, paragraphsOfLetter } from './import-letter-paragraphs.ts';
import { ruleOf } from './import-letter-rule.ts';
import { findSignatories, type MatchedSignatory } from './import-letter-signatories.ts';

export type LetterChoice = MeetingChoice & { original?: Language };
/** Everything that storing a reading would enter; the preview shows it and the act carries it out. */
export type LetterPlan = {
  organizationId: string;
  languages: Language[];
  original: Language;
  meeting: PlannedMeeting;
  rule: AddresseeRule;
  /** The version whose addressee line made the rule; absent when the rule was assumed. */
  ruleFrom?: Language;
  signatories: Signatory[];
  matched: MatchedSignatory[];
  paragraphs: Versions;
};
export type PlanLetterRefusal = 'import-nothing-read' | 'import-no-organization' | 'import-no-signatory';

/** What a reading of a letter would become in this record; nothing is stored. */
export async function planLetter(
  db: Handle,
  reading: LetterReading,
  choice: LetterChoice = {},
): Promise<Answer<{ plan: LetterPlan }, PlanLetterRefusal>> {
  const original = originalOf(reading, choice.original);
  if (!original || reading.versions.every(({ body }) => body.length === 0)) return refuse('import-nothing-read');
  const [own] = await listBodies(db, { kinds: ['secretariat'] });
  if (!own) return refuse('import-no-organization');
  const version = reading.versions.find(({ language }) => language === original);
  const signing = await findSignatories(db, version, own);
  if (!signing) return refuse('import-no-signatory');
  const { rule, from } = ruleOf(reading.versions, original);
  const meeting = meetingOf(reading, choice, original, own.id);
  const planned = 'input' in meeting ? meeting.input : undefined;
  const moment = planned && { zone: planned.zone, on: planned.startsOn };
  return {
    ok: true,
    plan: {
      organizationId: own.id,
      languages: reading.versions.map(({ language }) => language),
      original,
      meeting,
      rule,
      ...(from ? { ruleFrom: from } : {}),
      ...signing,
      paragraphs: paragraphsOfLetter(reading, planned?.title ?? {}, moment ? { moment } : {}),
    },
  };
}
