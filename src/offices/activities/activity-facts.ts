import type { Handle } from '../../platform/database/public.ts';
import { bodyNames } from '../directory/public.ts';
import type { FactTable, InLanguages } from '../languages/public.ts';
import type { ActivityInput } from './activity.ts';
import { nameWithArticle } from './name-with-article.ts';
import { whenFact } from './word-whens.ts';

type Stated = Pick<ActivityInput, 'title' | 'whens' | 'city' | 'country' | 'partners' | 'attendance'>;

/** What the text of an activity may state, as typed facts: activity.title, when, place, country, attendance, partners and host. */
export async function activityFacts(db: Handle, activity: Stated): Promise<FactTable> {
  const names = await bodyNames(
    db,
    activity.partners.map(({ bodyId }) => bodyId),
  );
  const named = activity.partners.flatMap(({ bodyId, role }) => {
    const found = names.get(bodyId);
    return found ? [{ role, names: nameWithArticle(found, 'short') }] : [];
  });
  return factsOf(activity, named);
}

function factsOf(activity: Stated, partners: { role: string; names: InLanguages }[]): FactTable {
  const host = partners.find(({ role }) => role === 'host');
  const others = partners.filter(({ role }) => role !== 'host');
  return {
    'activity.title': { fact: 'title', names: activity.title },
    'activity.when': whenFact(activity.whens),
    'activity.place': activity.city && { fact: 'place', city: activity.city, country: activity.country },
    'activity.country': activity.country ? { fact: 'country', code: activity.country } : undefined,
    'activity.attendance': activity.attendance && {
      fact: 'number',
      value: activity.attendance.count,
      ...(activity.attendance.about ? { approximate: true } : {}),
    },
    'activity.partners': others.length > 0 ? { fact: 'list', items: others.map(({ names }) => names) } : undefined,
    'activity.host': host && { fact: 'name', names: host.names },
  };
}
