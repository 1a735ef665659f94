import type { Handle } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';
import { factContext, findBody, isCountry, reportThemeCodes } from '../directory/public.ts';
import { renderText } from '../languages/public.ts';
import type { ActivityInput } from './activity.ts';
import { activityFacts } from './activity-facts.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { readWhen } from './read-when.ts';

export type FaultCode =
  | 'theme-unknown'
  | 'title-missing'
  | 'when-missing'
  | 'when-unreadable'
  | 'country-unknown'
  | 'partner-unknown'
  | 'text-missing'
  | 'text-faulty'
  | 'attendance-bad'
  | 'source-missing';
/** One thing that keeps an activity from being registered; `field` names its place in the form. */
export type ActivityFault = { code: FaultCode; field: string; language?: Language; name?: string };

/** Everything that keeps an activity from being registered, in the order of the form; empty when nothing does. */
export async function findFaults(db: Handle, input: ActivityInput): Promise<ActivityFault[]> {
  const ofPartners = await faultsOfPartners(db, input);
  const known = ofPartners.length > 0 ? { ...input, partners: [] } : input;
  return [...faultsOfRecord(input), ...ofPartners, ...(await faultsOfText(db, known))];
}

function faultsOfRecord(input: ActivityInput): ActivityFault[] {
  const faults: ActivityFault[] = [];
  if (!reportThemeCodes.includes(input.theme)) faults.push({ code: 'theme-unknown', field: 'theme' });
  if (input.whens.length === 0) faults.push({ code: 'when-missing', field: 'whens' });
  const unreadable = input.whens.find((when) => !readWhen(when)?.last);
  if (unreadable !== undefined) faults.push({ code: 'when-unreadable', field: 'whens', name: unreadable });
  if (input.country && !isCountry(input.country)) faults.push({ code: 'country-unknown', field: 'country', name: input.country });
  const { count } = input.attendance ?? { count: 0 };
  if (!Number.isInteger(count) || count < 0 || count > 1_000_000) faults.push({ code: 'attendance-bad', field: 'attendance' });
  if (!input.source.trim()) faults.push({ code: 'source-missing', field: 'source' });
  if (!input.title[input.originalLanguage]?.trim())
    faults.push({ code: 'title-missing', field: `title_${input.originalLanguage}`, language: input.originalLanguage });
  return faults;
}

async function faultsOfPartners(db: Handle, { partners }: ActivityInput): Promise<ActivityFault[]> {
  for (const [index, { bodyId }] of partners.entries()) {
    if ((await findBody(db, bodyId))?.id !== bodyId) return [{ code: 'partner-unknown', field: `partner_${index}`, name: bodyId }];
  }
  return [];
}

/** A text is there in its original language, and every fact in it can be read. A wording lacking in one language is no fault. */
async function faultsOfText(db: Handle, input: ActivityInput): Promise<ActivityFault[]> {
  const { originalLanguage } = input;
  const missing: ActivityFault = { code: 'text-missing', field: `text_${originalLanguage}`, language: originalLanguage };
  const faults = input.text[originalLanguage]?.trim() ? [] : [missing];
  const facts = await activityFacts(db, { ...input, whens: input.whens.filter((when) => readWhen(when)) });
  for (const [language, text] of Object.entries(input.text) as [Language, string][]) {
    const { problems } = renderText(paragraphsOf(text), facts, language, factContext(language));
    const problem = problems.find(({ code }) => code !== 'missing-language');
    if (problem) faults.push({ code: 'text-faulty', field: `text_${language}`, language, name: problem.name ?? '' });
  }
  return faults;
}
