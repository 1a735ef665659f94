import { type Answer, refuse } from '../../platform/answer.ts';
import type { Handle } from '../../platform/database/public.ts';
import { asScreenLanguage, type ScreenLanguage } from '../../platform/language.ts';
import type { ReportReading } from '../languages/public.ts';
import { findEdition } from './edition.ts';
import { activityOf, type PlannedActivity } from './import-report-activity.ts';
import { decisionOf, type PlannedDecision } from './import-report-decision.ts';
import { type SectionTheme, type ThemeChoices, themesOf } from './import-report-themes.ts';
import type { EditionInput } from './open-edition.ts';

export type ReportChoice = { symbol?: string; original?: ScreenLanguage; themes?: ThemeChoices };
/** Everything that storing a read report would enter; the preview shows it and the act carries it out. */
export type ReportPlan = {
  edition: EditionInput;
  sections: SectionTheme[];
  /** In the file's order; those under a heading without a theme are not among them. */
  activities: PlannedActivity[];
  decision: PlannedDecision;
  /** Language versions that no screen and no edition can have. */
  unheldLanguages: string[];
};
export type PlanReportRefusal = 'import-nothing-read' | 'import-period-missing';

/** What a reading of a report would become in this record; nothing is stored. `fileName` becomes the source of every activity. */
export async function planReport(
  db: Handle,
  reading: ReportReading,
  fileName: string,
  choice: ReportChoice = {},
): Promise<Answer<{ plan: ReportPlan }, PlanReportRefusal>> {
  const languages = reading.versions.map(({ language }) => asScreenLanguage(language)).filter((language) => language !== undefined);
  const original = originalOf(languages, choice.original);
  if (!original || reading.sections.every(({ activities }) => activities.length === 0)) return refuse('import-nothing-read');
  const { period } = reading;
  if (!period) return refuse('import-period-missing');
  const sections = themesOf(reading.sections, choice.themes);
  const activities = reading.sections.flatMap((section) => {
    const theme = sections.find(({ key }) => key === section.key)?.theme;
    return theme ? section.activities.map((read) => activityOf(read, { theme, period, languages, original, source: fileName })) : [];
  });
  const decision = await decisionOf(db, reading);
  const edition = {
    symbol: choice.symbol?.trim() || (await freeSymbol(db, `IMPORT/${period.to}`)),
    title: titlesOf(reading, languages),
    period,
    languages,
    originalLanguage: original,
    arabicFirst: languages[0] === 'ar',
    datedOn: 'input' in decision ? decision.input.day : period.to,
  };
  const unheldLanguages = reading.versions.map(({ language }) => language).filter((language) => !asScreenLanguage(language));
  return { ok: true, plan: { edition, sections, activities, decision, unheldLanguages } };
}

/** The chosen language, else English or French where the file has it, else its first. */
function originalOf(languages: readonly ScreenLanguage[], chosen: ScreenLanguage | undefined): ScreenLanguage | undefined {
  return [chosen, 'en' as const, 'fr' as const, ...languages].find((language) => language !== undefined && languages.includes(language));
}

/** A version without a title shows that of another, so that the edition has one in each of its languages. */
function titlesOf({ versions }: ReportReading, languages: readonly ScreenLanguage[]): EditionInput['title'] {
  const any = versions.find(({ title }) => title)?.title ?? '…';
  return Object.fromEntries(
    languages.map((language) => [language, versions.find((version) => version.language === language)?.title || any]),
  );
}

async function freeSymbol(db: Handle, wanted: string): Promise<string> {
  let symbol = wanted;
  for (let number = 2; await findEdition(db, symbol); number++) symbol = `${wanted}-${number}`;
  return symbol;
}
