import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { type Activity, type ReadableActivity, renderActivity } from '../activities/public.ts';
import { optionsFor } from '../concordance/pages.ts';
import {
  type CheckedFinding,
  type CheckOptions,
  checkKeyedOnce,
  isSaidByFacts,
  learnVersions,
  type Unjudged,
  type Waiver,
  waiversOf,
} from '../concordance/public.ts';
import { bodyNames } from '../directory/public.ts';
import type { OfficialDocument } from '../documents/public.ts';
import { type ComparedVersion, comparedParagraph, type TextProblem } from '../languages/public.ts';
import { composeDocument, type EditionContent, readContent } from './compose-document.ts';
import { type Edition, findEdition, versionOrder } from './edition.ts';

export type MissingText = { activity: Activity; language: ScreenLanguage };
export type EditionFinding = CheckedFinding & { activity?: Activity; waiver?: Waiver };
export type FaultyText = { activity: Activity; language: ScreenLanguage; problem: TextProblem };
/**
 * What an officer looks at before the council does: activities without a text in a language, facts that cannot be worded, what the
 * versions state differently (`key` begins with the activity's id), and activities that began before the period.
 */
export type EditionCheck = {
  missing: MissingText[];
  faulty: FaultyText[];
  findings: EditionFinding[];
  unjudged: Unjudged[];
  /** The paragraphs that were compared, in every version. */
  versions: ComparedVersion[];
  /** The texts of the register from which they are made, by activity. */
  texts: ReadonlyMap<string, ReadableActivity>;
  beganEarlier: Activity[];
};

/** Checks all versions of an edition against one another and against the register; undefined when there is no such edition. */
export async function checkEdition(db: Handle, editionId: string): Promise<EditionCheck | undefined> {
  const edition = await findEdition(db, editionId);
  if (!edition) return undefined;
  const content = await readContent(db, edition);
  const versions = await Promise.all(versionOrder(edition).map((language) => composeDocument(db, content, language)));
  const activities = [...new Map(content.entries.map(({ activity }) => [activity.id, activity])).values()];
  const compared = versions.map((version) => ({ language: version.language, paragraphs: paragraphsOf(version) }));
  const unjudged = await learnVersions(compared);
  const { findings } = checkKeyedOnce(compared, await editionOptions(db, edition, activities, compared));
  const found = findings.filter((finding) => !isSaidByFacts(finding, versions));
  const waivers = await waiversOf(
    db,
    found.map((finding) => waivable(editionId, compared, finding)),
  );
  return {
    ...textFaults(content),
    unjudged,
    versions: compared,
    texts: content.texts,
    findings: found.map((finding): EditionFinding => {
      const activity = activities.find(({ id }) => finding.key.startsWith(id));
      const waiver = waivers.get(finding.id);
      return { ...finding, ...(activity ? { activity } : {}), ...(waiver ? { waiver } : {}) };
    }),
    beganEarlier: activities.filter(({ startsOn }) => startsOn < edition.period.from),
  };
}

/** By what an edition's versions are judged: the terms and rules of its organization, its period, and the acronyms of those it names. */
export async function editionOptions(
  db: Handle,
  { organizationId, period }: Edition,
  activities: readonly Activity[],
  compared: readonly ComparedVersion[],
): Promise<CheckOptions> {
  const acronyms = await acronymsOf(db, organizationId, activities);
  return { ...(await optionsFor(db, compared, organizationId)), period, acronyms, withoutFormat: ['format-spaces'] };
}

/** The paragraphs of every version as they are compared and remembered. */
export async function comparedVersions(db: Handle, content: EditionContent): Promise<ComparedVersion[]> {
  const versions = await Promise.all(versionOrder(content.edition).map((language) => composeDocument(db, content, language)));
  return versions.map((version) => ({ language: version.language, paragraphs: paragraphsOf(version) }));
}

/** What a waiver of a finding is about; `document` is this edition. */
export function waivable(editionId: string, versions: readonly ComparedVersion[], finding: CheckedFinding) {
  const texts = versions.flatMap(({ language, paragraphs }) =>
    paragraphs.filter(({ key }) => key === finding.key).map(({ text }) => ({ language, text })),
  );
  return { finding, texts, title: `edition:${editionId}` };
}

/** The findings that stop the decision: what must be mended and is not waived. */
export function stoppingDecision({ findings }: Pick<EditionCheck, 'findings'>): EditionFinding[] {
  return findings.filter(({ severity, waiver }) => severity === 'must' && !waiver);
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
function paragraphsOf({ blocks }: OfficialDocument): ComparedVersion['paragraphs'] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [comparedParagraph(block.key, block.runs)] : []));
}

async function acronymsOf(db: Handle, organizationId: string, activities: readonly Activity[]) {
  const ids = [organizationId, ...activities.flatMap(({ partners }) => partners.map(({ bodyId }) => bodyId))];
  return [...(await bodyNames(db, ids)).values()].flatMap(({ acronym }) => (acronym ? [acronym] : []));
}
