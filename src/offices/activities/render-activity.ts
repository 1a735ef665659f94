import type { Handle } from '../../platform/database/public.ts';
import type { Language } from '../../platform/language.ts';
import { factContext } from '../directory/public.ts';
import { type FactTable, type RenderedText, renderText, type StoredText } from '../languages/public.ts';
import type { Activity } from './activity.ts';
import { activityFacts } from './activity-facts.ts';
import { textOfActivity } from './find-activity.ts';

/** An activity with its facts and texts, read once and rendered in as many languages as wanted. */
export type ReadableActivity = { activity: Activity; facts: FactTable; text: StoredText };

/** Reads an activity's text and facts. */
export async function readActivityText(db: Handle, activity: Activity): Promise<ReadableActivity> {
  return { activity, facts: await activityFacts(db, activity), text: await textOfActivity(db, activity) };
}

/** The activity's text in a language; undefined when nobody wrote it in that language. */
export function renderActivity({ facts, text }: ReadableActivity, language: Language): RenderedText | undefined {
  const version = text.versions[language];
  return version && renderText(version, facts, language, factContext(language));
}
