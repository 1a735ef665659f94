import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { type Activity, renderActivity } from '../activities/public.ts';
import { bodyNames } from '../directory/public.ts';
import type { OfficialDocument } from '../documents/public.ts';
import {
  type Block,
  type ComparedParagraph,
  comparedParagraph,
  compareVersions,
  type Finding,
  type TextProblem,
} from '../languages/public.ts';
import { composeDocument, type EditionContent, readContent } from './compose-document.ts';
import { findEdition, versionOrder } from './edition.ts';
import { isSaidByFacts } from './said-by-facts.ts';

export type MissingText = { activity: Activity; language: ScreenLanguage };
export type FaultyText = { activity: Activity; language: ScreenLanguage; problem: TextProblem };
/**
 * What an officer looks at before the council does: activities without a text in a language, facts that cannot be worded, what the
 * versions state differently (`key` begins with the activity's id), and activities that began before the period.
 */
export type EditionCheck = {
  missing: MissingText[];
  faulty: FaultyText[];
  findings: (Finding & { activity?: Activity })[];
  beganEarlier: Activity[];
};

/** Checks all versions of an edition against one another and against the register; undefined when there is no such edition. */
export async function checkEdition(db: Handle, editionId: string): Promise<EditionCheck | undefined> {
  const edition = await findEdition(db, editionId);
  if (!edition) return undefined;
  const content = await readContent(db, edition);
  const versions = await Promise.all(versionOrder(edition).map((language) => composeDocument(db, content, language)));
  const activities = [...new Map(content.entries.map(({ activity }) => [activity.id, activity])).values()];
  const findings = compareVersions(
    versions.map((version) => ({ language: version.language, paragraphs: paragraphsOf(version) })),
    { period: edition.period, acronyms: await acronymsOf(db, edition.organizationId, activities) },
  );
  return {
    ...textFaults(content),
    findings: findings
      .filter((finding) => !isSaidByFacts(finding, versions))
      .map((finding) => ({ ...finding, activity: activities.find(({ id }) => finding.key.startsWith(id)) })),
    beganEarlier: activities.filter(({ startsOn }) => startsOn < edition.period.from),
  };
}

/** What would leave a gap in print: texts that nobody wrote and facts that no record holds. */
export function textFaults({ edition, texts }: EditionContent): Pick<EditionCheck, 'missing' | 'faulty'> {
  const read = [...texts.values()].flatMap((readable) =>
    edition.languages.map((language) => ({ activity: readable.activity, language, rendered: renderActivity(readable, language) })),
  );
  return {
    missing: read.filter(({ rendered }) => !rendered).map(({ activity, language }) => ({ activity, language })),
    faulty: read.flatMap(({ activity, language, rendered }) =>
      (rendered?.problems ?? []).map((problem) => ({ activity, language, problem })),
    ),
  };
}

/** The paragraphs of the activities; the themes’ headings are the taxonomy’s own. */
function paragraphsOf({ blocks }: OfficialDocument): ComparedParagraph[] {
  return blocks.flatMap((block: Block) => {
    if (block.kind !== 'paragraph') return [];
    return [comparedParagraph(block.key, block.runs)];
  });
}

async function acronymsOf(db: Handle, organizationId: string, activities: Activity[]) {
  const ids = [organizationId, ...activities.flatMap(({ partners }) => partners.map(({ bodyId }) => bodyId))];
  return [...(await bodyNames(db, ids)).values()].flatMap(({ acronym }) => (acronym ? [acronym] : []));
}
